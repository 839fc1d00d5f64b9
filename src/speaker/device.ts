import { randomUUID } from 'node:crypto';
import { MICROPHONE_MS, SPEECH_STARTS_AFTER_MS, UTTERANCE_MS } from '../guide/place/playhead.ts';
import { realClock, type Clock } from './clock.ts';
import type { Happening, Observer } from './events.ts';
import { beatsOf, createPlayback, type RunOptions, type Stop } from './playback.ts';
import { defaultLimits } from './rules.ts';
import type { Limits } from './rules/rule.ts';
import { createService, type Reply } from './service.ts';
import type { Handler } from './skill-call.ts';
import type { Voice } from './ssml.ts';
import { createCallReader, type Call } from './understanding/invocation.ts';
import { languageOf } from './understanding/languages.ts';
import { readModel } from './understanding/model.ts';
import { createUnderstanding, type Understood } from './understanding/understand.ts';

export interface SpeakerOptions {
  readonly handler: Handler;
  /** The skill's interaction model, as the JSON that Alexa is given; checked when it is read. */
  readonly model: unknown;
  readonly voice: Voice;
  /** `en-US` if left out. */
  readonly locale?: string;
  /** The real one if left out. */
  readonly clock?: Clock;
  readonly limits?: Limits;
  readonly skillId?: string;
  readonly userId?: string;
  readonly deviceId?: string;
  /** Makes ids of requests and sessions. */
  readonly newId?: () => string;
  /** From a request to its answer being heard, in ms. */
  readonly speechStartsAfterMs?: number;
  /** From the cut to the request, in ms: how long it takes to say something. */
  readonly utteranceMs?: number;
  /** How long the microphone is open, in ms. */
  readonly microphoneMs?: number;
  /** False: SessionEndedRequest gets lost on its way, as it may on real devices. */
  readonly tellsSessionEnd?: boolean;
  readonly observe?: Observer;
}

/** A smart speaker without a screen, with Alexa behind it. */
export interface Speaker {
  readonly clock: Clock;
  /** What must be said for the skill to hear it: on a silent speaker, words become "ask massage guide to …". */
  readonly address: (words: string) => string;
  readonly hasSession: () => boolean;
  readonly isListening: () => boolean;
  readonly hasReplied: () => boolean;
  /** When the present reply began or will begin to be heard; before the first, when the speaker was made. */
  readonly replyBeganAt: () => number;
  /** Lets time pass. */
  readonly run: (options?: RunOptions) => Promise<Stop>;
  /**
   * Somebody speaks, now: at the open microphone, or with the wake word. Gives false if nobody heard it, which is
   * so without a session unless the skill is called by its name. Comes back when the skill has answered.
   */
  readonly hear: (words: string) => Promise<boolean>;
}

const localStops = new Set(['AMAZON.StopIntent', 'AMAZON.CancelIntent']);

/** Makes a speaker. Nothing happens on it but within `run` and `hear`, one at a time. */
export const createSpeaker = (options: SpeakerOptions): Speaker => {
  const { locale = 'en-US', clock = realClock(), newId = randomUUID } = options;
  const speechStartsAfterMs = options.speechStartsAfterMs ?? SPEECH_STARTS_AFTER_MS;
  const model = readModel(options.model);
  const language = languageOf(locale);
  const understand = createUnderstanding(model, language);
  const readCall = createCallReader(model.invocationName, language);
  const wakeWord = new RegExp(`^\\s*(${language.wakeWords.join('|')})\\b[\\s,.!:]*`, 'i');
  let replyBeganAt = clock.now();

  const emit = (happening: Happening, at = clock.now()): void => {
    options.observe?.({ ...happening, at, session: service.session() });
  };
  const service = createService({
    handler: options.handler,
    identity: {
      locale,
      skillId: options.skillId ?? 'amzn1.ask.skill.virtual-speaker',
      userId: options.userId ?? 'amzn1.ask.account.virtual-speaker',
      deviceId: options.deviceId ?? 'amzn1.ask.device.virtual-speaker',
    },
    language,
    voice: options.voice,
    limits: options.limits ?? defaultLimits,
    clock,
    newId,
    tellsSessionEnd: options.tellsSessionEnd ?? true,
    emit,
  });
  const playback = createPlayback(clock, emit, () => service.end('EXCEEDED_MAX_REPROMPTS'));

  const isListening = (): boolean => playback.current()?.kind === 'microphone';

  /** Someone has begun to speak: what was playing stops, and the request comes when they have finished. */
  const listen = async (words: string): Promise<void> => {
    const by = isListening() ? 'microphone' : 'wake-word';
    if (playback.cut().some(({ kind }) => kind === 'closed'))
      emit({ kind: 'ended', reason: 'closed-by-skill' });
    emit({ kind: 'heard', words, by });
    await clock.sleep(options.utteranceMs ?? UTTERANCE_MS);
  };

  const play = async (reply: Promise<Reply>): Promise<void> => {
    const askedAt = clock.now();
    const beats = beatsOf(
      await reply,
      Math.max(speechStartsAfterMs, clock.now() - askedAt),
      options.microphoneMs ?? MICROPHONE_MS,
    );
    replyBeganAt = askedAt + (beats[0]?.ms ?? 0);
    playback.play(beats, askedAt);
  };

  const unheard = (words: string, why: string): false => {
    emit({ kind: 'unheard', words, why });
    return false;
  };

  /** What the words of a call mean to the skill; null for a mere launch, which has none. */
  const meaning = (call: Exclude<Call, { kind: 'exit' }>): Understood | null =>
    call.kind === 'launch' ? null : understand(call.words);

  const hearOutside = async (words: string, meant: Understood | null): Promise<boolean> => {
    if (playback.isPlaying() && localStops.has(meant?.intent ?? '')) {
      await listen(words);
      return true;
    }
    return unheard(words, 'no session is open');
  };

  const hear = async (said: string): Promise<boolean> => {
    const words = said.replace(wakeWord, '').trim();
    if (words === '') return unheard(said, 'nothing was said');
    const call = readCall(words);
    if (call.kind === 'exit') {
      if (!service.isOpen()) return unheard(words, 'no session is open');
      await listen(words);
      await service.end('USER_INITIATED');
      return true;
    }
    const meant = meaning(call);
    if (call.kind === 'words' && !service.isOpen()) return hearOutside(words, meant);
    if (call.kind !== 'launch' && meant === null)
      return unheard(words, 'the model has no phrase and no fallback for it');
    await listen(words);
    if (call.kind !== 'words') await service.end('USER_INITIATED');
    await play(meant === null ? service.launch() : service.ask(meant));
    return true;
  };

  return {
    clock,
    address: (words) =>
      service.isOpen() || playback.isPlaying() || readCall(words).kind !== 'words'
        ? words
        : language.askFor(model.invocationName, words),
    hasSession: service.isOpen,
    isListening,
    hasReplied: () => service.session() > 0,
    replyBeganAt: () => replyBeganAt,
    run: (runOptions = {}) => playback.run(runOptions),
    hear,
  };
};
