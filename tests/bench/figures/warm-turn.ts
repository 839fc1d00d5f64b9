import type { RequestEnvelope } from 'ask-sdk-model';
import { ensureTable, startProgressServer } from '../../../src/speaker/progress-server.ts';
import type { Handler } from '../../../src/speaker/skill-call.ts';
import { asks, context, converse } from '../support/conversation.ts';
import { judged, ms, round, shown, us } from '../support/figure.ts';
import type { Figure } from '../support/figure.ts';
import { beginning, next, requestOf } from '../support/requests.ts';
import { inAlternation, median, quantile } from '../support/statistics.ts';
import type { Subject, Subjects } from '../support/subjects.ts';

const WARM_UP = 2_000;
const ROUNDS = 10_000;
const STORED_ROUNDS = 300;
const TABLE = 'bench-warm';
const TIMES_BARE = 100;
const TIMES_MEDIAN = 10;

/** "Next" in the middle of a massage: the third step is being done. */
const nextIn = async (handler: Handler): Promise<RequestEnvelope> => {
  const { session, turns } = await converse(asks(handler), [...beginning, next, next, next], 'person');
  return requestOf(next, session, 'person', (turns + 1) * 25);
};

/** The same request again and again, each time as if it had just come in. */
const turn = (handler: Handler, envelope: RequestEnvelope) => {
  const text = JSON.stringify(envelope);
  return async (): Promise<number> => {
    const arrived = JSON.parse(text) as RequestEnvelope;
    const began = performance.now();
    await handler(arrived, context);
    return performance.now() - began;
  };
};

const withoutStorage = async ({ skill, bare }: Subjects): Promise<readonly Figure[]> => {
  const [ours, theirs] = [await skill.load(), await bare.load()];
  const envelope = await nextIn(ours);
  const turns = { skill: turn(ours, envelope), bare: turn(theirs, envelope) };
  await inAlternation(WARM_UP, turns);
  const times = await inAlternation(ROUNDS, turns);
  const [middle, least] = [median(times.skill), median(times.bare)];
  const slow = quantile(times.skill, 0.99);
  return [
    judged(
      'warm turn: "next" in the middle of a massage, median',
      `${round(middle / least)} × (a): ${us(middle)} to ${us(least)}`,
      `at most ${TIMES_BARE} × (a)`,
      middle <= TIMES_BARE * least,
    ),
    judged(
      'warm turn: the slowest in a hundred',
      `${round(slow / middle)} × the median: ${us(slow)}`,
      `at most ${TIMES_MEDIAN} × the median`,
      slow <= TIMES_MEDIAN * middle,
    ),
  ];
};

const storagePart = async (stored: Subject): Promise<Figure> => {
  const server = await startProgressServer(null);
  try {
    await ensureTable(TABLE);
    process.env['PROGRESS_TABLE'] = TABLE;
    const handler = await stored.load();
    const envelope = await nextIn(handler);
    const times = await inAlternation(STORED_ROUNDS, { skill: turn(handler, envelope) });
    return shown('warm turn: with storage, one write to a database on this machine', ms(median(times.skill)));
  } finally {
    delete process.env['PROGRESS_TABLE'];
    await server.stop();
  }
};

export const warmTurn = async (subjects: Subjects): Promise<readonly Figure[]> => [
  ...(await withoutStorage(subjects)),
  await storagePart(subjects.skill),
];
