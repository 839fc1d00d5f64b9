import { loadLocale } from '../../src/locales/index.ts';
import type { Question } from '../../src/guide/session.ts';
import { voiceOf } from '../../src/speech/voice.ts';
import { functionalRules } from './functional/responses.ts';
import { policyRules } from './policy/responses.ts';
import { playDialogues } from './support/dialogues.ts';
import { everyCombination, everyOddValue } from './support/matrix.ts';
import type { Filled } from './support/matrix.ts';
import type { Heard, ResponseRule, StateRule } from './support/rule.ts';
import { packaged } from './support/skill-package.ts';
import { momentsAmong } from './support/states.ts';
import type { Moment } from './support/states.ts';
import { stateRules } from './voice/states.ts';
import { voiceRules } from './voice/responses.ts';

const rules: readonly ResponseRule[] = [...policyRules, ...functionalRules, ...voiceRules];

/** More than these need not be seen to know that something is wrong. */
const SHOWN = 12;

const broken = (heard: readonly Heard[], { wrong }: ResponseRule): readonly string[] =>
  heard
    .flatMap((each) => {
      const why = wrong(each);
      return why === null ? [] : [`${each.where}: ${why}`];
    })
    .slice(0, SHOWN);

const everyQuestion = {
  massage: true,
  'for-whom': true,
  general: true,
  'doctor-first': true,
  'front-of-neck': true,
  'head-lift': true,
  'stop-or-gentle': true,
  'come-back': true,
  'come-back-or-restart': true,
  'lost-track': true,
  'softer-or-on': true,
  'dull-or-sharp': true,
  'new-massage': true,
} as const satisfies Record<Question['ask'], true>;

/**
 * The states in which everything is asked: all of them in the first locale. The others say the same but for single
 * words, so there it is one state of each phase.
 */
const statesToAsk = (locale: string, moments: readonly Moment[]): readonly Moment[] => {
  if (locale === packaged[0]?.locale) return moments;
  const phaseOf = ({ name }: Moment): string => name.split('/')[0] ?? '';
  return [...new Map(moments.map((moment) => [phaseOf(moment), moment])).values()];
};

/** Asks a state everything that can be asked, and gives what is heard. */
const askEverything = async (moment: Moment, asked: readonly Filled[]): Promise<readonly Heard[]> => {
  const heard: Heard[] = [];
  for (const { intent, slots } of asked) heard.push(await moment.ask(intent, slots));
  return heard;
};

describe.each(packaged)('in $locale', ({ locale, model }) => {
  let dialogues: readonly Heard[] = [];
  let moments: readonly Moment[] = [];
  let combinations: readonly Heard[] = [];
  let oddValues: readonly Heard[] = [];

  beforeAll(async () => {
    const played = await playDialogues(locale);
    dialogues = played.heard;
    moments = await momentsAmong(locale, played.attributes);
    const all = await Promise.all(
      statesToAsk(locale, moments).map(async (moment) => ({
        combinations: await askEverything(moment, everyCombination(model)),
        oddValues: await askEverything(moment, everyOddValue(model)),
      })),
    );
    combinations = all.flatMap((each) => each.combinations);
    oddValues = all.flatMap((each) => each.oddValues);
  }, 240_000);

  test('V13 the states are all that there are: every phase, every question', () => {
    const names = moments.map(({ name }) => name);
    const questions = Object.keys(everyQuestion);
    expect(questions.filter((question) => !names.some((name) => name.endsWith(`/${question}`)))).toEqual([]);
    for (const phase of ['nothing', 'arranging', 'preparing', 'guiding', 'paused', 'finished'])
      expect([phase, names.some((name) => name.startsWith(phase))]).toEqual([phase, true]);
  });

  describe('every response of every dialogue', () => {
    test.each(rules)('$rule', (rule) => {
      expect(broken(dialogues, rule)).toEqual([]);
    });
  });

  describe('V2 every intent with every choice of its slots, in every state', () => {
    test.each(rules)('$rule', (rule) => {
      expect(broken(combinations, rule)).toEqual([]);
    });
  });

  describe('V11 every intent with nonsense, nothing or too much in a slot, in every state', () => {
    test.each(rules)('$rule', (rule) => {
      expect(broken(oddValues, rule)).toEqual([]);
    });
  });

  test.each(stateRules)('$rule, in every state', async (rule: StateRule) => {
    const voice = voiceOf(await loadLocale(locale));
    const offending: string[] = [];
    for (const moment of moments) {
      const why = await rule.wrong(moment, voice);
      if (why !== null) offending.push(`${moment.name}: ${why}`);
    }
    expect(offending.slice(0, SHOWN)).toEqual([]);
  });
});
