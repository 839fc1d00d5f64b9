import * as v from 'valibot';
import { cursorToText } from '../guide/place/cursor.ts';
import { restedAt } from '../guide/place/silence.ts';
import { noCaution } from '../guide/scene.ts';
import { hasMassage } from '../guide/session.ts';
import type { Memory, Session } from '../guide/session.ts';
import { stretchesToText } from '../guide/place/track-text.ts';
import { entriesToText } from '../massage/plan.ts';
import { memorySchema } from './memory-schema.ts';

/** The version of what is kept. Raised when a reader of the old one would misread the new. */
const VERSION = 2;

const keptSession = (session: Session): object => {
  const track =
    session.track === null ? null : { ...session.track, stretches: stretchesToText(session.track.stretches) };
  if (!hasMassage(session)) return { ...session, track };
  const { plan, cursor, ...rest } = session.massage;
  const { routine, manner, entries } = plan;
  return {
    ...session,
    track,
    massage: { ...rest, routine, manner, plan: entriesToText(entries), cursor: cursorToText(cursor) },
  };
};

/** The memory as plain JSON, for the session's attributes. */
export const keep = (memory: Memory): Record<string, unknown> => ({
  version: VERSION,
  memory: { ...memory, session: memory.session === null ? null : keptSession(memory.session) },
});

/**
 * A session as it is stored. A question about pain or a condition is never among it: what silence would answer is.
 * Before there is a massage there is nothing to come back to.
 */
const storedSession = (session: Session): Session | null => {
  if (session.phase === 'finished') return { ...session, caution: noCaution, answer: null };
  if (!hasMassage(session)) return null;
  const rested = session.question === null ? session : restedAt(session, session.question);
  return { ...rested, answer: null };
};

/** The memory as plain JSON, for the store. */
export const store = (memory: Memory): Record<string, unknown> => {
  const { session } = memory;
  return keep({ ...memory, session: session === null ? null : storedSession(session) });
};

const versioned = v.object({ version: v.literal(VERSION), memory: v.unknown() });

/** Reads what was kept; undefined when there is nothing, or nothing that we can believe. */
export const recall = (kept: unknown): Memory | undefined => {
  const envelope = v.safeParse(versioned, kept);
  if (!envelope.success) return undefined;
  const memory = v.safeParse(memorySchema(), envelope.output.memory);
  return memory.success ? memory.output : undefined;
};
