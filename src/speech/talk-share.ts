import { startOf } from '../guide/place/cursor.ts';
import { pressureUpTo } from '../guide/pressure.ts';
import type { Massage } from '../guide/session.ts';
import type { Locale } from '../locales/locale.ts';
import type { Plan } from '../massage/plan.ts';
import { routines } from '../massage/routines/index.ts';
import { timeline } from './timeline.ts';
import { voiceOf } from './voice.ts';

/** A massage at its first stroke, with nothing to ask about on the way. */
const undisturbed = (plan: Plan): Massage => ({
  plan,
  cursor: startOf(plan, 0),
  pressure: pressureUpTo('firm'),
  pace: 'flowing',
  unasked: [],
  askedZones: [],
  announced: false,
  replies: 0,
});

/** How much of a massage that nobody interrupts is talk, cues and counting included: 0 is silence, 1 no quiet. */
export const talkShare = (locale: Locale, plan: Plan): number => {
  const { people } = routines[plan.routine];
  const voice = voiceOf(locale, { people, tempo: plan.manner.tempo });
  let talkMs = 0;
  let allMs = 0;
  for (const { kind, ms } of timeline(voice, undisturbed(plan), false)) {
    allMs += ms;
    if (kind === 'speech') talkMs += ms;
  }
  return talkMs / allMs;
};
