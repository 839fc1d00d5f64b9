import * as v from 'valibot';
import { cursorToText } from '../guide/cursor.ts';
import { hasMassage } from '../guide/session.ts';
import type { Memory, Session } from '../guide/session.ts';
import { stretchesToText } from '../guide/track-text.ts';
import { planToText } from '../massage/plan.ts';
import { memorySchema } from './memory-schema.ts';

/** The version of what is kept. Raised when a reader of the old one would misread the new. */
const VERSION = 1;

const keptSession = (session: Session): object => {
  const track =
    session.track === null ? null : { ...session.track, stretches: stretchesToText(session.track.stretches) };
  if (!hasMassage(session)) return { ...session, track };
  const { plan, cursor, ...rest } = session.massage;
  return {
    ...session,
    track,
    massage: { ...rest, routine: plan.routine, plan: planToText(plan), cursor: cursorToText(cursor) },
  };
};

/** The memory as plain JSON, for the session's attributes. */
export const keep = (memory: Memory): Record<string, unknown> => ({
  version: VERSION,
  memory: { ...memory, session: memory.session === null ? null : keptSession(memory.session) },
});

/** The memory as plain JSON, for the store: a question about pain is never among what is stored. */
export const store = (memory: Memory, sessionId: string): Record<string, unknown> => {
  const { session } = memory;
  const stored = session?.question?.ask === 'dull-or-sharp' ? { ...session, question: null } : session;
  return { ...keep({ ...memory, session: stored }), sessionId };
};

const keptSchema = v.object({ version: v.literal(VERSION), memory: memorySchema });

/** Reads what was kept; undefined when there is nothing, or nothing that we can believe. */
export const recall = (kept: unknown): Memory | undefined => {
  const result = v.safeParse(keptSchema, kept);
  return result.success ? result.output.memory : undefined;
};

const storedSchema = v.object({ sessionId: v.string() });

/** Whose session a stored memory is of. */
export const sessionIdOf = (stored: unknown): string | undefined => {
  const result = v.safeParse(storedSchema, stored);
  return result.success ? result.output.sessionId : undefined;
};
