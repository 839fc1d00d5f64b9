import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { State } from '../../src/speaker/page/state.ts';
import { handClock, type HandClock } from './hand-clock.ts';
import { lookInto } from './look-into.ts';
import { serve } from './web.ts';

/** The page in a browser, and the speaker behind it, whose time a test moves. */
export interface OpenPage {
  readonly page: Page;
  readonly clock: HandClock;
  /** What the speaker does and knows, as it was last looked at. */
  readonly state: () => State;
  /** Lets time pass until the speaker does something. */
  readonly until: (is: (state: State) => boolean) => Promise<void>;
  /** Lets the page catch up with the speaker. */
  readonly settle: () => Promise<void>;
  /** Does something on the page that is heard, at this very moment; comes back when it is. */
  readonly heard: (act: () => Promise<unknown>) => Promise<void>;
  /** Types words and sends them. */
  readonly say: (words: string) => Promise<void>;
  /** Errors in the console, requests to elsewhere, faults of the server. */
  readonly complaints: () => readonly unknown[];
  readonly close: () => Promise<void>;
}

export interface PageOptions {
  readonly context?: BrowserContextOptions;
  /** False: the browser as it is, headless: it can neither speak nor listen. */
  readonly hasSpeech?: boolean;
}

const fakeSpeech = fileURLToPath(new URL('fake-speech.js', import.meta.url));

/** Far more than anything takes: a massage that never ends would otherwise be waited for. */
const MOST_TURNS = 20_000;

export const openPage = async (browser: Browser, options: PageOptions = {}): Promise<OpenPage> => {
  const clock = handClock();
  const web = await serve(() => clock);
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options.context });
  if (options.hasSpeech !== false) await context.addInitScript({ path: fakeSpeech });
  const page = await context.newPage();
  const problems: unknown[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(web.url) && !url.startsWith('blob:')) problems.push(url);
  });
  await page.goto(web.url);
  await page.waitForSelector('#speaker[data-light]');
  const room = await page.evaluate<string>("sessionStorage.getItem('massage-guide-room')");
  let state = await lookInto(web.url, room);
  const look = async (): Promise<void> => {
    state = await lookInto(web.url, room);
  };

  const until = async (is: (state: State) => boolean): Promise<void> => {
    for (let turn = 0; turn < MOST_TURNS; turn += 1) {
      await look();
      const isAtRest = clock.isSleptOn() || state.doing.kind === 'idle';
      if (isAtRest && is(state)) return;
      if (clock.isSleptOn()) clock.wakeNext();
      else await setImmediate();
    }
    throw new Error(`It never came to that: ${JSON.stringify(state.doing)}`);
  };
  const heard = async (act: () => Promise<unknown>): Promise<void> => {
    await look();
    const before = state.lines.length;
    await act();
    while (state.lines.length === before) await look();
  };
  return {
    page,
    clock,
    state: () => state,
    until,
    heard,
    settle: async () => {
      await look();
      const { doing } = state;
      const light = doing.kind === 'hearing' ? 'listening' : doing.kind;
      await page.waitForSelector(`#speaker[data-light=${light}]`);
      await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
    },
    say: (words) =>
      heard(async () => {
        await page.fill('#typed', words);
        await page.press('#typed', 'Enter');
      }),
    complaints: () => [...problems, ...web.faults],
    close: async () => {
      await context.close();
      await web.stop();
    },
  };
};

/** Whether the speaker does one of these. */
export const isDoing =
  (...kinds: readonly State['doing']['kind'][]) =>
  ({ doing }: State): boolean =>
    kinds.includes(doing.kind);

/** The answer to something that was said begins, and is heard until there is something to say or to do. */
export const hearOut = async ({ until }: OpenPage): Promise<void> => {
  await until(isDoing('speaking'));
  await until(isDoing('listening', 'quiet'));
};

/** From the plan to the first quiet of the first hold. */
const getReady = async (shown: OpenPage): Promise<void> => {
  for (const words of ['ready', 'go on', 'ready']) {
    await shown.say(words);
    await hearOut(shown);
  }
  await shown.until(({ massage, doing }) => massage?.phase === 'guiding' && doing.kind === 'quiet');
};

/** A massage up to the first quiet of its first hold. */
export const begin = async (shown: OpenPage, massage: string): Promise<void> => {
  for (const words of ['open massage guide', massage]) {
    await shown.say(words);
    await hearOut(shown);
  }
  await getReady(shown);
};
