import { loadLocale } from '../../../src/locales/index.ts';
import { playScript } from '../../../src/speaker/script.ts';
import { voiceOf } from '../../../src/speech/voice.ts';
import { skillHandler } from '../../support/play.ts';
import { manifest, packaged, shownOn } from '../support/skill-package.ts';

/** What the page offers, and the intent that does it. */
const offers: readonly (readonly [words: RegExp, intent: string])[] = [
  [/next step/, 'AMAZON.NextIntent'],
  [/the one before/, 'AMAZON.PreviousIntent'],
  [/the same again/, 'AMAZON.RepeatIntent'],
  [/how much longer/, 'TimeLeftIntent'],
  [/where to put your hands/, 'WhereIntent'],
  [/what a technique is/, 'ExplainTechniqueIntent'],
  [/too much pressure/, 'TooMuchPressureIntent'],
  [/slower or faster/, 'SlowerIntent'],
  [/fewer words/, 'ShortWordsIntent'],
  [/wait after each step/, 'StepByStepIntent'],
  [/Leave out/, 'LeaveOutIntent'],
  [/Pause/, 'AMAZON.PauseIntent'],
  [/how many minutes/, 'StartMassageIntent'],
  [/on a chair/, 'ChairIntent'],
];

/** Sentences of a text; a phrase in quotes belongs to its sentence. */
const sentencesIn = (text: string): readonly string[] => text.split(/\n+|(?<=[.!?]"?)\s+/).filter(Boolean);

describe.each(packaged)('the store page of $locale', ({ locale, page, model }) => {
  test.each([0, 1, 2])(
    'F1 the example phrase %d works from cold, and gets an answer of its own',
    async (nth) => {
      const phrase = page.examplePhrases[nth] ?? '';
      const { events, exitCode } = await playScript(phrase.replace(/^Alexa, |\.$/g, ''), {
        locale,
        handler: skillHandler(),
      });
      expect(exitCode).toBe(0);
      const asked = events.flatMap((event) => (event.kind === 'request' ? [event.request.request] : []));
      const [first] = asked;
      expect(first?.type).toBe(nth === 0 ? 'LaunchRequest' : 'IntentRequest');
      if (first?.type === 'IntentRequest') expect(first.intent.name).not.toBe('AMAZON.FallbackIntent');
      const said = events.flatMap((event) => (event.kind === 'speech' ? [event.text] : [])).join(' ');
      const { line } = voiceOf(await loadLocale(locale));
      expect(said).not.toContain(line('trouble'));
      expect(said).not.toContain(line('missedArranging'));
    },
  );

  test('F1 M14 the example phrases are three, end with a stop, and do not say "enable"', () => {
    expect(page.examplePhrases).toHaveLength(3);
    for (const phrase of page.examplePhrases) {
      expect(phrase).toMatch(/^Alexa, [a-z' ]+[.?!]$/);
      expect(phrase).not.toMatch(/\benable\b/i);
    }
  });

  test('F2 the description is made of whole sentences, and quotes phrases with wake word and name', () => {
    for (const sentence of sentencesIn(page.description)) {
      expect(sentence).toMatch(/^[A-Z"].*[.!?]"?$/);
      expect(sentence.split(' ').length).toBeGreaterThan(2);
    }
    const quoted = Array.from(page.description.matchAll(/"([^"]+)"/g), ([, phrase = '']) => phrase);
    expect(quoted.length).toBeGreaterThan(0);
    for (const phrase of quoted) expect(phrase).toMatch(new RegExp(`^Alexa, .*${model.invocationName}`));
  });

  test('F2 the description offers what there is, names every massage, and says what is needed', () => {
    const intents = model.intents.map(({ name }) => name);
    for (const [words, intent] of offers) {
      expect([words, words.test(page.description)]).toEqual([words, true]);
      expect(intents).toContain(intent);
    }
    expect(page.description).toMatch(
      /the back or the neck for two people.*your own neck, by hand or with a soft brush/,
    );
    for (const needed of [/a chair/, /oil/, /lie down/]) expect(page.description).toMatch(needed);
    expect(page.description).toMatch(/No screen is needed/);
  });

  test('F3 M15 the short description is one sentence, and neither is too short', () => {
    expect(page.summary).toMatch(/^[A-Z][^.!?]*\.$/);
    expect(page.summary.length).toBeGreaterThanOrEqual(20);
    expect(page.description.length).toBeGreaterThanOrEqual(40);
  });

  test('F4 the page is in the language of its locale, without markup', () => {
    expect(locale).toMatch(/^en-/);
    for (const text of shownOn(page)) expect(text).not.toMatch(/<[^>]+>|&\w+;|\{\{/);
    const words = page.description.toLowerCase().match(/[a-z']+/g) ?? [];
    const small = words.filter((word) => /^(?:the|and|you|your|a|to|it|or|in|for|is|of)$/.test(word));
    expect(small.length / words.length).toBeGreaterThan(0.2);
    // As the country writes it.
    const american = /\b(?:color|center|favorite|realize|organize)\b/;
    if (locale !== 'en-US') for (const text of shownOn(page)) expect(text).not.toMatch(american);
  });

  test('M16 nothing on the page is an address that would have to load', () => {
    for (const text of shownOn(page)) expect(text).not.toMatch(/https?:|www\.|\.com\b/);
  });
});

describe('the testing instructions', () => {
  const { testingInstructions } = manifest.publishingInformation;

  test('F5 say that no account is needed, and there is none to link', () => {
    expect(testingInstructions).toMatch(/No account/);
    expect(manifest).not.toHaveProperty('accountLinking');
    expect(testingInstructions.length).toBeLessThanOrEqual(4_000);
  });

  test('F5 quote phrases that the skill understands', () => {
    const names = packaged.map(({ model }) => model.invocationName);
    const launches = testingInstructions.match(/"Alexa, open [^"]+"/g) ?? [];
    expect(launches.length).toBeGreaterThan(0);
    for (const launch of launches) expect(names.some((name) => launch.includes(name))).toBe(true);
  });
});
