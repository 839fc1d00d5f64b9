import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { ensureTable, startProgressServer } from '../../../src/speaker/progress-server.ts';
import { judged, ms, round, shown } from '../support/figure.ts';
import type { Figure } from '../support/figure.ts';
import { launchOf } from '../support/requests.ts';
import { inAlternation, median, medianRatio } from '../support/statistics.ts';
import type { Subjects } from '../support/subjects.ts';

const ROUNDS = 41;
const MOST_OF_BARE = 1.2;
const MOST_OF_TEMPLATE = 0.75;
const TABLES = { skill: 'bench-skill', template: 'bench-template' };

const firstAnswer = fileURLToPath(new URL('../support/first-answer.js', import.meta.url));

/**
 * Where it can be had, all starts are on one core: two cores are seldom equally fast, and a scheduler gives them to
 * processes in alternation just as we do. Lambda gives less than one.
 */
const oneCore = spawnSync('taskset', ['--version']).status === 0 ? ['taskset', '--cpu-list', '0'] : [];

/** A process of Node: the command, and what comes after it. */
const node = (...args: readonly string[]): [string, string[]] => {
  const [command = process.execPath, ...rest] = [...oneCore, process.execPath, ...args];
  return [command, rest];
};

let people = 0;

/** From starting a process until it has answered the launch of somebody new, in ms. */
const startMs = async (address: string, table = ''): Promise<number> => {
  people += 1;
  const began = performance.now();
  const launch = JSON.stringify(launchOf(`person-${people}`));
  const child = spawn(...node(firstAnswer, address, launch), {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      AWS_SDK_JS_SUPPRESS_MAINTENANCE_MODE_MESSAGE: 'true',
      // An empty name is none.
      PROGRESS_TABLE: table,
    },
  });
  const ended = once(child, 'exit');
  const answered = once(child.stdout, 'data').then(() => performance.now() - began);
  const [code] = (await ended) as [number];
  if (code !== 0) throw new Error(`${address} did not answer`);
  return answered;
};

const withoutStorage = async ({ skill, bare }: Subjects): Promise<Figure> => {
  const times = await inAlternation(ROUNDS, {
    skill: () => startMs(skill.address),
    bare: () => startMs(bare.address),
  });
  const ratio = medianRatio(times.skill, times.bare);
  return judged(
    'cold start without storage',
    `${round(ratio)} × (a): ${ms(median(times.skill))} to ${ms(median(times.bare))}`,
    `at most ${MOST_OF_BARE} × (a)`,
    ratio <= MOST_OF_BARE,
  );
};

const withStorage = async ({ skill, template }: Subjects): Promise<Figure> => {
  const server = await startProgressServer(null);
  try {
    for (const table of Object.values(TABLES)) await ensureTable(table);
    const times = await inAlternation(ROUNDS, {
      skill: () => startMs(skill.address, TABLES.skill),
      template: () => startMs(template.address, TABLES.template),
    });
    const ratio = medianRatio(times.skill, times.template);
    return judged(
      'cold start with storage: one read on both sides, on ours also a write',
      `${round(ratio)} × (b): ${ms(median(times.skill))} to ${ms(median(times.template))}`,
      `at most ${MOST_OF_TEMPLATE} × (b)`,
      ratio <= MOST_OF_TEMPLATE,
    );
  } finally {
    await server.stop();
  }
};

const emptyProcess = async (): Promise<Figure> => {
  const times = await inAlternation(ROUNDS, {
    node: async () => {
      const began = performance.now();
      const child = spawn(...node('-e', '0'), { stdio: 'ignore' });
      await once(child, 'exit');
      return performance.now() - began;
    },
  });
  return shown('of it, Node alone: a process that does nothing', ms(median(times.node)));
};

/** New process until the first LaunchRequest is answered. */
export const coldStart = async (subjects: Subjects): Promise<readonly Figure[]> => [
  await withoutStorage(subjects),
  await withStorage(subjects),
  await emptyProcess(),
];
