import type { WithMassage } from '../session.ts';
import { checkAt } from './stop.ts';

/** Whether the next step has not begun: in a break before it, or at the question whether to do it at all. */
export const isBeforeStep = ({ phase, massage }: WithMassage): boolean => {
  const { cursor } = massage;
  const isFirstHeard = cursor.at === 'instruction' && cursor.pass === 0;
  return isFirstHeard && (phase !== 'guiding' || checkAt(massage, cursor) !== undefined);
};

/** The entry whose step the hands are on, or were on when they came to rest; undefined where none has begun. */
export const underHands = (session: WithMassage): number | undefined => {
  const { cursor } = session.massage;
  if (cursor.at === 'end') return undefined;
  const entry = isBeforeStep(session) ? cursor.entry - 1 : cursor.entry;
  return entry < 0 ? undefined : entry;
};
