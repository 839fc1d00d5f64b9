import type { Event } from '../../src/guide/event.ts';
import type { Reply } from '../../src/guide/reply.ts';
import { sessionOf } from '../../src/guide/scene.ts';
import type { Memory } from '../../src/guide/session.ts';
import { transition } from '../../src/guide/transition.ts';
import { allowedBy } from '../../src/speech/limits.ts';
import { perform } from '../../src/speech/perform.ts';
import type { Performance } from '../../src/speech/perform.ts';
import { english, englishTalkMs } from './english.ts';

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
  const performance = perform(english, sessionOf(outcome.memory), outcome.reply, nowMs, allowed);
  const { session } = outcome.memory;
  const played = session === null ? null : { ...session, track: performance.track ?? session.track };
  return { memory: { ...outcome.memory, session: played }, reply: outcome.reply, performance };
};

/** The words of a prompt in order, without its markup; quiet as its length in ms. */
export const heardIn = (prompt: string | null): readonly (string | number)[] =>
  (prompt ?? '').split(/(?:<break time="([^"]+)"\/>)|<[^>]+>/).flatMap((part): (string | number)[] => {
    const [, amount, unit] = /^([\d.]+)(ms|s)$/.exec(part ?? '') ?? [];
    if (amount !== undefined) return [Number(amount) * (unit === 's' ? 1000 : 1)];
    return part === undefined || part.trim() === '' ? [] : [part.trim()];
  });
