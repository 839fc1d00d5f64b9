import type { PersistenceAdapter } from 'ask-sdk-core';
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { recall } from '../../src/alexa/kept.ts';
import { hasMassage } from '../../src/guide/session.ts';
import type { Massage } from '../../src/guide/session.ts';
import { en } from './english.ts';
import { virtualClock } from '../../src/speaker/clock.ts';
import { createSpeaker } from '../../src/speaker/device.ts';
import type { Speaker } from '../../src/speaker/device.ts';
import type { SpeakerEvent } from '../../src/speaker/events.ts';
import { loadModel } from '../../src/speaker/interaction-models.ts';
import type { Handler } from '../../src/speaker/skill-call.ts';
import { createVoice } from '../../src/speaker/voice.ts';
import { lambdaContext } from '../../src/speaker/lambda-context.ts';
import { skillHandler } from './play.ts';
import { newProgress } from './progress.ts';
import { heardIn } from './stage.ts';

/** How the news that a session is over travels. */
export type Post = 'at once' | 'never' | 'twice' | 'kept back';

/** A living room with a smart speaker in it, time, and a skill that keeps its progress. */
export interface LivingRoom {
  /** Somebody says something when the microphone opens, or so many seconds into what is being said. */
  readonly say: (words: string, afterSeconds?: number) => Promise<void>;
  /** Nobody says anything until Alexa ends the session. */
  readonly silence: () => Promise<void>;
  /** What is being said is listened to for so long. */
  readonly listen: (seconds: number) => Promise<void>;
  /** The plug is pulled, and put in again: nothing is left of what was on the device. */
  readonly unplug: () => void;
  /** The skill's process ends, and another one takes its place. */
  readonly restartSkill: () => void;
  /** The next request ends the skill's process: before anything is stored, or before its answer is sent. */
  readonly crash: (when: 'at once' | 'at the last moment') => void;
  readonly wait: (seconds: number) => Promise<void>;
  readonly post: (post: Post) => void;
  /** What the post kept back arrives, also a second time: as it was sent, or stamped so much later. */
  readonly deliver: (stampedLaterBySeconds?: number) => Promise<void>;
  /** Alexa tells the end of the session that she was last spoken to in, now. */
  readonly tellEnd: () => Promise<void>;
  /** A copy of the last request with words, as it was sent. */
  readonly sendAgain: () => Promise<ResponseEnvelope>;
  /** What answered the last words, up to the first quiet. */
  readonly heard: () => string;
  /** How much quiet there is in it, in ms. */
  readonly quietMs: () => number;
  readonly isOpen: () => boolean;
  /** The massage as the last reply has it. */
  readonly massage: () => Massage;
  /** Rules that were broken, and words that nobody heard. */
  readonly complaints: () => readonly SpeakerEvent[];
}

const nothing: ResponseEnvelope = { version: '1.0', response: {} };

export const livingRoom = async (): Promise<LivingRoom> => {
  const progress: PersistenceAdapter = await newProgress();
  const clock = virtualClock(Date.parse('2026-01-01T10:00:00Z'));
  const model = await loadModel('en-US');
  const events: SpeakerEvent[] = [];
  const keptBack: RequestEnvelope[] = [];
  let way: Post = 'at once';
  let crashes: 'at once' | 'at the last moment' | null = null;
  let skill = skillHandler({}, progress);
  let spokenTo: RequestEnvelope | undefined;
  let since = 0;

  const call = (envelope: RequestEnvelope): Promise<ResponseEnvelope> =>
    skill(
      envelope,
      lambdaContext(envelope.request.requestId, () => 8_000),
    );

  const handler: Handler = async (envelope) => {
    if (envelope.request.type !== 'SessionEndedRequest') {
      spokenTo = structuredClone(envelope);
      const when = crashes;
      crashes = null;
      if (when !== 'at once') {
        const answer = await call(envelope);
        if (when === null) return answer;
      }
      skill = skillHandler({}, progress);
      throw new Error('The process is gone');
    }
    if (way === 'kept back') keptBack.push(structuredClone(envelope));
    if (way === 'kept back' || way === 'never') return nothing;
    if (way === 'twice') await call(structuredClone(envelope));
    return call(envelope);
  };
  const plugIn = (): Speaker =>
    createSpeaker({
      handler,
      model,
      clock,
      voice: createVoice(en.pace),
      observe: (event) => events.push(event),
    });
  let speaker = plugIn();

  const lastSpoken = (): RequestEnvelope => {
    if (spokenTo === undefined) throw new Error('Nothing was said yet');
    return spokenTo;
  };

  const lastMassage = (): Massage => {
    const last = events.findLast(({ kind }) => kind === 'response');
    const session = last?.kind === 'response' ? recall(last.response.sessionAttributes)?.session : undefined;
    if (session === undefined || session === null || !hasMassage(session)) throw new Error('No massage');
    return session.massage;
  };

  /** The prompt that answered the last words: words and quiet. */
  const lastPrompt = (): readonly (string | number)[] => {
    const [prompt] = events.slice(since).flatMap((event) => {
      const speech = event.kind === 'response' ? event.response.response.outputSpeech : undefined;
      return speech?.type === 'SSML' ? [speech.ssml] : [];
    });
    return heardIn(prompt ?? null);
  };

  return {
    say: async (words, afterSeconds) => {
      if (afterSeconds === undefined) await speaker.run({ stopAtMicrophone: true });
      else await speaker.run({ until: speaker.replyBeganAt() + afterSeconds * 1_000 });
      since = events.length;
      await speaker.hear(words);
    },
    silence: async () => {
      await speaker.run();
    },
    listen: async (seconds) => {
      await speaker.run({ until: speaker.replyBeganAt() + seconds * 1_000 });
    },
    unplug: () => {
      speaker = plugIn();
    },
    restartSkill: () => {
      skill = skillHandler({}, progress);
    },
    crash: (when) => {
      crashes = when;
    },
    wait: (seconds) => clock.sleep(seconds * 1_000),
    post: (post) => {
      way = post;
    },
    deliver: async (stampedLaterBySeconds = 0) => {
      for (const envelope of keptBack) {
        const sentAt = Date.parse(envelope.request.timestamp) + stampedLaterBySeconds * 1_000;
        const timestamp = new Date(sentAt).toISOString();
        await call({ ...envelope, request: { ...envelope.request, timestamp } });
      }
    },
    tellEnd: async () => {
      const { requestId, locale = 'en-US' } = lastSpoken().request;
      const timestamp = new Date(clock.now()).toISOString();
      const ended = { type: 'SessionEndedRequest' as const, reason: 'USER_INITIATED' as const };
      await call({ ...lastSpoken(), request: { ...ended, requestId, locale, timestamp } });
    },
    sendAgain: () => call(structuredClone(lastSpoken())),
    heard: () => {
      const parts = lastPrompt();
      const quiet = parts.findIndex((part) => typeof part === 'number');
      return parts.slice(0, quiet < 0 ? parts.length : quiet).join(' ');
    },
    quietMs: () => lastPrompt().reduce<number>((sum, part) => sum + (typeof part === 'number' ? part : 0), 0),
    isOpen: () => speaker.hasSession(),
    massage: lastMassage,
    complaints: () => events.filter(({ kind }) => kind === 'refused' || kind === 'unheard'),
  };
};
