/** A line of a script. */
export type ScriptLine =
  /** Said when the microphone opens, or `afterMs` after the present reply began to be heard. */
  | { readonly kind: 'say'; readonly words: string; readonly afterMs: number | null }
  /** Nobody answers until Alexa closes the session. */
  | { readonly kind: 'silence' };

/** A script that can't be read. */
export class ScriptError extends Error {
  override name = 'ScriptError';
}

const timePattern = /^(?:(\d+(?:\.\d+)?)h)?\s*(?:(\d+(?:\.\d+)?)m)?\s*(?:(\d+(?:\.\d+)?)s)?$/;

/** Reads "45s", "2.5s" or "1m30s"; in ms, or null. */
const readTime = (text: string): number | null => {
  const found = timePattern.exec(text);
  if (found === null || text === '') return null;
  const [hours, minutes, seconds] = found.slice(1).map((part: string | undefined) => Number(part ?? 0));
  return (((hours ?? 0) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0)) * 1000;
};

const readLine = (line: string, number: number): ScriptLine | null => {
  const text = line.replace(/(^|\s)#.*$/, '').trim();
  if (text === '') return null;
  const found = /^\(([^)]*)\)\s*(.*)$/.exec(text);
  if (found === null) return { kind: 'say', words: text, afterMs: null };
  const [, inside = '', words = ''] = found;
  if (inside.trim() === 'silence' && words === '') return { kind: 'silence' };
  const afterMs = readTime(inside.trim());
  if (afterMs === null)
    throw new ScriptError(`Line ${number}: "(${inside})" is neither a time such as (45s) nor (silence)`);
  if (words === '') throw new ScriptError(`Line ${number}: nothing is said after (${inside})`);
  return { kind: 'say', words, afterMs };
};

/** Reads a script: one utterance a line; blank lines and comments after `#` are left out. */
export const readScript = (text: string): readonly ScriptLine[] =>
  text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((line, index) => readLine(line, index + 1) ?? []);
