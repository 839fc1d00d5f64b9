import { startOf } from './cursor.ts';
import type { Silence } from './reply.ts';
import { eased } from './pressure.ts';
import { hasMassage } from './session.ts';
import type { Massage, Question, Session } from './session.ts';

/** What silence after a question means. Null where it means nothing yet: the question is asked once more. */
export const silenceAfter = (session: Session, question: Question): Silence | null => {
  if (!hasMassage(session)) return null;
  const { massage } = session;
  const answered = { ...session, question: null };
  switch (question.ask) {
    case 'softer-or-on': {
      const easing = eased(massage);
      return {
        acts: [{ say: 'thenSofter' }, ...easing.acts],
        session: { ...answered, phase: 'guiding', massage: easing.massage },
        then: 'flow',
      };
    }
    case 'dull-or-sharp':
      return {
        acts: [{ say: 'sharp' }],
        session: { ...answered, phase: 'paused', massage: leaveStep(session.massage) },
        then: 'wait',
      };
    case 'new-massage':
      return { acts: [{ say: 'carryingOn' }], session: { ...answered, phase: 'guiding' }, then: 'flow' };
    case 'minutes':
    case 'come-back':
    case 'come-back-or-restart':
    case 'lost-track':
      return null;
  }
};

/** A sharp pain ends the step: the massage waits before the next one. */
export const leaveStep = (massage: Massage): Massage => ({
  ...massage,
  cursor: massage.cursor.at === 'end' ? massage.cursor : startOf(massage.plan, massage.cursor.entry + 1),
});
