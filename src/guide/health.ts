import type { Event, EventKind } from './event.ts';
import type { Memory, Question } from './session.ts';

const questionsOfHealth: Readonly<Record<Question['ask'], boolean>> = {
  massage: false,
  'for-whom': false,
  general: true,
  'doctor-first': true,
  'front-of-neck': true,
  'head-lift': true,
  'stop-or-gentle': true,
  'come-back': false,
  'come-back-or-restart': false,
  'lost-track': false,
  'softer-or-on': false,
  'dull-or-sharp': true,
  'new-massage': false,
};

const eventsOfHealth: ReadonlySet<EventKind> = new Set([
  'hurts',
  'dull',
  'sharp',
  'feeling',
  'condition',
  'notToday',
  'unsure',
  'gentle',
]);

/** Whether an open question is about how somebody feels or what they have. */
export const asksOfHealth = ({ session }: Memory): boolean =>
  session?.question != null && questionsOfHealth[session.question.ask];

/** Whether what was said is about that, or answers such a question: then nothing comes before the answer. */
export const isOfHealth = (memory: Memory, { on }: Event): boolean =>
  eventsOfHealth.has(on) || asksOfHealth(memory);
