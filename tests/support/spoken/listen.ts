import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Understand } from '../../../src/speaker/understanding/understand.ts';
import type { Grammar } from './grammar.ts';
import { harmOf } from './harm.ts';
import { harmOfValue } from './harm-in-values.ts';
import { forEachAtOnce, hear } from './recogniser.ts';
import { say, type Voice } from './synthesiser.ts';
import type { Utterance } from './utterances.ts';

/** What became of an utterance on its way through the air. */
export interface Heard {
  readonly said: Utterance;
  readonly voice: Voice;
  /** '' if nothing was. */
  readonly words: string;
  /** What the speaker understood of it. */
  readonly intent: string;
  /** Whether intent and slot values are those of what was said. */
  readonly asMeant: boolean;
  /** Why it does harm. */
  readonly harm?: string;
}

const NOTHING = 'nothing';

const valuesOf = (understood: ReturnType<Understand>): ReadonlyMap<string, string> =>
  new Map(
    (understood?.slots ?? []).flatMap(({ name, content }): [string, string][] =>
      content === undefined
        ? []
        : [[name, content.match === undefined ? content.value : (content.match?.id ?? '')]],
    ),
  );

const judge = (said: Utterance, voice: Voice, words: string, understand: Understand): Heard => {
  const understood = words === '' ? null : understand(words);
  const intent = understood?.intent ?? NOTHING;
  // Unheard is said again: it is for the person to notice, not for the words to prevent.
  if (intent === NOTHING) return { said, voice, words, intent, asMeant: false };
  if (intent !== said.intent) {
    const harm = harmOf(said.intent, intent);
    return { said, voice, words, intent, asMeant: false, ...(harm === undefined ? {} : { harm }) };
  }
  const [meant, got] = [valuesOf(understand(said.words)), valuesOf(understood)];
  const other = [...meant].filter(([slot, value]) => got.get(slot) !== value);
  const harm = other.map(([slot, value]) => harmOfValue(value, got.get(slot) ?? '')).find(Boolean);
  const asMeant = other.length === 0 && got.size === meant.size;
  return { said, voice, words, intent, asMeant, ...(harm === undefined ? {} : { harm }) };
};

/** Says each utterance aloud in each voice, hears it by the grammar, and has the words understood. */
export const listen = async (
  utterances: readonly Utterance[],
  voices: readonly Voice[],
  grammar: Grammar,
  understand: Understand,
): Promise<readonly Heard[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'massage-guide-spoken-'));
  try {
    const takes = voices.flatMap((voice) =>
      utterances.map((said, nth) => ({ said, voice, file: `${voice}-${nth}` })),
    );
    await forEachAtOnce(takes, ({ said, voice, file }) =>
      say(voice, said.words, join(folder, `${file}.wav`)),
    );
    const heard = await hear(
      grammar,
      folder,
      takes.map(({ file }) => file),
    );
    return takes.map(({ said, voice, file }) => judge(said, voice, heard.get(file) ?? '', understand));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
