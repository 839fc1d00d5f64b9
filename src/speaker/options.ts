import { parseArgs } from 'node:util';

/** What `npm start` was asked for. */
export interface Options {
  /** Path of a script, or null. */
  readonly script: string | null;
  /** How many times faster than real time, or virtual time. */
  readonly speed: number | 'max';
  readonly locale: string;
  readonly json: boolean;
  /** A folder for progress, or null. */
  readonly progress: string | null;
  /** Where the page is served; a port of null was not asked for. */
  readonly host: string;
  readonly port: number | null;
  readonly help: boolean;
}

/** Something that the person who started the speaker has to put right. */
export class UsageError extends Error {
  override name = 'UsageError';
}

export const usage = `npm start -- [--script FILE] [--speed N|max] [--locale en-US] [--json] [--progress DIR]
             [--port N] [--host ADDRESS]
  --script FILE  plays a conversation and prints it; "-" or piped input is read from standard input
  --speed N      N times real time; max: virtual time, without waiting
  --locale TAG   the language that is spoken and understood
  --json         prints requests and responses, one a line
  --progress DIR where progress is kept; a script without it begins with none and leaves none
  --port N       where the page is served, 0 for any free port; it is served without a terminal too
  --host ADDRESS who may open the page: 127.0.0.1, this machine alone, unless told otherwise`;

const readSpeed = (speed: string): number | 'max' => {
  if (speed === 'max') return 'max';
  const times = Number(speed);
  if (!(times > 0 && Number.isFinite(times)))
    throw new UsageError(`--speed is a number above zero or max, not "${speed}"`);
  return times;
};

const readPort = (port: string): number => {
  const number = /^\d{1,5}$/.test(port) ? Number(port) : Infinity;
  if (number > 65_535) throw new UsageError(`--port is a number from 0 to 65535, not "${port}"`);
  return number;
};

const parse = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    options: {
      script: { type: 'string' },
      speed: { type: 'string', default: '1' },
      locale: { type: 'string', default: 'en-US' },
      json: { type: 'boolean', default: false },
      progress: { type: 'string' },
      host: { type: 'string', default: '127.0.0.1' },
      port: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });

/** Node explains some mistakes over several lines; the first says what is wrong. */
const firstLine = (error: unknown): string => /(?<=: )[^\n]+/.exec(String(error))?.[0] ?? 'Unknown option';

const parsed = (args: readonly string[]): ReturnType<typeof parse> => {
  try {
    return parse(args);
  } catch (error) {
    throw new UsageError(firstLine(error));
  }
};

/** Reads the command line. Throws a UsageError for what it does not know. */
export const readOptions = (args: readonly string[]): Options => {
  const { script = null, progress = null, port, speed, ...rest } = parsed(args).values;
  return {
    script,
    progress,
    port: port === undefined ? null : readPort(port),
    speed: readSpeed(speed),
    ...rest,
  };
};
