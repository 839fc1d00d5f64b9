import { readFileSync } from 'node:fs';
import { committedModel } from '../../src/build/paths.ts';
import { languageOf } from '../../src/speaker/understanding/languages.ts';
import { readModel } from '../../src/speaker/understanding/model.ts';
import { createUnderstanding, type Understood } from '../../src/speaker/understanding/understand.ts';
import { samples } from '../support/listening.ts';

const ENOUGH = 0.9;
const FALLBACK = 'AMAZON.FallbackIntent';

const model = readModel(JSON.parse(readFileSync(committedModel('en-US'), 'utf8')));
const understand = createUnderstanding(model, languageOf('en-US'));

const hear = (words: string): Understood => {
  const understood = understand(words);
  if (understood === null) throw new Error('The model has no fallback intent.');
  return understood;
};

/** Everything after the first paragraph, which says what the file is. */
const linesOf = (file: string): readonly string[] =>
  readFileSync(new URL(`understanding/${file}`, import.meta.url), 'utf8')
    .split('\n\n')
    .slice(1)
    .flatMap((paragraph) => paragraph.split('\n'))
    .filter((line) => line !== '');

/** Slots by name, each with its id, or with what Alexa fills in where there is none. */
const slotsOf = ({ slots }: Understood): ReadonlyMap<string, string> =>
  new Map(
    slots.flatMap(({ name, content }) => (content ? [[name, content.match?.id ?? content.value]] : [])),
  );

interface Meant {
  readonly words: string;
  readonly intents: readonly string[];
  /** Such as "technique=petrissage". */
  readonly slots: readonly string[];
}

const readMeant = (): readonly Meant[] => {
  let intents: readonly string[] = [];
  return linesOf('new-words.txt').flatMap((line) => {
    if (line.startsWith('# ')) {
      intents = line.slice(2).split(', ');
      return [];
    }
    const [words = '', slots = ''] = line.split(' | ');
    return [{ words, intents, slots: slots.split(' ').filter((slot) => slot !== '') }];
  });
};

const isRight = ({ intents, slots }: Meant, understood: Understood): boolean => {
  const filled = slotsOf(understood);
  return (
    intents.includes(understood.intent) &&
    slots.every((slot) => {
      const [name = '', value] = slot.split('=');
      return filled.get(name) === value;
    })
  );
};

const share = (right: number, all: number): string =>
  `${right} of ${all} (${((100 * right) / all).toFixed(1)}%)`;
const print = (line: string): void => void process.stdout.write(`${line}\n`);

const meant = readMeant();

describe('words that no phrase has', () => {
  it('are at least 300, and none of them a phrase of the model', () => {
    expect(meant.length).toBeGreaterThanOrEqual(300);
    const texts = new Set(samples.map(({ text }) => text));
    expect(meant.filter(({ words }) => texts.has(words) || hear(words).how === 'exact')).toEqual([]);
  });

  it('are understood nine times out of ten', () => {
    const wrong = meant.filter((one) => !isRight(one, hear(one.words)));
    print(`New words understood: ${share(meant.length - wrong.length, meant.length)}`);
    const byIntent = new Map<string, string[]>();
    for (const { intents, words } of wrong) {
      const intent = intents[0] ?? '';
      byIntent.set(intent, [...(byIntent.get(intent) ?? []), `"${words}" as ${hear(words).intent}`]);
    }
    for (const [intent, heard] of byIntent) print(`  ${intent}: ${heard.join('; ')}`);
    expect(1 - wrong.length / meant.length).toBeGreaterThanOrEqual(ENOUGH);
  });

  const harmful = new Set([
    ...['AMAZON.NextIntent', 'NextStepIntent', 'ReadyIntent', 'CarryOnIntent', 'AMAZON.ResumeIntent'],
    ...['JustRightIntent', 'AMAZON.YesIntent', 'AllFineIntent', 'MorePressureIntent', 'FasterIntent'],
  ]);

  it('never lead on to what comes next when they are about pain or too much', () => {
    const pain = ['HurtsIntent', 'SharpIntent', 'FeelingIntent', 'TooMuchPressureIntent'];
    const taken = meant
      .filter(({ intents }) => intents.some((intent) => pain.includes(intent)))
      .filter(({ words }) => harmful.has(hear(words).intent));
    expect(taken).toEqual([]);
  });

  it('are left alone nine times out of ten when they are about something else', () => {
    const lines = linesOf('off-topic.txt');
    const taken = lines.filter((words) => hear(words).intent !== FALLBACK);
    print(`Off topic left alone: ${share(lines.length - taken.length, lines.length)}`);
    for (const words of taken) print(`  "${words}" as ${hear(words).intent}`);
    expect(lines.length).toBeGreaterThanOrEqual(100);
    expect(1 - taken.length / lines.length).toBeGreaterThanOrEqual(ENOUGH);
  });
});

/** Something to say for each slot: for a type of ours, what its values are called. */
const toSay: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.NUMBER': ['two'],
  'AMAZON.DURATION': ['twenty minutes'],
  ...Object.fromEntries(
    model.types.map(({ name, values }) => [name, values.map((value) => value.name.value)]),
  ),
};

describe('each phrase of the model', () => {
  const typeOf = new Map(
    model.intents.flatMap(({ name, slots }) => slots.map((slot) => [`${name} ${slot.name}`, slot.type])),
  );
  const filled = model.intents.flatMap(({ name, samples: phrases }) =>
    phrases.map((phrase) => {
      const slots: string[] = [];
      const words = phrase.replaceAll(/\{(\w+)\}/g, (_, slot: string) => {
        const values = toSay[typeOf.get(`${name} ${slot}`) ?? ''] ?? [];
        const value = values[slots.length % values.length] ?? '';
        slots.push(slot);
        return value;
      });
      return { intent: name, phrase, words, slots };
    }),
  );

  // "Two minutes" is a duration, whether a phrase asks for it or for a number of minutes.
  it('leads to its own intent, with its slots', () => {
    const astray = filled.filter(({ intent, words, slots }) => {
      const understood = hear(words);
      const got = slotsOf(understood);
      return (
        understood.intent !== intent ||
        slots.some((slot) => !got.has(slot) && !(slot === 'number' && got.has('duration')))
      );
    });
    expect(astray.map(({ intent, words }) => `${intent}: "${words}" as ${hear(words).intent}`)).toEqual([]);
  });
});
