import { once } from 'node:events';
import * as readline from 'node:readline';
import type { ReadStream, WriteStream } from 'node:tty';
import { createSpeaker, type SpeakerOptions } from './device.ts';
import type { Observer } from './events.ts';
import { createJsonLog } from './json.ts';
import { createScreen } from './screen.ts';
import { createStatus } from './status.ts';
import { createTranscript } from './transcript.ts';

const REDRAW_MS = 200;

export interface TerminalOptions {
  readonly input: ReadStream;
  readonly output: WriteStream;
  /** Shown once above everything. */
  readonly banner: string;
  /** Shown while nothing goes on. */
  readonly hint: string;
  readonly colours: boolean;
  /** Show requests and responses too. */
  readonly json: boolean;
  /** Makes the speaker from what observes it. */
  readonly speaker: Omit<SpeakerOptions, 'observe'>;
}

/**
 * A person at a terminal talks with a speaker: a line typed during speech cuts it, one typed while the microphone
 * is open answers it, and a line that has been begun keeps the microphone open. Ends with "bye" or Ctrl-C.
 *
 * @param onPrint is given the screen's way to print above what is being typed
 */
export const runTerminal = async (
  options: TerminalOptions,
  onPrint: (print: (text: string) => void) => void,
): Promise<void> => {
  const { input, output } = options;
  const typing = readline.createInterface({ input, output, prompt: 'You: ', terminal: true });
  const screen = createScreen(output, typing);
  let write = screen.print;
  const status = createStatus(options.hint);
  const transcript = createTranscript({
    write: (line) => {
      write(line);
    },
    colours: options.colours,
    live: true,
    width: output.columns,
  });
  const json = createJsonLog(screen.print);
  const observe: Observer = (event) => {
    status.observe(event);
    transcript.observe(event);
    if (options.json) json(event);
  };
  const speaker = createSpeaker({ ...options.speaker, observe });
  onPrint(screen.print);

  const said: string[] = [];
  const quit = new AbortController();
  let waiting = new AbortController();
  typing.on('line', (line) => {
    screen.entered(line);
    const words = line.trim();
    if (words === '') return;
    if (/^(good)?bye$/i.test(words)) quit.abort();
    else said.push(words);
    waiting.abort();
  });
  typing.on('close', () => {
    quit.abort();
    waiting.abort();
  });
  typing.on('SIGINT', () => {
    typing.close();
  });

  screen.print(options.banner);
  const redraw = setInterval(() => {
    screen.show(status.line(speaker.clock.now(), output.columns));
  }, REDRAW_MS);
  try {
    while (!quit.signal.aborted) {
      waiting = new AbortController();
      const words = said.shift();
      if (words !== undefined) {
        await speaker.hear(speaker.address(words));
        continue;
      }
      const stop = await speaker.run({ signal: waiting.signal, isSpeaking: () => typing.line !== '' });
      if (stop === 'over' && !waiting.signal.aborted) await once(waiting.signal, 'abort');
    }
  } finally {
    clearInterval(redraw);
    screen.clear();
    typing.close();
    write = (line) => output.write(`${line}\n`);
    transcript.end();
  }
};
