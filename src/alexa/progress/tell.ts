import type { Act } from '../../guide/act.ts';
import type { Reply } from '../../guide/reply.ts';
import type { Place } from './place.ts';
import type { Telling } from './progress.ts';

/** What is said instead of a promise that cannot be kept. */
const unpromised: Readonly<Partial<Record<Act['say'], Act>>> = {
  placeKept: { say: 'goodbye' },
  paused: { say: 'takeYourTime' },
};

/** A reply that first tells what has become of the place, and promises none where there is none. */
export const tellOf = (reply: Reply, tellings: readonly Telling[], isKept: boolean): Reply => ({
  ...reply,
  acts: [
    ...tellings.map((say): Act => ({ say })),
    ...reply.acts.map((act) => (isKept ? act : (unpromised[act.say] ?? act))),
  ],
});

/** The place, once that was told. That nothing was found says nothing of what will be kept. */
export const toldOf = (place: Place, tellings: readonly Telling[]): Place =>
  tellings.some((telling) => telling !== 'notFound') ? { ...place, told: true } : place;
