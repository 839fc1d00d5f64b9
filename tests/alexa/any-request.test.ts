import { ensureTable, startProgressServer } from '../../src/speaker/progress-server.ts';
import type { ProgressServer } from '../../src/speaker/progress-server.ts';
import { bundledSkill } from '../support/any-request/bundled-skill.ts';
import type { BundledSkill } from '../support/any-request/bundled-skill.ts';
import { asJson } from '../support/any-request/json.ts';
import { judge } from '../support/any-request/judge.ts';
import { person } from '../support/any-request/person.ts';
import type { Person } from '../support/any-request/person.ts';

/** The gate sends few; REQUESTS=50000 before a change of src/alexa is believed. */
const REQUESTS = Number(process.env['REQUESTS'] ?? 2_000);
const SEED = Number(process.env['SEED'] ?? Math.floor(Math.random() * 1e9));

/** How long one person is talked to before the next one comes. */
const CONVERSATION = 150;
/** More than these need not be seen to know that something is wrong. */
const FAILURES_SHOWN = 20;

const TABLE = 'people';

/** How the AWS SDK is told of the database. */
const awsEnvironment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      name.startsWith('AWS_') && value !== undefined ? [[name, value]] : [],
    ),
  );

/** A failure, with what plays it again: the same person, up to the same request. */
const failureOf = (seed: number, nth: number, wrong: readonly string[], envelope: unknown): string =>
  [
    `SEED=${seed} REQUESTS=${nth} npm run check:tests -- tests/alexa/any-request`,
    ...wrong,
    JSON.stringify(envelope).slice(0, 3_000),
  ].join('\n  ');

describe('any request in any order', () => {
  let database: ProgressServer;
  let skill: BundledSkill;

  beforeAll(async () => {
    database = await startProgressServer(null);
    await ensureTable(TABLE);
    skill = await bundledSkill({ ...awsEnvironment(), PROGRESS_TABLE: TABLE });
  }, 60_000);

  afterAll(async () => {
    await skill.close();
    await database.stop();
  });

  test(
    'S4 gets an answer that keeps every rule',
    async () => {
      const failures = new Map<string, string>();
      const began = performance.now();
      let sent = 0;
      let failed = 0;
      let peakKilobytes = 0;
      let slowestMs = 0;

      const askOnce = async (someone: Person, seed: number, nth: number): Promise<void> => {
        const asked = someone.ask();
        const outcome = await skill.ask(asked.envelope).catch((error: unknown) => {
          throw new Error(failureOf(seed, nth, [String(error)], asked.envelope));
        });
        someone.answered(asJson(outcome.answer));
        sent += 1;
        peakKilobytes = outcome.peakKilobytes;
        slowestMs = Math.max(slowestMs, outcome.ms);
        const wrong = judge(asked, outcome);
        if (wrong.length === 0) return;
        failed += 1;
        const kind = wrong.map((each) => each.slice(0, 60)).join();
        if (failures.size < FAILURES_SHOWN && !failures.has(kind))
          failures.set(kind, failureOf(seed, nth, wrong, asked.envelope));
      };

      try {
        for (let seed = SEED; sent < REQUESTS; seed += 1) {
          const someone = person(seed);
          for (let nth = 1; nth <= CONVERSATION && sent < REQUESTS; nth += 1)
            await askOnce(someone, seed, nth);
        }
      } finally {
        const seconds = ((performance.now() - began) / 1000).toFixed(1);
        process.stdout.write(
          `SEED=${SEED}: ${sent} requests, ${seconds} s, slowest ${slowestMs.toFixed(0)} ms, ` +
            `peak memory ${Math.round(peakKilobytes / 1024)} MB, ${failed} failures\n`,
        );
      }
      expect([...failures.values()].join('\n\n')).toBe('');
    },
    20_000 + REQUESTS * 20,
  );
});
