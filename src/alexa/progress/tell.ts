import type { Act } from '../../guide/act.ts';
import type { Reply } from '../../guide/reply.ts';
import type { Telling } from './progress.ts';

/** What is said instead of a promise that cannot be kept. */
const unpromised: Readonly<Partial<Record<Act['say'], Act>>> = {
  placeKept: { say: 'goodbye' },
  paused: { say: 'takeYourTime' },
};

/** A reply that first tells what has become of the place, and promises none where there is none. */
export const tellOf = (reply: Reply, tellings: readonly (Telling | null)[], isKept: boolean): Reply => ({
  ...reply,
  acts: [
    ...tellings.flatMap((say): Act[] => (say === null ? [] : [{ say }])),
    ...reply.acts.map((act) => (isKept ? act : (unpromised[act.say] ?? act))),
  ],
});
