import { begin, setUp } from './arranging.ts';
import { startOf } from './cursor.ts';
import type { Event } from './event.ts';
import { withInstructionAgain } from './moving.ts';
import { tooMuch } from './pressing.ts';
import { dull, sharp } from './safety.ts';
import { ask, close, flow, inPhase, sessionOf, withSession } from './scene.ts';
import type { Outcome, Scene } from './scene.ts';
import { hasMassage } from './session.ts';
import type { Question, WithMassage } from './session.ts';

const affirms = ({ on }: Event): boolean =>
  on === 'yes' || on === 'resume' || on === 'ready' || on === 'justRight';

/** "No" to coming back: the place goes, and a new massage is offered. */
const forget = (scene: Scene): Outcome => {
  const memory = withSession(scene.memory, null);
  const session = sessionOf(memory);
  return ask({ ...scene, memory, session }, session, { ask: 'minutes' }, [{ say: 'forgotten' }]);
};

const fromTheTop = (session: WithMassage): WithMassage =>
  inPhase(session, session.phase, { cursor: startOf(session.massage.plan, 0) });

const comeBack = (scene: Scene, session: WithMassage, event: Event): Outcome | undefined => {
  if (affirms(event)) return withInstructionAgain(scene, session);
  if (event.on === 'no') return forget(scene);
  return event.on === 'startOver' ? setUp(scene, fromTheTop(session), []) : undefined;
};

const comeBackOrRestart = (scene: Scene, session: WithMassage, event: Event): Outcome | undefined => {
  if (affirms(event)) return setUp(scene, session, []);
  if (event.on === 'no') return forget(scene);
  return event.on === 'startOver' ? setUp(scene, fromTheTop(session), []) : undefined;
};

const lostTrack = (scene: Scene, session: WithMassage, event: Event): Outcome | undefined => {
  if (affirms(event)) return flow(scene, session, []);
  return event.on === 'no' ? forget(scene) : undefined;
};

/** "Too much, or shall we go on?" A bare yes or no leaves it open, and counts as too much. */
const softerOrOn = (scene: Scene, session: WithMassage, event: Event): Outcome | undefined => {
  if (event.on === 'yes' || event.on === 'no') return tooMuch(scene);
  return affirms(event) ? flow(scene, session, [{ say: 'good' }]) : undefined;
};

/** "A dull ache, or sharp?" Anything but a clear answer counts as sharp; leaving is always possible. */
const dullOrSharp = (scene: Scene, event: Event): Outcome | undefined => {
  switch (event.on) {
    case 'dull':
      return dull(scene);
    case 'stop':
    case 'pause':
    case 'next':
    case 'repeat':
    case 'feeling':
    case 'tooMuch':
      return undefined;
    default:
      return sharp(scene);
  }
};

const newMassage = (
  scene: Scene,
  session: WithMassage,
  event: Event,
  minutes: number | null,
): Outcome | undefined => {
  if (event.on === 'yes' || event.on === 'ready' || event.on === 'startOver') return begin(scene, minutes);
  return event.on === 'no' || event.on === 'resume'
    ? flow(scene, session, [{ say: 'carryingOn' }])
    : undefined;
};

const minutesQuestion = (scene: Scene, event: Event): Outcome | undefined => {
  if (affirms(event)) return begin(scene, null);
  return event.on === 'no' ? close(scene, null, [{ say: 'goodbye' }]) : undefined;
};

/** What an event means as the answer to the open question; undefined where it is none. */
export const answerTo = (question: Question, scene: Scene, event: Event): Outcome | undefined => {
  if (question.ask === 'minutes') return minutesQuestion(scene, event);
  const session = scene.session;
  if (!hasMassage(session)) return undefined;
  switch (question.ask) {
    case 'come-back':
      return comeBack(scene, session, event);
    case 'come-back-or-restart':
      return comeBackOrRestart(scene, session, event);
    case 'lost-track':
      return lostTrack(scene, session, event);
    case 'softer-or-on':
      return softerOrOn(scene, session, event);
    case 'dull-or-sharp':
      return dullOrSharp(scene, event);
    case 'new-massage':
      return newMassage(scene, session, event, question.minutes);
  }
};
