import type { RequestEnvelope } from 'ask-sdk-model';
import { buildEnvelope } from '../../../src/speaker/requests.ts';
import type { OpenSession, Wish } from '../../../src/speaker/requests.ts';
import type { Understood } from '../../../src/speaker/understanding/understand.ts';

const START_MS = Date.parse('2026-01-01T10:00:00Z');

const identityOf = (userId: string) => ({ skillId: 'skill', deviceId: 'device', locale: 'en-US', userId });

export const requestOf = (
  wish: Wish,
  session: OpenSession,
  userId: string,
  afterSeconds: number,
): RequestEnvelope =>
  buildEnvelope(wish, session, identityOf(userId), 'request', START_MS + afterSeconds * 1000);

/** The launch of somebody who was never there. */
export const launchOf = (userId: string): RequestEnvelope =>
  requestOf({ kind: 'launch' }, { id: `session-${userId}`, isNew: true, attributes: {} }, userId, 0);

const said = (intent: string, slots: Understood['slots'] = []): Wish => ({
  kind: 'intent',
  understood: { intent, slots, how: 'exact' },
});

/** "A thirty minute back massage." */
const start = said('StartMassageIntent', [
  {
    name: 'massage',
    type: 'Massage',
    content: { value: 'back massage', match: { name: 'back massage', id: 'partner-back' } },
  },
  { name: 'duration', type: 'AMAZON.DURATION', content: { value: 'PT30M' } },
]);

const middle = [
  'AMAZON.NextIntent',
  'TimeLeftIntent',
  'TooMuchPressureIntent',
  'ExplainTechniqueIntent',
  'AMAZON.NextIntent',
  'AMAZON.PauseIntent',
  'AMAZON.ResumeIntent',
  'AMAZON.RepeatIntent',
];

/** From the launch to the first stroke. */
export const beginning: readonly Wish[] = [
  { kind: 'launch' },
  start,
  said('ReadyIntent'),
  said('CarryOnIntent'),
  said('ReadyIntent'),
];

export const next = said('AMAZON.NextIntent');

/** How many turns a whole session has. */
export const SESSION_TURNS = 30;

/** A session of thirty turns: a massage with everything that people say in its middle, and then "stop". */
export const wholeSession: readonly Wish[] = [
  ...beginning,
  ...Array.from({ length: SESSION_TURNS - beginning.length - 1 }, (_, turn) =>
    said(middle[turn % middle.length] ?? 'AMAZON.NextIntent'),
  ),
  said('AMAZON.StopIntent'),
];
