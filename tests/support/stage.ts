import type { Event } from '../../src/guide/event.ts';
import type { Reply } from '../../src/guide/reply.ts';
import { sessionOf } from '../../src/guide/scene.ts';
import type { Memory } from '../../src/guide/session.ts';
import { transition } from '../../src/guide/transition.ts';
import { allowedBy } from '../../src/speech/limits.ts';
import { perform } from '../../src/speech/perform.ts';
import type { Performance } from '../../src/speech/perform.ts';
import { voiceOf } from '../../src/speech/voice.ts';
import { en, englishTalkMs } from './english.ts';

export interface Turn {
  readonly memory: Memory;
  readonly reply: Reply;
  readonly performance: Performance;
}

/** One turn of the guide in English, without Alexa. */
export const turn = (
  memory: Memory,
  event: Event,
  nowMs: number,
  { isNew = false, allowed = allowedBy() } = {},
): Turn => {
  const outcome = transition(memory, event, { nowMs, isNew, talkMs: englishTalkMs });
  const voice = voiceOf(en, { tempo: outcome.memory.preferences.tempo });
  const performance = perform(voice, sessionOf(outcome.memory), outcome.reply, nowMs, allowed);
  const { session } = outcome.memory;
  const played = session === null ? null : { ...session, track: performance.track ?? session.track };
  return { memory: { ...outcome.memory, session: played }, reply: outcome.reply, performance };
};

const markup = /<break time="(\d+(?:\.\d+)?)(ms|s)"\/>|<[^>]+>/g;

/** The words of a prompt in order, without its markup; quiet as its length in ms. */
export const heardIn = (prompt: string | null): readonly (string | number)[] => {
  const heard: (string | number)[] = [];
  const text = prompt ?? '';
  let from = 0;
  for (const found of text.matchAll(markup)) {
    const words = text.slice(from, found.index).trim();
    if (words !== '') heard.push(words);
    if (found[1] !== undefined) heard.push(Number(found[1]) * (found[2] === 's' ? 1000 : 1));
    from = found.index + found[0].length;
  }
  return heard;
};
