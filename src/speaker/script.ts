import { loadLocale } from '../locales/index.ts';
import { virtualClock } from './clock.ts';
import { createSpeaker, type Speaker, type SpeakerOptions } from './device.ts';
import type { SpeakerEvent } from './events.ts';
import { loadModel } from './interaction-models.ts';
import { readScript, type ScriptLine } from './script-lines.ts';
import { createTranscript } from './transcript.ts';
import { createVoice } from './voice.ts';

const playLine = async (line: ScriptLine, speaker: Speaker): Promise<void> => {
  if (line.kind === 'silence') {
    await speaker.run();
    return;
  }
  if (line.afterMs === null) {
    await speaker.run({ stopAtMicrophone: true });
    await speaker.hear(speaker.address(line.words));
    return;
  }
  const until = speaker.replyBeganAt() + line.afterMs;
  // Before the first reply there is no session that could have ended.
  const words = speaker.hasReplied() ? line.words : speaker.address(line.words);
  await speaker.run({ until });
  await speaker.clock.sleep(Math.max(0, until - speaker.clock.now()));
  await speaker.hear(words);
};

/**
 * Says the lines of a script to a speaker, each at its time. The script's end is as if the person left the room:
 * the last reply is heard until the microphone opens or the session is over.
 */
export const runScript = async (lines: readonly ScriptLine[], speaker: Speaker): Promise<void> => {
  for (const line of lines) await playLine(line, speaker);
  await speaker.run({ stopAtMicrophone: true });
};

/** Whether a script went well: no rule was broken, and somebody heard every line. */
export const exitCodeOf = (events: readonly SpeakerEvent[]): 0 | 1 =>
  events.some(({ kind }) => kind === 'refused' || kind === 'unheard') ? 1 : 0;

export type PlayOptions = Pick<SpeakerOptions, 'handler'> &
  Partial<Omit<SpeakerOptions, 'handler' | 'observe'>> & {
    /** When the script begins, as a date or in ms since 1970; 2026-01-01T00:00:00Z if left out. */
    readonly start?: string | number;
    /** How much longer than the skill believes this device takes to speak; 1 if left out. */
    readonly voiceFactor?: number;
    /** Columns to wrap the transcript at; lines stay whole if left out. */
    readonly width?: number;
  };

export interface Played {
  readonly transcript: string;
  readonly events: readonly SpeakerEvent[];
  readonly exitCode: 0 | 1;
}

/**
 * Plays a script in virtual time: hours in a moment, the same way every time. The locale's own interaction model and
 * voice are used unless given. Throws a ScriptError if the script can't be read.
 */
export const playScript = async (script: string, options: PlayOptions): Promise<Played> => {
  const lines = readScript(script);
  const { locale = 'en-US', start = '2026-01-01T00:00:00Z', voiceFactor, width, ...rest } = options;
  const events: SpeakerEvent[] = [];
  const printed: string[] = [];
  const transcript = createTranscript({
    write: (line) => printed.push(line),
    ...(width === undefined ? {} : { width }),
  });
  const speaker = createSpeaker({
    ...rest,
    locale,
    clock: rest.clock ?? virtualClock(new Date(start).getTime()),
    model: rest.model ?? (await loadModel(locale)),
    voice: rest.voice ?? createVoice((await loadLocale(locale)).pace, voiceFactor),
    observe: (event) => {
      events.push(event);
      transcript.observe(event);
    },
  });
  await runScript(lines, speaker);
  transcript.end();
  return { transcript: printed.join('\n'), events, exitCode: exitCodeOf(events) };
};
