import * as v from 'valibot';
import type { Outcome } from './bundled-skill.ts';

const entrySchema = v.looseObject({
  level: v.picklist(['info', 'warn', 'error']),
  _aws: v.object({}),
  ms: v.number(),
});

/** Nobody's words or id, and nothing of what anybody feels or has; an error of the database aside. */
const secret = /feeling|hurts|condition(?!alCheck)|dull|sharp|pizza|userId|person-/i;

/** What is wrong with what was logged of a request. */
export const wrongInLog = ({ written }: Outcome): readonly string[] => {
  const [line, ...more] = written;
  if (line === undefined || more.length > 0) return [`log: ${written.length} lines`];
  const entry = v.safeParse(entrySchema, JSON.parse(line));
  if (!entry.success) return [`log: ${entry.issues[0].message}`];
  // Where in the code something broke is named by functions.
  const found = secret.exec(line.replace(/"at":\[.*?\]/, ''));
  return [
    ...(entry.output.level === 'error' ? [`fault: ${line.trim()}`] : []),
    ...(found === null ? [] : [`log: says "${found[0]}"`]),
  ];
};
