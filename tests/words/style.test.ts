import { fit, minutesOffered } from '../../src/massage/fit.ts';
import { isAgain } from '../../src/massage/plan.ts';
import { isRoutineId, routines } from '../../src/massage/routines/index.ts';
import type { RoutineId } from '../../src/massage/routines/index.ts';
import { talkMsOf } from '../../src/speech/script.ts';
import { voiceOf } from '../../src/speech/voice.ts';
import { stepWords, variant } from '../../src/speech/words.ts';
import { en, englishes } from '../support/english.ts';
import { everyLineOf } from './every-line.ts';
import { rules } from './style-rules.ts';

const lines = everyLineOf(englishes);

describe.each(rules)('$rule', ({ isFor, isBroken, examples }) => {
  it('is kept by every line', () => {
    const offending = lines.filter((line) => isFor(line) && isBroken(line));
    expect(offending.map(({ path, text }) => `${path}: ${text}`)).toEqual([]);
  });

  it('is a rule that can be broken', () => {
    expect(examples.filter((line) => !isFor(line) || !isBroken(line))).toEqual([]);
  });
});

describe('lines beside each other', () => {
  it('differ, where they are variants of one another', () => {
    const groups = new Map<string, readonly string[]>();
    for (const { path, text } of lines) {
      const [, group] = /^(.*)\.\d+$/.exec(path) ?? [];
      if (group !== undefined) groups.set(group, [...(groups.get(group) ?? []), text]);
    }
    const repeating = [...groups].filter(([, variants]) => new Set(variants).size < variants.length);
    expect(groups.size).toBeGreaterThan(0);
    expect(repeating.map(([path]) => path)).toEqual([]);
  });

  const voice = voiceOf(en);
  const plans = Object.keys(routines)
    .filter(isRoutineId)
    .flatMap((routine) => minutesOffered(routine).map((minutes) => ({ routine, minutes })));

  /** The first word of each entry as it is opened in a plan of that length. */
  const firstWords = (routine: RoutineId, minutes: number): readonly string[] => {
    const manner = { position: 'usual', wording: 'full', tempo: 'usual' } as const;
    const plan = fit(routine, { minutes, manner, gentle: false, out: [], without: [] }, talkMsOf(en));
    return plan.entries.map(({ step }, entry) => {
      const opening = isAgain(plan, entry)
        ? variant(voice.spoken.lines.onceMore, entry)
        : stepWords(voice, step).leadIn;
      return opening.split(' ')[0] ?? '';
    });
  };

  it.each(plans)('begin with another word at each step of the $minutes minutes of $routine', (plan) => {
    const words = firstWords(plan.routine, plan.minutes);
    expect(words.length).toBeGreaterThan(1);
    const same = words.flatMap((word, index) =>
      word === words[index - 1] ? [`${index} and ${index + 1}: ${word}`] : [],
    );
    expect(same).toEqual([]);
  });
});
