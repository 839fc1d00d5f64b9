import type { LengthAsked, MassageAsked } from '../massage/asked.ts';
import type { AskedSwitch } from '../massage/switch.ts';
import { choose, chooseUsual, sensible } from './doing/arranging.ts';
import { adapted, keepPart, leaveOutPart, withCaution } from './doing/changing.ts';
import { startOf } from './place/cursor.ts';
import type { Act } from './act.ts';
import { asksOnly } from './event.ts';
import type { Event } from './event.ts';
import { condition } from './doing/conditions.ts';
import { resume, stop, withInstructionAgain } from './doing/moving.ts';
import { notToday, passed, prepare, unsure } from './doing/preparing.ts';
import { firmAgain, lighterFromTheStart, tooMuch } from './doing/pressing.ts';
import { dull, unclear } from './doing/safety.ts';
import { ask, carryOn, close, end, flow, goOn, inPhase, sessionOf, underWay, withSession } from './scene.ts';
import type { Outcome, Scene } from './scene.ts';
import { hasMassage } from './session.ts';
import type { CheckId, Question, WithMassage } from './session.ts';
import { silenceAfter, withoutSorePlace } from './place/silence.ts';

const affirms = ({ on }: Event): boolean =>
  on === 'yes' || on === 'resume' || on === 'ready' || on === 'justRight' || on === 'fine';

/** "No" to another massage: the one under way stays as it is. */
const noOther = (scene: Scene): Outcome | undefined => {
  const session = underWay(scene);
  return session === undefined
    ? undefined
    : carryOn(scene, session, [{ say: session.phase === 'paused' ? 'takeYourTime' : 'carryingOn' }]);
};

/** "Back or neck?", and "for yourself, or for a partner?": a length said meanwhile is kept. */
const whichMassage = (
  scene: Scene,
  question: { readonly ask: 'massage' | 'for-whom'; readonly length: LengthAsked },
  event: Event,
): Outcome | undefined => {
  const { length } = question;
  switch (event.on) {
    case 'start':
      return event.massage === null
        ? ask(scene, scene.session, { ...question, length: sensible(event.length) ?? length })
        : choose(scene, event.massage, sensible(event.length) ?? length);
    case 'length':
      return ask(scene, scene.session, { ...question, length: sensible(event.length) ?? length });
    case 'forWhom':
      if (event.who === 'self') return choose(scene, 'self-neck', length);
      // "For my partner" may still be the back or the neck.
      return event.who === 'partner' && question.ask === 'for-whom'
        ? choose(scene, 'partner-neck', length)
        : goOn(scene, []);
    case 'previous':
      // "Back" alone is Alexa's own word for the step before.
      return question.ask === 'massage' ? choose(scene, 'partner-back', length) : undefined;
    case 'no':
      return noOther(scene) ?? close(scene, null, [{ say: 'goodbye' }]);
    default:
      if (!affirms(event)) return undefined;
      if (question.ask === 'massage') return chooseUsual(scene, length);
      return event.on === 'resume' && hasMassage(scene.session) ? undefined : goOn(scene, []);
  }
};

/** A self-check is passed by nothing but a clear word. A bare yes or no could mean either, so it is asked again. */
const selfCheck = (scene: Scene, check: CheckId, event: Event): Outcome | undefined => {
  switch (event.on) {
    case 'ready':
    case 'fine':
      return passed(scene, check);
    case 'resume':
      return check === 'doctor-first' ? passed(scene, check) : goOn(scene, []);
    case 'notToday':
      return notToday(scene);
    case 'unsure':
      return unsure(scene);
    case 'gentle':
      return check === 'doctor-first' ? wentGently(scene, [{ say: 'gentle' }]) : undefined;
    case 'yes':
    case 'no':
    case 'next':
    case 'justRight':
      return goOn(scene, []);
    default:
      return undefined;
  }
};

/** "Keep it, or leave it out?" To go on without an answer leaves it out this once; anything unclear, the question open. */
const keepOrLeave = (scene: Scene, part: AskedSwitch, event: Event): Outcome | undefined => {
  const on = { ...scene, session: { ...scene.session, question: null } };
  switch (event.on) {
    case 'keepIn':
      return event.part === null || event.part === part ? keepPart(on, part) : undefined;
    case 'yes':
      return goOn(scene, []);
    case 'leaveOut':
      return event.part === null || event.part === part ? leaveOutPart(on, part) : undefined;
    case 'no':
    case 'unsure':
    case 'notToday':
      return leaveOutPart(on, part);
    case 'next':
    case 'ready': {
      const silence = silenceAfter(on, { ask: part });
      return silence === null ? undefined : flow(on, silence.session, silence.acts);
    }
    default:
      return undefined;
  }
};

/** Light strokes only from here on: getting ready goes on, or the massage. */
const wentGently = (scene: Scene, acts: readonly Act[]): Outcome => {
  const on = { ...scene, session: { ...scene.session, question: null } };
  const session = adapted(on, withCaution(on.session, { gentle: true }));
  return hasMassage(session) && session.phase === 'preparing'
    ? prepare(on, session, acts)
    : goOn(on, acts, session);
};

/** "Shall we stop, or go on gently?" Only a clear word goes on; a bare yes is none. */
const stopOrGentle = (scene: Scene, event: Event): Outcome | undefined => {
  switch (event.on) {
    case 'stop':
    case 'no':
    case 'notToday':
    case 'unsure':
      return end(scene, [{ say: 'notToday' }]);
    case 'gentle':
    case 'resume':
      return wentGently(scene, [{ say: 'good' }]);
    case 'feeling':
    case 'condition':
    case 'hurts':
    case 'missed':
    case 'help':
    case 'repeat':
    case 'newPartner':
      return undefined;
    default:
      return asksOnly(event) ? undefined : goOn(scene, []);
  }
};

/** "No" to coming back: the place goes, and a new massage is offered. */
const forget = (scene: Scene): Outcome => {
  const memory = withSession(scene.memory, null);
  const session = sessionOf(memory);
  return ask({ ...scene, memory, session }, session, { ask: 'massage', length: null }, [
    { say: 'forgotten' },
  ]);
};

const fromTheTop = (session: WithMassage): WithMassage =>
  inPhase(session, session.phase, { cursor: startOf(session.massage.plan, 0) });

/** What is said of hands that have long been away: how the massage is to be, or that there should be none today. */
const ofHandsAway = (scene: Scene, event: Event): Outcome | undefined => {
  switch (event.on) {
    case 'tooMuch':
      return lighterFromTheStart(scene);
    case 'more':
      return firmAgain(scene);
    case 'hurts':
    case 'dull':
    case 'sharp':
      return close(scene, null, [{ say: 'leaveItToday' }]);
    default:
      return undefined;
  }
};

const comeBack = (scene: Scene, session: WithMassage, event: Event): Outcome | undefined => {
  if (affirms(event)) return withInstructionAgain(scene, session);
  if (event.on === 'no') return forget(scene);
  return event.on === 'startOver' ? prepare(scene, fromTheTop(session), []) : ofHandsAway(scene, event);
};

const comeBackOrRestart = (scene: Scene, session: WithMassage, event: Event): Outcome | undefined => {
  if (affirms(event) || event.on === 'next' || event.on === 'goTo') return prepare(scene, session, []);
  if (event.on === 'no') return forget(scene);
  return event.on === 'startOver' ? prepare(scene, fromTheTop(session), []) : ofHandsAway(scene, event);
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

/** "A dull ache, or sharp?" Anything but a clear answer counts as sharp; whoever goes on leaves the place alone. */
const dullOrSharp = (scene: Scene, session: WithMassage, event: Event): Outcome | undefined => {
  const left: Scene = { ...scene, session: withoutSorePlace(session) };
  switch (event.on) {
    case 'dull':
      return dull({ ...scene, session: { ...session, question: null } });
    case 'next':
      return resume(left);
    case 'stop':
      return stop(left);
    case 'condition':
      return condition(left, event.condition);
    case 'sharp':
    case 'repeat':
    case 'feeling':
    case 'tooMuch':
      return undefined;
    default:
      return unclear(scene);
  }
};

const newMassage = (
  scene: Scene,
  session: WithMassage,
  event: Event,
  massage: MassageAsked | null,
  length: LengthAsked,
): Outcome | undefined => {
  if (event.on === 'yes' || event.on === 'ready' || event.on === 'startOver') {
    return choose(scene, massage, length);
  }
  if (event.on === 'resume') return flow(scene, session, [{ say: 'carryingOn' }]);
  return event.on === 'no' ? noOther(scene) : undefined;
};

/** What an event means as the answer to the open question; undefined where it is none. */
export const answerTo = (question: Question, scene: Scene, event: Event): Outcome | undefined => {
  switch (question.ask) {
    case 'massage':
    case 'for-whom':
      return whichMassage(scene, question, event);
    case 'general':
    case 'doctor-first':
      return selfCheck(scene, question.ask, event);
    case 'stop-or-gentle':
      return stopOrGentle(scene, event);
    default:
      return hasMassage(scene.session) ? answerInMassage(question, scene, scene.session, event) : undefined;
  }
};

const answerInMassage = (
  question: Exclude<Question, { ask: 'massage' | 'for-whom' } | { ask: CheckId } | { ask: 'stop-or-gentle' }>,
  scene: Scene,
  session: WithMassage,
  event: Event,
): Outcome | undefined => {
  switch (question.ask) {
    case 'front-of-neck':
    case 'head-lift':
      return keepOrLeave(scene, question.ask, event);
    case 'come-back':
      return comeBack(scene, session, event);
    case 'come-back-or-restart':
      return comeBackOrRestart(scene, session, event);
    case 'lost-track':
      return lostTrack(scene, session, event);
    case 'softer-or-on':
      return softerOrOn(scene, session, event);
    case 'dull-or-sharp':
      return dullOrSharp(scene, session, event);
    case 'new-massage':
      return newMassage(scene, session, event, question.massage, question.length);
  }
};
