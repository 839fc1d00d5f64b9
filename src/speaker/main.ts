import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { format } from 'node:util';
import picocolors from 'picocolors';
import { loadLocale } from '../locales/index.ts';
import { fasterClock, virtualClock, type Clock } from './clock.ts';
import { createSpeaker, type SpeakerOptions } from './device.ts';
import type { SpeakerEvent } from './events.ts';
import { loadModel } from './interaction-models.ts';
import { createJsonLog } from './json.ts';
import { readOptions, usage, UsageError, type Options } from './options.ts';
import { progressAtHome, withProgress } from './progress.ts';
import { defaultLimits } from './rules.ts';
import { exitCodeOf, runScript } from './script.ts';
import { readScript, ScriptError } from './script-lines.ts';
import { runTerminal } from './terminal.ts';
import { createTranscript } from './transcript.ts';
import { createVoice } from './voice.ts';
import { startWeb, type Web } from './web/server.ts';

/** Where the page is served unless another port is named, or something else is there. */
const PORT = 4680;

/** Fast enough to hear a massage in a minute, slow enough to read along and cut in. */
const FAST_FOR_PEOPLE = 20;

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** What the skill logs is no part of a transcript: it goes elsewhere. */
const sendLogsTo = (write: (line: string) => void): void => {
  const log = (...parts: readonly unknown[]): void => {
    write(format(...parts));
  };
  Object.assign(console, { log, info: log, debug: log, warn: log, error: log });
};

const printError = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

const readFileOf = async (path: string): Promise<string> => {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new UsageError(`Can't read the script: ${error instanceof Error ? error.message : path}`);
  }
};

const clockOf = (speed: Options['speed']): Clock => (speed === 'max' ? virtualClock() : fasterClock(speed));

type Setting = Omit<SpeakerOptions, 'clock' | 'observe'>;

const settingOf = async (locale: string): Promise<Setting> => {
  const model = await loadModel(locale).catch((error: unknown) => {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  });
  const { handler } = await import('../../lambda/index.ts');
  // The skill reads the same settings, so what it may say is what the speaker lets pass.
  const seconds = (name: string, otherwise: number): number => Number(process.env[name]) || otherwise;
  return {
    handler,
    locale,
    model,
    voice: createVoice((await loadLocale(locale)).pace),
    limits: {
      promptSeconds: seconds('PROMPT_SECONDS', defaultLimits.promptSeconds),
      repromptSeconds: seconds('REPROMPT_SECONDS', defaultLimits.repromptSeconds),
    },
  };
};

const play = async (script: string, options: Options): Promise<0 | 1> => {
  const lines = readScript(script);
  sendLogsTo(printError);
  const events: SpeakerEvent[] = [];
  const transcript = createTranscript({
    write: options.json ? () => undefined : print,
    colours: picocolors.isColorSupported && process.stdout.isTTY,
    ...(process.stdout.isTTY ? { width: process.stdout.columns } : {}),
  });
  const json = createJsonLog(print);
  const speaker = createSpeaker({
    ...(await settingOf(options.locale)),
    clock: clockOf(options.speed),
    observe: (event) => {
      events.push(event);
      transcript.observe(event);
      if (!options.json) return;
      json(event);
      if (event.kind === 'refused') printError(`Refused: ${event.rule}: ${event.why}`);
      if (event.kind === 'unheard') printError(`Heard by nobody: ${event.words}`);
    },
  });
  await runScript(lines, speaker);
  transcript.end();
  return exitCodeOf(events);
};

const speedForPeople = ({ speed }: Options): number => (speed === 'max' ? FAST_FOR_PEOPLE : speed);

const serve = (options: Options, setting: Setting, onFault: (fault: unknown) => void): Promise<Web> =>
  startWeb({
    host: options.host,
    port: options.port ?? PORT,
    orAnyPort: options.port === null,
    makeSpeaker: () => ({
      ...setting,
      locale: options.locale,
      // Each page is a device of its own, and all are the same person's.
      deviceId: `amzn1.ask.device.${randomUUID()}`,
      clock: fasterClock(speedForPeople(options)),
    }),
    onFault,
  });

/** The page alone, until the process is told to stop. */
const showPage = async (options: Options): Promise<0> => {
  sendLogsTo(printError);
  const web = await serve(options, await settingOf(options.locale), (fault) => {
    printError(format(fault));
  });
  print(`A virtual smart speaker: ${web.url}`);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await web.stop();
  return 0;
};

const talk = async (options: Options): Promise<0> => {
  const tooFast = options.speed === 'max';
  const speed = speedForPeople(options);
  sendLogsTo(printError);
  const setting = await settingOf(options.locale);
  const web = await serve(options, setting, (fault) => {
    console.error(fault);
  });
  await runTerminal(
    {
      input: process.stdin,
      output: process.stdout,
      banner: [
        `A virtual smart speaker, on a page: ${web.url}`,
        'Or in this terminal. Say: open massage guide',
        'Type what you say; while it speaks you cut in, as with "Alexa, …". Say bye or press Ctrl-C to leave.',
        ...(tooFast ? [`Nobody can talk at speed max; this is ${FAST_FOR_PEOPLE} times real time.`] : []),
      ].join('\n'),
      hint: 'Nothing is playing. Say: open massage guide',
      colours: picocolors.isColorSupported,
      json: options.json,
      speaker: { ...setting, clock: clockOf(speed) },
    },
    sendLogsTo,
  ).finally(web.stop);
  return 0;
};

const main = async (): Promise<0 | 1 | 2> => {
  try {
    const options = readOptions(process.argv.slice(2));
    if (options.help) {
      print(usage);
      return 0;
    }
    const isElsewhere = options.progress === null && Boolean(process.env['PROGRESS_TABLE']);
    const keeping = <Done>(folder: string | null, act: () => Promise<Done>): Promise<Done> =>
      isElsewhere ? act() : withProgress(options.progress ?? folder, act);

    const isConversation = options.script === null && process.stdin.isTTY && process.stdout.isTTY;
    if (isConversation) return await keeping(progressAtHome(), () => talk(options));
    const { script } = options;
    if (script === null && options.port !== null) {
      return await keeping(progressAtHome(), () => showPage(options));
    }
    const conversation = script === null || script === '-' ? text(process.stdin) : readFileOf(script);
    return await keeping(null, async () => play(await conversation, options));
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof ScriptError)) throw error;
    printError(error.message);
    return 2;
  }
};

// Whoever reads the transcript may have read enough.
process.stdout.on('error', () => process.exit());
process.exitCode = await main();
