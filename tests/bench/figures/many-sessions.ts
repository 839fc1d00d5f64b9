import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Handler } from '../../../src/speaker/skill-call.ts';
import { asks, converse } from '../support/conversation.ts';
import { judged, round, shown } from '../support/figure.ts';
import type { Figure } from '../support/figure.ts';
import { SESSION_TURNS, wholeSession } from '../support/requests.ts';
import type { Subjects } from '../support/subjects.ts';

const SESSIONS = 10_000;
const EVERY = 1_000;
const TIMED_SESSIONS = 2_000;
/** Less than the smallest thing that could be left behind by each session, in bytes. */
const A_SESSION_AT_MOST = 32;

/** Frees what can be freed; the only way to ask for it without a flag on the command line. */
const collectGarbage = ((): (() => void) => {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
})();

const heapBytes = (): number => {
  collectGarbage();
  return process.memoryUsage().heapUsed;
};

const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** So many sessions of different people; gives the heap after each thousand, and sessions a second of processor. */
const run = async (handler: Handler, sessions: number) => {
  const ask = asks(handler);
  const heap: number[] = [];
  let busy = 0;
  for (let session = 1; session <= sessions; session += 1) {
    const began = cpuSeconds();
    await converse(ask, wholeSession, `person-${session}`);
    busy += cpuSeconds() - began;
    if (session % EVERY === 0) heap.push(heapBytes());
  }
  return { heap, perSecond: sessions / busy };
};

/** Ten thousand sessions in one process: whether memory grows, and how many a core takes. */
export const manySessions = async ({ skill, bare }: Subjects): Promise<readonly Figure[]> => {
  const ours = await run(await skill.load(), TIMED_SESSIONS);
  const theirs = await run(await bare.load(), TIMED_SESSIONS);
  // From here on V8 compiles nothing more, which would hide what sessions leave behind.
  setFlagsFromString('--no-opt');
  setFlagsFromString('--no-sparkplug');
  const { heap } = await run(await skill.load(), SESSIONS);
  const [first = NaN] = heap;
  const growth = (heap.at(-1) ?? NaN) - first;
  const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;
  return [
    judged(
      `memory: heap after 1,000 and after ${SESSIONS.toLocaleString('en')} sessions of ${SESSION_TURNS} turns`,
      `${megabytes(first)} and ${megabytes(first + growth)}`,
      'no growth after the first thousand',
      growth <= A_SESSION_AT_MOST * (SESSIONS - EVERY),
    ),
    shown(
      `throughput: sessions of ${SESSION_TURNS} turns a second and core, through the handler`,
      `${round(ours.perSecond)}; (a), which says one sentence, ${round(theirs.perSecond)}`,
    ),
  ];
};
