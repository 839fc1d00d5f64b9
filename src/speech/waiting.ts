import type { Act } from '../guide/act.ts';
import type { Cursor } from '../guide/place/cursor.ts';
import { hasMassage } from '../guide/session.ts';
import type { Session } from '../guide/session.ts';
import { actPieces } from './act-pieces.ts';
import { stillPart } from './part.ts';
import type { Part } from './part.ts';
import type { Piece } from './ssml.ts';
import { still } from './timeline.ts';
import type { Beat } from './timeline.ts';
import type { Voice } from './voice.ts';

/** The one word that ends a wait. */
export type Awaited = 'ready' | 'resume' | 'next';

/** How long getting ready is left in peace before it is asked after, in ms. */
const GETTING_READY_MS = 60_000;

/** Whole seconds of quiet: as long as is wanted, or as there is room for. */
const quietMs = (roomMs: number, awaited: Awaited): number =>
  Math.max(0, Math.floor(Math.min(roomMs, awaited === 'ready' ? GETTING_READY_MS : roomMs) / 1000)) * 1000;

export const cursorOf = (session: Session): Cursor | null =>
  hasMassage(session) ? session.massage.cursor : null;

/** Words, then quiet, then the invitation. */
const waitPart = (
  voice: Voice,
  session: Session,
  awaited: Awaited,
  words: readonly Piece[],
  allowedMs: number,
): Part => {
  const cursor = cursorOf(session);
  const invitation: Piece = { text: voice.line(`invite.${awaited}`) };
  const roomMs = allowedMs - stillPart(voice, [...words, invitation], cursor).ms;
  return stillPart(voice, [...words, { pauseMs: quietMs(roomMs, awaited) }, invitation], cursor);
};

/** Words, the word that ends the quiet to come, the quiet, and the question for that word. */
export const waitAfter = (
  voice: Voice,
  session: Session,
  awaited: Awaited,
  acts: readonly Act[],
  allowedMs: number,
): Part => {
  const taught: Piece = { text: voice.line(`teach.${awaited}`) };
  return waitPart(voice, session, awaited, [...actPieces(voice, acts), taught], allowedMs);
};

/** The same quiet once more, in a reprompt. */
export const waitOn = (voice: Voice, session: Session, awaited: Awaited, allowedMs: number): Part =>
  waitPart(voice, session, awaited, [], allowedMs);

/** The wait as the end of a prompt in which the massage went on. */
export const quietBefore = (
  voice: Voice,
  awaited: Awaited,
  before: readonly Beat[],
  cursor: Cursor,
  allowedMs: number,
): readonly Beat[] => {
  const teach = still(voice, voice.line(`teach.${awaited}`), cursor);
  const invite = still(voice, voice.line(`invite.${awaited}`), cursor);
  const spentMs = [...before, ...teach, ...invite].reduce((sum, { ms }) => sum + ms, 0);
  const ms = quietMs(allowedMs - spentMs, awaited);
  return [...teach, ...(ms > 0 ? [{ kind: 'wait', ms, cursor, moving: false } as const] : []), ...invite];
};
