import * as v from 'valibot';
import type { Command } from './messages.ts';

const speed = v.pipe(v.number(), v.minValue(0.1), v.maxValue(1_000));

const schema: v.GenericSchema<unknown, Command> = v.variant('do', [
  v.object({
    do: v.literal('say'),
    words: v.pipe(
      v.string(),
      v.maxLength(200),
      // One line, whatever was pasted.
      v.transform((words) => words.replace(/\s+/g, ' ').trim()),
      v.minLength(1),
    ),
  }),
  v.object({ do: v.literal('begin-to-speak') }),
  v.object({ do: v.literal('set-speed'), speed }),
]);

/** Reads what a page asks for; undefined for anything else. */
export const readCommand = (json: string): Command | undefined => {
  try {
    const read = v.safeParse(schema, JSON.parse(json));
    return read.success ? read.output : undefined;
  } catch {
    return undefined;
  }
};
