import { entryMs } from '../../massage/plan.ts';
import type { TalkMs } from '../../massage/plan.ts';
import type { Standing } from '../../massage/refit.ts';
import { passesAt, passMs, restMs } from './cursor.ts';
import type { Place } from './cursor.ts';
import type { Massage } from '../session.ts';

/** What is left of the present step's hold, its other side included, in ms. */
export const stepLeftMs = ({ plan, cursor }: Massage): number =>
  cursor.at === 'end'
    ? 0
    : restMs(plan, cursor) + (passesAt(plan, cursor.entry) - 1 - cursor.pass) * passMs(plan, cursor.entry);

/** Whether the instruction of the present entry has been heard. */
export const isHeard = (place: Place): boolean => place.at === 'hold' || place.pass === 1;

/** What is left of a massage, words included, in ms. */
export const leftMs = (massage: Massage, talkMs: TalkMs): number => {
  const { plan, cursor } = massage;
  if (cursor.at === 'end') return 0;
  const later = plan.entries
    .map((_, index) => index)
    .filter((index) => index > cursor.entry)
    .reduce((sum, index) => sum + entryMs(plan, index, talkMs), 0);
  return later + (isHeard(cursor) ? stepLeftMs(massage) : entryMs(plan, cursor.entry, talkMs));
};

/** Where the hands are, as a change of the plan needs to know it. */
export const standingAt = (place: Place): Standing => ({
  entry: place.entry,
  heard: isHeard(place),
  passesDone: place.pass,
  doneSeconds: place.at === 'hold' ? place.doneMs / 1000 : 0,
});
