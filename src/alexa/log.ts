import { asksOfHealth } from '../guide/health.ts';
import { stepAt } from '../guide/place/cursor.ts';
import { hasMassage } from '../guide/session.ts';
import type { Memory } from '../guide/session.ts';
import type { StepId } from '../massage/routines/index.ts';
import { loggedIntent } from './log-names.ts';
import { embeddedMetrics } from './metrics.ts';
import type { Measured } from './metrics.ts';
import type { Incoming } from './request.ts';
import type { Turn } from './turn.ts';

const levels = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof levels)[number];

type Environment = Readonly<Record<string, string | undefined>>;

const isOnLambda = (environment: Environment): boolean =>
  environment['AWS_LAMBDA_FUNCTION_NAME'] !== undefined;

/** From the environment: `LOG_LEVEL`. Without it Lambda logs, and a speaker at home stays readable. */
export const logLevelFrom = (
  environment: Environment,
  otherwise: LogLevel = isOnLambda(environment) ? 'info' : 'silent',
): LogLevel => levels.find((level) => level === environment['LOG_LEVEL']?.trim().toLowerCase()) ?? otherwise;

/** Where lines go, and what time it is. */
export interface LogOptions {
  readonly level: LogLevel;
  readonly write: (line: string) => void;
  /** In ms since 1970. */
  readonly clock: () => number;
}

/** One line a turn. No words of anybody, and nothing about anybody's health. */
export interface Log {
  /** A request has arrived. What is handed over here and later is one and the same. */
  readonly begin: (arrived: object) => void;
  readonly turn: (arrived: object, incoming: Incoming, turn: Turn) => void;
  readonly fault: (arrived: object, incoming: Incoming, error: Error) => void;
  /** Something that an owner should know, and no turn's. */
  readonly warn: (message: string) => void;
}

const answers = ['AMAZON.YesIntent', 'AMAZON.NoIntent', 'KeepInIntent', 'LeaveOutIntent'];

/** Whether an intent may answer a question of health: an open one, or the self-check that was just played. */
const isAnswer = (intent: string | null, memory: Memory): boolean =>
  asksOfHealth(memory) ||
  (intent !== null && answers.includes(intent) && (memory.session?.track?.check ?? null) !== null);

const phaseOf = (memory: Memory): string =>
  asksOfHealth(memory) ? 'other' : (memory.session?.phase ?? 'none');

const stepIn = ({ session }: Memory): StepId | null =>
  session !== null && hasMassage(session)
    ? (stepAt(session.massage.plan, session.massage.cursor) ?? null)
    : null;

const timesFinished = ({ finished }: Memory): number =>
  Object.values(finished).reduce((sum, times) => sum + times, 0);

const isFirstStroke = ({ before, after }: Turn): boolean => {
  const { session } = after;
  if (before.session?.phase !== 'preparing' || session?.phase !== 'guiding') return false;
  const { cursor } = session.massage;
  return cursor.at === 'instruction' && cursor.entry === 0;
};

/** The step at which a massage was left: Alexa's session is over, and the massage is not. */
const leftAt = ({ type }: Incoming, { response, after }: Turn): StepId | null =>
  type === 'SessionEndedRequest' || response.shouldEndSession === true ? stepIn(after) : null;

/** Alexa did not take an answer of ours, or got none. */
const tellsOfRefusal = ({ type, reason }: Incoming): boolean =>
  type === 'System.ExceptionEncountered' || (type === 'SessionEndedRequest' && reason === 'ERROR');

/** What a turn that has nothing to do with health tells. */
const countsOf = (incoming: Incoming, turn: Turn): Measured => ({
  ...(isFirstStroke(turn) ? { MassagesStarted: 1 } : {}),
  ...(timesFinished(turn.after) > timesFinished(turn.before) ? { MassagesFinished: 1 } : {}),
  ...(leftAt(incoming, turn) === null ? {} : { Left: 1 }),
  ...(incoming.intent.name === 'TooMuchPressureIntent' ? { PressureLowered: 1 } : {}),
  ...(incoming.intent.name === 'MorePressureIntent' ? { PressureRaised: 1 } : {}),
});

/** Technical words of Alexa's, and never anything longer or stranger. */
const technical = (text: string): string => (/^[\w.:-]{1,200}$/.test(text) ? text : 'other');

const localeOf = ({ locale }: Incoming): string => (/^[a-z]{2}-[A-Z]{2}$/.test(locale) ? locale : 'other');

/** What every line begins with. */
const requestOf = ({ requestId, type, reason, error }: Incoming): Record<string, string> => ({
  requestId: technical(requestId),
  request: technical(type),
  ...(reason === '' ? {} : { reason: technical(reason) }),
  ...(error.type === '' ? {} : { error: technical(error.type) }),
});

/** Where an error came from: its kind and its frames. What it says may quote a request, so that is left out. */
const originOf = ({ name, stack = '' }: Error): Record<string, unknown> => ({
  fault: technical(name),
  at: stack.split('\n').flatMap((line) => /^\s+at (\S.*)$/.exec(line)?.[1] ?? []),
});

export const createLog = ({ level, write, clock }: LogOptions): Log => {
  const began = new WeakMap<object, number>();
  const msSince = (arrived: object): number => {
    const now = clock();
    return Math.max(0, now - (began.get(arrived) ?? now));
  };
  const isPrinted = (at: LogLevel): boolean => levels.indexOf(at) >= levels.indexOf(level);
  const print = (at: LogLevel, line: Record<string, unknown>): void => {
    if (isPrinted(at)) write(`${JSON.stringify({ level: at, ...line })}\n`);
  };

  return {
    begin: (arrived) => {
      began.set(arrived, clock());
    },
    turn: (arrived, incoming, turn) => {
      const isRefusal = tellsOfRefusal(incoming);
      const at = isRefusal || turn.fault !== null ? 'warn' : 'info';
      if (!isPrinted(at)) return;
      const ms = msSince(arrived);
      const intent = incoming.type === 'IntentRequest' ? loggedIntent(incoming.intent.name) : null;
      const isHidden = intent === 'other' || isAnswer(intent, turn.before);
      const measured: Measured = {
        TurnMs: ms,
        ...(incoming.isNew ? { SessionsStarted: 1 } : {}),
        ...(isRefusal ? { Refusals: 1 } : {}),
        ...(turn.fault === null ? {} : { StorageFaults: 1 }),
        ...(isHidden ? {} : countsOf(incoming, turn)),
      };
      print(at, {
        ...requestOf(incoming),
        ...(intent === null ? {} : { intent: isHidden ? 'other' : intent }),
        before: isHidden ? 'other' : phaseOf(turn.before),
        after: isHidden ? 'other' : phaseOf(turn.after),
        ...(level === 'debug' && !isHidden ? { step: stepIn(turn.after) } : {}),
        ...(turn.fault === null
          ? {}
          : { storage: turn.fault.fault, storageError: technical(turn.fault.reason) }),
        ms,
        ...embeddedMetrics(measured, {
          atMs: clock(),
          locale: localeOf(incoming),
          step: isHidden ? null : leftAt(incoming, turn),
        }),
      });
    },
    fault: (arrived, incoming, error) => {
      const ms = msSince(arrived);
      const measured: Measured = { TurnMs: ms, Faults: 1 };
      print('error', {
        ...requestOf(incoming),
        ...originOf(error),
        ms,
        ...embeddedMetrics(measured, { atMs: clock(), locale: localeOf(incoming), step: null }),
      });
    },
    warn: (message) => {
      print('warn', { message });
    },
  };
};

/**
 * The log of a process: one JSON object a line. On Lambda past the console, to which it adds words of its own, so
 * that CloudWatch finds the metrics; elsewhere wherever the console leads.
 */
export const processLog = (otherwise?: LogLevel): Log =>
  createLog({
    level: logLevelFrom(process.env, otherwise),
    write: (line) => {
      if (isOnLambda(process.env)) process.stdout.write(line);
      else console.log(line.trimEnd());
    },
    clock: Date.now,
  });
