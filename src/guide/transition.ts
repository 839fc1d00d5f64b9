import type { TalkMs } from '../massage/plan.ts';
import { forWhom, start } from './doing/arranging.ts';
import {
  about,
  aboutStep,
  compare,
  explainTechnique,
  howHard,
  needs,
  timeLeft,
  whatsItCalled,
  whatsNext,
  whereIs,
  whichStep,
} from './doing/asking.ts';
import { chair, gentle, keepIn, leaveOut, lieDown, newPartner } from './doing/changing.ts';
import { condition } from './doing/conditions.ts';
import { findPlace, isStale, launched } from './doing/coming-back.ts';
import { asksOnly } from './event.ts';
import type { Event, EventKind, EventOf } from './event.ts';
import { addTime, lengthSaid, massageLonger, massageShorter, wrapUp } from './doing/lasting.ts';
import {
  goToStep,
  next,
  no,
  pause,
  previous,
  ready,
  repeat,
  resume,
  startOver,
  stop,
  yes,
} from './doing/moving.ts';
import {
  faster,
  flowing,
  fullWords,
  holdLonger,
  holdShorter,
  shortWords,
  slower,
  stepByStep,
} from './doing/pacing.ts';
import { selfCheck } from './doing/preparing.ts';
import { justRight, more, tooMuch } from './doing/pressing.ts';
import { answerTo } from './questions.ts';
import type { Reply } from './reply.ts';
import { dull, felt, hurts, sharp } from './doing/safety.ts';
import { goOn, lineFor, sessionOf, withSession } from './scene.ts';
import type { Outcome, Scene } from './scene.ts';
import { hasMassage } from './session.ts';
import type { Memory } from './session.ts';
import { settle, settleAfterSilence } from './place/settle.ts';
import { switchSides, whichSide } from './doing/sides.ts';

/** What the transition is told of the outside. */
export interface Circumstances {
  /** The request's own timestamp, in ms since 1970. */
  readonly nowMs: number;
  /** The request opened Alexa's session. */
  readonly isNew: boolean;
  /** How long each step's words take for this person. */
  readonly talkMs: TalkMs;
}

const helpLines = {
  arranging: 'helpArranging',
  preparing: 'helpPreparing',
  guiding: 'helpGuiding',
  paused: 'helpPaused',
  finished: 'helpFinished',
} as const;

const missedLines = {
  arranging: 'missedArranging',
  preparing: 'missedPreparing',
  guiding: 'missedGuiding',
  paused: 'missedPaused',
  finished: 'missedFinished',
} as const;

/** Not understood: what is possible now; the second time in a row more of it; then nothing, and on. */
const missed = (scene: Scene): Outcome => {
  const { session } = scene;
  const misses = session.misses + 1;
  const lines =
    misses === 1 ? [lineFor(missedLines, session)] : misses === 2 ? [lineFor(helpLines, session)] : [];
  return goOn(scene, lines, { ...session, misses });
};

type Spoken = Exclude<EventKind, 'launch' | 'ended' | 'notice'>;

/** What each thing that is said does. */
const doings: { readonly [Kind in Spoken]: (scene: Scene, event: EventOf<Kind>) => Outcome } = {
  start: (scene, event) => start(scene, event.massage, event.length),
  forWhom: (scene, event) => forWhom(scene, event.who),
  length: (scene, event) => lengthSaid(scene, event.length),
  addTime: (scene, event) => addTime(scene, event.minutes),
  needs,
  ready,
  inPlace: ready,
  fine: justRight,
  notToday: stop,
  unsure: (scene) => goOn(scene, [lineFor(helpLines, scene.session)]),
  gentle,
  chair,
  lieDown,
  keepIn: (scene, event) => keepIn(scene, event.part),
  leaveOut: (scene, event) => leaveOut(scene, event.part),
  newPartner,
  selfCheck,
  next,
  previous,
  goTo: (scene, event) => goToStep(scene, event.step),
  startOver,
  repeat,
  pause,
  resume,
  tooMuch,
  more,
  justRight,
  howHard,
  slower,
  faster,
  holdLonger,
  holdShorter,
  massageLonger,
  massageShorter,
  wrapUp,
  stepByStep,
  flowing,
  shortWords,
  fullWords,
  switchSides,
  whichSide,
  technique: (scene, event) => explainTechnique(scene, event.technique, event.about),
  compare: (scene, event) => compare(scene, event.one, event.other),
  whatsItCalled,
  aboutStep: (scene, event) => aboutStep(scene, event.about),
  landmark: (scene, event) => whereIs(scene, event.landmark),
  topic: (scene, event) => about(scene, event.topic),
  timeLeft,
  whichStep,
  whatsNext,
  yes,
  no,
  hurts,
  dull,
  sharp,
  feeling: (scene, event) => felt(scene, event.feeling),
  condition: (scene, event) => condition(scene, event.condition),
  help: (scene) => goOn(scene, [lineFor(helpLines, scene.session)]),
  missed,
  stop,
};

const isSpoken = (event: Event): event is EventOf<Spoken> => Object.hasOwn(doings, event.on);

/** Calls the doing of the event's own kind; the generic ties the two together. */
const does = <Kind extends Spoken>(kind: Kind, scene: Scene, event: EventOf<Kind>): Outcome =>
  doings[kind](scene, event);

const silent: Reply = { acts: [], then: 'silent' };

const ended = (
  memory: Memory,
  by: 'silence' | 'other',
  { nowMs, talkMs }: Pick<Circumstances, 'nowMs' | 'talkMs'>,
): Outcome => {
  const settled =
    by === 'silence' ? settleAfterSilence(memory, nowMs, talkMs) : settle(memory, nowMs, talkMs, false);
  const { session } = settled;
  const kept =
    session === null || !hasMassage(session) ? null : { ...session, closedAtMs: session.closedAtMs ?? nowMs };
  return { memory: withSession(settled, kept), reply: silent };
};

/**
 * One turn of the guide: what an event does to what is known of a person, and what to convey.
 *
 * Pure. First what was playing is settled by the time alone, then the event is taken as the answer to the
 * open question, or else for itself. Pain and red flags are heard from every state.
 */
export const transition = (memory: Memory, event: Event, circumstances: Circumstances): Outcome => {
  const { nowMs, isNew, talkMs } = circumstances;
  if (event.on === 'notice') return { memory, reply: silent };
  if (event.on === 'ended') return ended(memory, event.by, circumstances);

  const place = isNew
    ? findPlace(memory, nowMs, talkMs)
    : { memory: settle(memory, nowMs, talkMs), ageMs: 0, lost: false };
  const found = isStale(place.ageMs) ? withSession(place.memory, null) : place.memory;
  const session = { ...sessionOf(found), closedAtMs: null };
  const scene: Scene = { memory: found, session, nowMs, talkMs, isNew };
  const isLaunch = event.on === 'launch' || (event.on === 'resume' && isNew);
  if (isLaunch || !isSpoken(event)) return launched(scene, place.ageMs, place.lost);

  const heard: Scene = event.on === 'missed' ? scene : { ...scene, session: { ...session, misses: 0 } };
  const answered = session.question === null ? undefined : answerTo(session.question, heard, event);
  if (answered !== undefined) return answered;
  const unasked: Scene =
    event.on === 'missed' || event.on === 'repeat' || event.on === 'help' || asksOnly(event)
      ? heard
      : { ...heard, session: { ...heard.session, question: null } };
  return does(event.on, unasked, event);
};
