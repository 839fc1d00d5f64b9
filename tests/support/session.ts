import type { Event } from '../../src/guide/event.ts';
import { hasMassage, newcomer } from '../../src/guide/session.ts';
import type { Massage, Memory } from '../../src/guide/session.ts';
import type { MassageAsked } from '../../src/massage/asked.ts';
import type { StepId } from '../../src/massage/routines/index.ts';
import { heardIn, turn } from './stage.ts';
import type { Turn } from './stage.ts';

const START_MS = Date.parse('2026-01-01T10:00:00Z');
const START_DAY = Math.floor(START_MS / 86_400_000);

/** Somebody who has answered the self-checks. */
export const regular: Memory = { ...newcomer, checked: { general: START_DAY, 'doctor-first': START_DAY } };

/** A conversation with the guide, turn by turn, without Alexa. */
export interface Talk {
  /** Something happens so many seconds after the last reply began. Gives what is then said, up to the first quiet. */
  readonly say: (event: Event, afterSeconds?: number) => string;
  /** Everything of the present reply: prompt and reprompt. */
  readonly heard: () => string;
  readonly reply: () => Turn['reply'];
  readonly memory: () => Memory;
  /** The massage under way. */
  readonly massage: () => Massage;
  readonly steps: () => readonly StepId[];
  readonly stepNow: () => StepId | undefined;
}

/**
 * @param afterSeconds how much later than other conversations it begins
 */
export const talkWith = (person: Memory = regular, afterSeconds = 0): Talk => {
  let nowMs = START_MS + afterSeconds * 1000;
  let last: Turn | undefined;
  const memory = (): Memory => last?.memory ?? person;
  const massage = (): Massage => {
    const { session } = memory();
    if (session === null || !hasMassage(session)) throw new Error('No massage is under way');
    return session.massage;
  };
  const present = (): Turn => {
    if (last === undefined) throw new Error('Nothing was said yet');
    return last;
  };
  return {
    say: (event, afterSeconds = 5) => {
      nowMs += afterSeconds * 1000;
      last = turn(memory(), event, nowMs, { isNew: last === undefined });
      const parts = heardIn(last.performance.prompt);
      const quiet = parts.findIndex((part) => typeof part === 'number');
      return (quiet < 0 ? parts : parts.slice(0, quiet)).join(' ');
    },
    heard: () => {
      const { prompt, reprompt } = present().performance;
      return [...heardIn(prompt), ...heardIn(reprompt)].filter((part) => typeof part === 'string').join(' ');
    },
    reply: () => present().reply,
    memory,
    massage,
    steps: () => massage().plan.entries.map(({ step }) => step),
    stepNow: () => {
      const { plan, cursor } = massage();
      return cursor.at === 'end' ? undefined : plan.entries[cursor.entry]?.step;
    },
  };
};

/** A massage of so many minutes at its first stroke. */
export const guided = (massage: MassageAsked, length: number, person: Memory = regular): Talk => {
  const talk = talkWith(person);
  talk.say({ on: 'start', massage, length });
  talk.say({ on: 'ready' });
  return talk;
};
