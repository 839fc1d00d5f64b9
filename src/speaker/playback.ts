import type { Clock } from './clock.ts';
import type { Happening, Part } from './events.ts';
import type { Reply } from './service.ts';
import type { Segment } from './ssml.ts';

/** Something that takes time on a device. */
export type Beat =
  /** Nothing is heard yet. */
  | { readonly kind: 'delay'; readonly ms: number }
  | { readonly kind: 'segment'; readonly ms: number; readonly part: Part; readonly segment: Segment }
  | { readonly kind: 'microphone'; readonly ms: number }
  /** The skill's own end of the session. */
  | { readonly kind: 'closed'; readonly ms: 0 }
  /** Nobody answered: Alexa ends the session. */
  | { readonly kind: 'unanswered'; readonly ms: 0 };

/** What a device does with a reply, one after the other. Times in ms. */
export const beatsOf = (reply: Reply, startsAfterMs: number, microphoneMs: number): readonly Beat[] => {
  const spoken = (part: Part, segments: readonly Segment[]): readonly Beat[] =>
    segments.map((segment) => ({ kind: 'segment', ms: segment.ms, part, segment }));
  const microphone: Beat = { kind: 'microphone', ms: microphoneMs };
  const delay: Beat = { kind: 'delay', ms: startsAfterMs };
  if (reply.by === 'alexa') return [delay, ...spoken('alexa', reply.prompt)];
  const prompt = [delay, ...spoken('prompt', reply.prompt)];
  if (!reply.open) return [...prompt, { kind: 'closed', ms: 0 }];
  const reprompt = reply.reprompt.length === 0 ? [] : [...spoken('reprompt', reply.reprompt), microphone];
  return [...prompt, microphone, ...reprompt, { kind: 'unanswered', ms: 0 }];
};

/** Why time stopped passing. */
export type Stop =
  /** The time asked for has come. */
  | 'time'
  /** The signal was aborted: somebody wants to speak. */
  | 'interrupted'
  /** The microphone is open. */
  | 'microphone'
  /** All is said and the session is over. */
  | 'over';

export interface RunOptions {
  /** The clock's time at which to stop, in ms; without it only the end stops it. */
  readonly until?: number;
  readonly signal?: AbortSignal;
  /** Stop when the microphone opens, or at once if it is open. */
  readonly stopAtMicrophone?: boolean;
  /** Somebody is in the middle of speaking: an open microphone does not close. */
  readonly isSpeaking?: () => boolean;
}

export interface Playback {
  readonly play: (beats: readonly Beat[], from: number) => void;
  /** The beat that has begun, if any. */
  readonly current: () => Beat | undefined;
  readonly isPlaying: () => boolean;
  readonly run: (options: RunOptions) => Promise<Stop>;
  /** Breaks off. Gives the beats that were still to come. */
  readonly cut: () => readonly Beat[];
}

/** How often a microphone that is held open looks whether it still is, in ms. */
const HOLD_MS = 250;

/**
 * Plays beats on a clock. Every beat starts when the one before it was to end, so that late timers don't add up.
 *
 * @param onUnanswered is awaited when nobody answered
 */
export const createPlayback = (
  clock: Clock,
  emit: (happening: Happening, at?: number) => void,
  onUnanswered: () => Promise<void>,
): Playback => {
  let beats: readonly Beat[] = [];
  let index = 0;
  let startsAt = 0;
  let begun = false;

  const begin = (beat: Beat): void => {
    begun = true;
    if (beat.kind === 'segment') emit({ ...beat.segment, part: beat.part }, startsAt);
    if (beat.kind === 'microphone') emit({ kind: 'microphone-opened', ms: beat.ms }, startsAt);
    if (beat.kind === 'closed') emit({ kind: 'ended', reason: 'closed-by-skill' }, startsAt);
  };

  const next = async (beat: Beat, at: number): Promise<void> => {
    index += 1;
    startsAt = at;
    begun = false;
    if (beat.kind === 'microphone') emit({ kind: 'microphone-closed', answered: false }, at);
    if (beat.kind === 'unanswered') await onUnanswered();
  };

  const run = async (options: RunOptions): Promise<Stop> => {
    const { until = Infinity, signal, stopAtMicrophone = false, isSpeaking = () => false } = options;
    for (let beat = beats[index]; beat !== undefined; beat = beats[index]) {
      if (!begun) {
        // What begins at the very moment that was asked for has not begun, but a microphone listens from then on.
        if (until < startsAt || (until === startsAt && beat.kind === 'segment')) return 'time';
        begin(beat);
      }
      if (stopAtMicrophone && beat.kind === 'microphone') return 'microphone';
      const endsAt = startsAt + beat.ms;
      const target = Math.min(endsAt, until);
      if (clock.now() < target) await clock.sleep(target - clock.now(), signal);
      if (signal?.aborted === true && clock.now() < target) return 'interrupted';
      if (until < endsAt) return 'time';
      let closesAt = endsAt;
      while (beat.kind === 'microphone' && isSpeaking()) {
        await clock.sleep(HOLD_MS, signal);
        if (signal?.aborted === true) return 'interrupted';
        closesAt = clock.now();
      }
      // Words that come as the microphone closes still came in time.
      if (signal?.aborted === true && beat.kind === 'microphone') return 'interrupted';
      await next(beat, closesAt);
    }
    return 'over';
  };

  return {
    play: (newBeats, from) => {
      beats = newBeats;
      index = 0;
      startsAt = from;
      begun = false;
    },
    current: () => (begun ? beats[index] : undefined),
    isPlaying: () => index < beats.length,
    run,
    cut: () => {
      const beat = begun ? beats[index] : undefined;
      if (beat?.kind === 'segment') {
        emit({ kind: 'cut', what: beat.segment.kind, ms: Math.max(0, clock.now() - startsAt) });
      }
      if (beat?.kind === 'microphone') emit({ kind: 'microphone-closed', answered: true });
      const rest = beats.slice(index);
      beats = [];
      begun = false;
      return rest;
    },
  };
};
