import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { standingAt } from '../../../src/speaker/page/place.ts';
import { openBrowser, chromiumTool } from '../../support/browser.ts';
import { describeWith } from '../../support/outside-tool.ts';
import { begin, hearOut, isDoing, openPage, type OpenPage, type PageOptions } from '../../support/page.ts';
import { play } from '../../support/play.ts';

/** A browser, and a machine that has others to serve. In ms. */
const SLOW = 180_000;

const require = createRequire(import.meta.url);

const five = 'start a five minute back massage';
const screenshot = fileURLToPath(new URL('../../../src/speaker/page/screenshot.png', import.meta.url));

interface Said {
  readonly text: string;
  readonly rate: number;
  readonly lang: string;
}

describeWith(chromiumTool, 'the page in a browser', () => {
  let browser: Browser;
  let open: OpenPage | undefined;

  beforeAll(async () => {
    browser = await openBrowser();
  }, SLOW);
  afterAll(async () => {
    await browser.close();
  });
  afterEach(async () => {
    const complaints = open?.complaints() ?? [];
    await open?.close();
    open = undefined;
    expect(complaints).toEqual([]);
  });
  const opened = async (options?: PageOptions): Promise<OpenPage> =>
    (open = await openPage(browser, options));

  const said = ({ page }: OpenPage): Promise<readonly Said[]> =>
    page.evaluate<readonly Said[]>('speech.said');
  const hears = ({ page }: OpenPage, words: string, isFinal = true): Promise<void> =>
    page.evaluate(`heard(${JSON.stringify(words)}, ${String(isFinal)})`);
  const text = async ({ page }: OpenPage, selector: string): Promise<string> =>
    (await page.textContent(selector)) ?? '';

  test(
    'plays a whole massage that somebody answers by voice, and shows every step of it',
    async () => {
      const shown = await opened();
      const { page, state, until, settle } = shown;
      await page.click('#ears');
      await page.check('input[value="1"]', { force: true });
      await shown.heard(() => page.click('[data-says=open]'));
      for (const words of [five, 'ready', 'go on', 'ready']) {
        await until(isDoing('listening'));
        await settle();
        await shown.heard(() => hears(shown, words));
        await until(isDoing('speaking'));
      }
      const titles: string[] = [];
      const zones = new Set<string>();
      while (state().massage?.phase === 'guiding') {
        await until(isDoing('quiet', 'listening', 'idle'));
        await settle();
        const title = await text(shown, '#step');
        if (title !== titles.at(-1)) titles.push(title);
        zones.add((await page.getAttribute('#people', 'data-zone')) ?? '');
        const { massage } = state();
        if (massage !== null && standingAt(massage, shown.clock.now()).at === 'end') break;
        if (state().doing.kind === 'listening') await shown.heard(() => hears(shown, 'carry on'));
        await until(isDoing('speaking', 'idle'));
      }
      const steps = (state().massage?.steps ?? []).map(
        ({ title }) => title.charAt(0).toUpperCase() + title.slice(1),
      );
      expect(titles).toEqual([...steps, 'Finished']);
      expect(zones).toContain('whole-back');
      expect(state().exchanges.flatMap(({ broken }) => broken)).toEqual([]);

      const spoken = (await said(shown)).map((sentence) => sentence.text).join(' ');
      const guide = state().lines.flatMap((line) => (line.who === 'guide' ? [line.text] : []));
      expect(spoken).toBe(guide.join(' '));
      expect((await said(shown))[0]).toMatchObject({ rate: 0.95, lang: 'en-US' });
    },
    SLOW,
  );

  test(
    'is cut by a press, at that moment, and shows what changed',
    async () => {
      const shown = await opened();
      await begin(shown, five);
      const { page, clock, state, until, settle } = shown;
      await shown.say('next');
      await hearOut(shown);
      await settle();
      expect(await text(shown, '#pressure-name')).toBe('Medium pressure');
      clock.pass(4_000);
      const cutAt = clock.now();
      const hushed = await page.evaluate<number>('speech.hushed');
      await shown.heard(() => page.click('[data-says=tooMuch]'));
      await settle();
      expect(await text(shown, '#words')).toBe('“too much pressure”');
      expect(await page.evaluate<number>('speech.hushed')).toBeGreaterThan(hushed);
      expect(clock.now()).toBe(cutAt);
      const { massage } = state();
      expect(massage?.cursor).toMatchObject({ at: 'hold' });
      await until(isDoing('speaking'));
      await settle();
      expect(await text(shown, '#pressure-name')).toBe('Light pressure');
    },
    SLOW,
  );

  test(
    'is called by its wake word while it speaks, and not by its own words',
    async () => {
      const shown = await opened();
      const { page, state, until, settle } = shown;
      await page.click('#ears');
      for (const words of ['open massage guide', five, 'ready']) {
        await shown.say(words);
        await until(isDoing('speaking'));
        if (words !== 'ready') await hearOut(shown);
      }
      // It teaches commands by saying them, wake word and all.
      await until(({ doing }) => doing.kind === 'speaking' && doing.text.includes('Alexa, '));
      await settle();
      const { doing } = state();
      const own = doing.kind === 'speaking' ? (/Alexa, [^.]*/.exec(doing.text)?.[0] ?? '') : '';
      await hears(shown, own);
      await until(isDoing('quiet', 'listening'));
      await settle();
      await hears(shown, 'shall we have some tea');
      await hears(shown, 'next');

      await hears(shown, 'oh Computer', false);
      await page.waitForSelector('#speaker[data-light=listening]');
      await shown.heard(() => hears(shown, 'oh Computer, how much longer?'));
      const words = state().lines.flatMap(({ who, text: line }) => (who === 'you' ? [line] : []));
      expect(words.map((line) => line.replace('Alexa, ', ''))).toEqual([
        'open massage guide',
        five,
        'ready',
        'how much longer',
      ]);
    },
    SLOW,
  );

  test(
    'pauses and resumes',
    async () => {
      const shown = await opened();
      await begin(shown, five);
      const { page, state, until, settle } = shown;
      shown.clock.pass(2_000);
      await shown.heard(() => page.click('[data-says=pause]'));
      await until(isDoing('speaking'));
      await settle();
      expect(await text(shown, '#left-note')).toBe('Paused');
      const left = await text(shown, '#left');
      await until(isDoing('quiet'));
      await settle();
      expect(await text(shown, '#left')).toBe(left);
      await shown.heard(() => page.click('[data-says=resume]'));
      await hearOut(shown);
      expect(state().massage?.phase).toBe('guiding');
    },
    SLOW,
  );

  test(
    'goes on when it is loaded anew in the middle: the same session, the same second',
    async () => {
      const shown = await opened();
      await begin(shown, five);
      const { page, clock, state, settle } = shown;
      const { exchanges } = state();
      await page.reload();
      clock.pass(6_000);
      await page.reload();
      await settle();
      const { massage } = state();
      const standing = massage === null ? null : standingAt(massage, clock.now());
      if (standing?.at !== 'step') throw new Error('No step');
      const seconds = Math.ceil(standing.leftMs / 1_000);
      expect(await text(shown, '#left')).toBe(
        `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`,
      );
      expect(state().exchanges).toEqual(exchanges);
      await shown.heard(() => page.click('[data-says=next]'));
      await shown.until(isDoing('speaking'));
      expect(state().exchanges).toHaveLength(exchanges.length + 1);
      expect(new Set(state().exchanges.map(({ request }) => sessionIdOf(request))).size).toBe(1);
    },
    SLOW,
  );

  test(
    'muted, says nothing aloud, and time passes all the same',
    async () => {
      const shown = await opened();
      await shown.page.click('#voice');
      await begin(shown, five);
      expect(await said(shown)).toEqual([]);
      expect(shown.state().massage?.phase).toBe('guiding');
      await shown.page.reload();
      expect(await shown.page.getAttribute('#voice', 'aria-pressed')).toBe('false');
    },
    SLOW,
  );

  test(
    'works where the browser can neither speak nor listen',
    async () => {
      const shown = await opened({ hasSpeech: false });
      await shown.page.evaluate('delete window.webkitSpeechRecognition');
      await begin(shown, five);
      await shown.settle();
      expect(await text(shown, '#number')).toBe('Step 1 of 4');
    },
    SLOW,
  );

  test(
    'shows what is typed as text, never as markup',
    async () => {
      const shown = await opened();
      const { page } = shown;
      const evil = '<b id=evil>oil</b>';
      await shown.say(evil);
      await shown.until(isDoing('idle'));
      await shown.say('open massage guide');
      await hearOut(shown);
      await shown.say(evil);
      await shown.until(isDoing('speaking'));
      await page.click('#conversation summary');
      await page.click('#works > summary');
      await page.click('.exchange summary');
      await page.waitForSelector('#lines li');
      expect(await page.locator('#evil').count()).toBe(0);
      expect(await text(shown, '#lines')).toContain(evil);
    },
    SLOW,
  );

  test(
    'ticks only while something moves',
    async () => {
      const shown = await opened();
      const ticking = (): Promise<number> => shown.page.evaluate<number>('ticking()');
      expect(await ticking()).toBe(0);
      await shown.page.check('input[value="20"]', { force: true });
      await shown.heard(() => shown.page.click('[data-says=open]'));
      await shown.until(isDoing('speaking'));
      await shown.settle();
      expect(await ticking()).toBe(1);
      await shown.until(isDoing('idle'));
      await shown.settle();
      expect(await ticking()).toBe(0);
      expect(await said(shown)).toEqual([]);
    },
    SLOW,
  );

  test(
    'saves what was said as a script that plays to the same place',
    async () => {
      const shown = await opened();
      await begin(shown, five);
      const { page, state, until, clock } = shown;
      clock.pass(3_000);
      await shown.say('too much pressure');
      await hearOut(shown);
      clock.pass(1_234);
      await shown.say('what is stroking (really) # truly?');
      await until(isDoing('listening'));
      clock.pass(700);
      await shown.say('next');
      await hearOut(shown);
      await shown.say('stop');
      await until(isDoing('idle'));

      await page.click('#works > summary');
      const [download] = await Promise.all([page.waitForEvent('download'), page.click('#script')]);
      const script = await readFile(await download.path(), 'utf8');
      const played = await play(script);
      expect(played.exitCode).toBe(0);
      const intents = played.events.flatMap((event) =>
        event.kind === 'request' ? [event.request.request] : [],
      );
      expect(intents.map((request) => ('intent' in request ? request.intent.name : request.type))).toEqual(
        state().exchanges.map(({ name }) => name),
      );
      const guide = (lines: readonly { readonly text: string }[]): string =>
        lines.map((line) => line.text).join(' ');
      expect(guide(played.events.flatMap((event) => (event.kind === 'speech' ? [event] : [])))).toBe(
        guide(state().lines.filter(({ who }) => who === 'guide')),
      );
    },
    SLOW,
  );

  test(
    'shows how it works: requests, responses, the state, and the window with its length',
    async () => {
      const shown = await opened();
      await begin(shown, five);
      const { page, state } = shown;
      await page.click('#works > summary');
      // The oldest one stays where it is when another comes.
      const exchange = page.locator('.exchange').last();
      await exchange.locator('summary').first().click();
      const parts = exchange.locator('details');
      await parts.first().waitFor();
      const names = await parts.locator('summary').allTextContents();
      expect(names).toEqual(['Window', 'State before', 'State after', 'Request', 'Response']);
      for (const summary of await parts.locator('summary').all()) await summary.click();
      const first = state().exchanges.at(0);
      const shownJson = await exchange.locator('pre').allTextContents();
      expect(shownJson.map((json) => JSON.parse(json) as unknown)).toEqual([
        first?.before,
        first?.after,
        first?.request,
        first?.response,
      ]);
      const seconds = ((first?.prompt?.ms ?? 0) / 1_000).toFixed(1);
      expect(await parts.first().textContent()).toContain(`Prompt: ${seconds} s of 240.0 s allowed`);
    },
    SLOW,
  );

  test(
    'is accessible and fits, narrow and wide, light and dark, at every moment',
    async () => {
      const shown = await opened();
      const { page, settle } = shown;
      const axe = await readFile(require.resolve('axe-core/axe.min.js'), 'utf8');
      const check = async (): Promise<void> => {
        await settle();
        await page.evaluate(axe);
        for (const colorScheme of ['light', 'dark'] as const) {
          for (const [width, height] of [
            [390, 844],
            [1440, 900],
          ] as const) {
            await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
            await page.setViewportSize({ width, height });
            // Colours fade in: what is measured is where they arrive.
            await page.evaluate(
              'Promise.all(document.getAnimations().map((each) => each.finished.catch(() => 0)))',
            );
            const found = await page.evaluate<readonly string[]>(
              `axe.run().then(({ violations }) => violations
                .filter(({ impact }) => impact === 'serious' || impact === 'critical')
                .map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target).join(', ')))`,
            );
            expect(found).toEqual([]);
            const overflow = await page.evaluate<number>(
              'document.documentElement.scrollWidth - document.documentElement.clientWidth',
            );
            expect(overflow).toBe(0);
            const heights = await page
              .locator('#buttons button')
              .evaluateAll((all) =>
                all.map((button) => (button as unknown as { offsetHeight: number }).offsetHeight),
              );
            expect(Math.min(...heights)).toBeGreaterThanOrEqual(72);
          }
        }
      };
      await check();
      await begin(shown, 'start a ten minute back massage');
      await check();
      for (let step = 0; step < 3; step += 1) {
        await shown.say('next');
        await hearOut(shown);
      }
      await page.click('#conversation summary');
      await page.click('#works > summary');
      await page.locator('.exchange summary').first().click();
      await page.locator('.exchange details').first().waitFor();
      for (const summary of await page.locator('.exchange details summary').all()) await summary.click();
      await check();
    },
    SLOW,
  );

  test(
    'looks like its picture in the README',
    async () => {
      const shown = await opened({
        context: { colorScheme: 'light', reducedMotion: 'reduce', viewport: { width: 1280, height: 800 } },
      });
      await begin(shown, 'start a ten minute back massage');
      for (let step = 0; step < 3; step += 1) {
        await shown.say('next');
        await hearOut(shown);
      }
      shown.clock.pass(9_000);
      await shown.page.reload();
      await shown.settle();
      await shown.page.evaluate(
        'Promise.all([document.fonts.ready, ...document.getAnimations().map((each) => each.finished)])',
      );
      await shown.page.check('input[value="1"]', { force: true });
      const picture = await shown.page.screenshot(
        process.env['WRITE_SCREENSHOT'] === '1' ? { path: screenshot } : {},
      );
      const sizeOf = (png: Buffer): readonly number[] => [png.readUInt32BE(16), png.readUInt32BE(20)];
      expect(sizeOf(await readFile(screenshot))).toEqual(sizeOf(picture));
    },
    SLOW,
  );
});

const sessionIdOf = (request: unknown): unknown =>
  (request as { readonly session?: { readonly sessionId?: string } }).session?.sessionId;
