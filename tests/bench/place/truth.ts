import type { Stretch } from '../../../src/guide/place/playhead.ts';
import type { SpeakerEvent } from '../../../src/speaker/events.ts';
import type { Voice } from '../../../src/speaker/ssml.ts';

/** What a device had played of a reply when it was cut, told by how long the skill believes it to take. */
export interface Truth {
  /** Of everything, in ms as the skill counts. */
  readonly playedMs: number;
  /** Of it, talk. */
  readonly talkMs: number;
}

/**
 * What was heard of a reply, from what the device played: of a piece of speech that was cut the share that was heard.
 *
 * @param events since the reply
 * @param believed how long the skill believes speech to take
 */
export const heardOf = (events: readonly SpeakerEvent[], believed: Voice): Truth => {
  let playedMs = 0;
  let talkMs = 0;
  let openedAt = 0;
  events.forEach((event, index) => {
    const cut = events[index + 1];
    const share = (ms: number): number => (cut?.kind === 'cut' ? cut.ms / ms : 1);
    if (event.kind === 'speech') {
      const ms = believed(event.text, event.ratePercent) * share(event.ms);
      playedMs += ms;
      talkMs += ms;
    }
    if (event.kind === 'pause') playedMs += event.ms * share(event.ms);
    if (event.kind === 'microphone-opened') openedAt = event.at;
    if (event.kind === 'microphone-closed') playedMs += event.at - openedAt;
  });
  return { playedMs, talkMs };
};

const entryOf = ({ cursor }: Stretch): number => (cursor.at === 'end' ? Infinity : cursor.entry);

/** At which entry of the plan a reply is after so many ms, and how far that is from the nearest other one, in ms. */
export const entryAt = (
  stretches: readonly Stretch[],
  playedMs: number,
): { readonly entry: number; readonly fromEdgeMs: number } | null => {
  let startMs = 0;
  let entry: number | null = null;
  let sinceMs = Infinity;
  let untilMs = Infinity;
  let enteredAtMs = -Infinity;
  let previous: number | null = null;
  for (const stretch of stretches) {
    if (previous !== null && entryOf(stretch) !== previous) {
      if (entry === null) enteredAtMs = startMs;
      else {
        untilMs = startMs - playedMs;
        break;
      }
    }
    previous = entryOf(stretch);
    if (entry === null && playedMs < startMs + stretch.ms) {
      entry = previous;
      sinceMs = playedMs - enteredAtMs;
    }
    startMs += stretch.ms;
  }
  return entry === null ? null : { entry, fromEdgeMs: Math.min(sinceMs, untilMs) };
};
