import type { PersistenceAdapter } from 'ask-sdk-core';
import { recall } from '../../../src/alexa/kept.ts';
import { settingsFrom } from '../../../src/alexa/settings.ts';
import { createSkill } from '../../../src/alexa/skill.ts';
import { playhead } from '../../../src/guide/place/playhead.ts';
import { hasMassage } from '../../../src/guide/session.ts';
import type { WithMassage } from '../../../src/guide/session.ts';
import { englishOf } from '../../../src/locales/en/index.ts';
import { virtualClock } from '../../../src/speaker/clock.ts';
import { createSpeaker } from '../../../src/speaker/device.ts';
import type { SpeakerEvent } from '../../../src/speaker/events.ts';
import { loadModel } from '../../../src/speaker/interaction-models.ts';
import { createVoice } from '../../../src/speaker/voice.ts';
import type { Dice } from '../../support/any-request/dice.ts';
import { entryAt, heardOf } from './truth.ts';

/** Speech is so much faster or slower than estimated. */
const SPEECH_PERCENT = { least: 85, most: 115 };
/** From a request to its answer being heard, in ms: the skill assumes 1000. */
const STARTS_AFTER_MS = { least: 400, most: 2_000 };
/** From the cut to the request, in ms: the skill assumes 1500. */
const UTTERANCE_MS = { least: 800, most: 2_500 };

/** One cut, and where the skill went on from. */
export interface Cut {
  /** The skill's playhead less the true one, in ms; without its sign. */
  readonly errorMs: number;
  /** How much was said since the prompt began, in ms. */
  readonly talkMs: number;
  /** From the nearest change of step, in ms. */
  readonly fromEdgeMs: number;
  readonly isRightStep: boolean;
}

/** Somebody's living room: a device of its own speed, and a skill that remembers them. */
export interface Room {
  readonly cuts: () => readonly Cut[];
  /** A massage from the launch to its first stroke. */
  readonly begin: (massage: string) => Promise<void>;
  /** Asks something within the present reply that leaves the massage where it is; false when the massage is over. */
  readonly cutIn: () => Promise<boolean>;
  /** Nobody says a word until Alexa closes the session, and then they come back and carry on. */
  readonly leaveAndReturn: () => Promise<void>;
}

/** So much of what the skill believes to last is heard before a session ends, also from the fastest device. */
const STAYS_OPEN = 0.85;

/** Cutting in with any of these changes nothing. */
const questions = ['how much longer', 'which step is this', 'which hand', 'why'] as const;

const massageIn = (attributes: unknown): WithMassage | null => {
  const session = recall(attributes)?.session ?? null;
  return session !== null && hasMassage(session) && session.phase === 'guiding' ? session : null;
};

/** What the skill believes of a device that it knows nothing of. */
const estimate = createVoice(englishOf('en-US').pace);

export const openRoom = async (dice: Dice, progress: PersistenceAdapter): Promise<Room> => {
  const clock = virtualClock(Date.parse('2026-01-01T10:00:00Z') + dice.between(0, 999));
  const skill = createSkill(settingsFrom({}), progress);
  const events: SpeakerEvent[] = [];
  const cuts: Cut[] = [];
  const between = ({ least, most }: { readonly least: number; readonly most: number }): number =>
    dice.between(least, most);
  const speaker = createSpeaker({
    handler: async (envelope, context) => {
      // The answer is on its way for longer or shorter each time.
      await clock.sleep(between(STARTS_AFTER_MS));
      return skill.invoke(envelope, context);
    },
    model: await loadModel('en-US'),
    clock,
    voice: createVoice(englishOf('en-US').pace, between(SPEECH_PERCENT) / 100),
    speechStartsAfterMs: 0,
    get utteranceMs() {
      return between(UTTERANCE_MS);
    },
    userId: `person-${dice.next()}`,
    observe: (event) => events.push(event),
  });

  const say = async (words: string): Promise<void> => {
    await speaker.run({ stopAtMicrophone: true });
    await speaker.hear(speaker.address(words));
  };

  /** The last request and response of the conversation. */
  const lastTurn = () => {
    const request = events.findLast((event) => event.kind === 'request');
    const response = events.findLast((event) => event.kind === 'response');
    if (request?.kind !== 'request' || response?.kind !== 'response') throw new Error('Nothing was asked');
    return { request: request.request, response: response.response };
  };

  const judge = (heard: readonly SpeakerEvent[]): void => {
    const { request, response } = lastTurn();
    const track = massageIn(request.session?.attributes)?.track;
    if (track === null || track === undefined || track.stretches.length === 0) return;
    const percent = recall(request.session?.attributes)?.preferences.speechPercent ?? 100;
    const { playedMs, talkMs } = heardOf(heard, (text, rate) => (estimate(text, rate) * percent) / 100);
    const { elapsedMs } = playhead(track, Date.parse(request.request.timestamp));
    const there = entryAt(track.stretches, playedMs);
    const after = massageIn(response.sessionAttributes)?.massage.cursor;
    if (there === null || after === undefined) return;
    const entry = after.at === 'end' ? Infinity : after.entry;
    cuts.push({
      errorMs: Math.abs(elapsedMs - playedMs),
      talkMs,
      fromEdgeMs: there.fromEdgeMs,
      isRightStep: entry === there.entry,
    });
  };

  return {
    cuts: () => cuts,
    begin: async (massage) => {
      for (const words of ['open massage guide', massage, 'ready', 'go on', 'ready']) await say(words);
    },
    cutIn: async () => {
      const { response } = lastTurn();
      const track = massageIn(response.sessionAttributes)?.track;
      if (track === null || track === undefined || !speaker.hasSession()) return false;
      const since = events.length;
      const playingMs = track.promptMs + track.repromptMs;
      await speaker.run({
        until: speaker.replyBeganAt() + dice.between(1_000, Math.round(playingMs * STAYS_OPEN)),
      });
      if (!speaker.hasSession()) return false;
      await speaker.hear(dice.of(questions));
      const request = events.findIndex((event, index) => index >= since && event.kind === 'request');
      judge(events.slice(since, request));
      return true;
    },
    leaveAndReturn: async () => {
      await speaker.run();
      await speaker.hear('open massage guide');
    },
  };
};
