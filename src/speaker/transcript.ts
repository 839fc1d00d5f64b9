import picocolors from 'picocolors';
import type { EndReason, Part, SpeakerEvent } from './events.ts';
import { isMassage } from './is-massage.ts';
import { createStopwatch } from './stopwatch.ts';

export interface TranscriptOptions {
  readonly write: (line: string) => void;
  readonly colours?: boolean;
  /** Columns to wrap at; lines stay whole if left out. */
  readonly width?: number;
  /** Print speech as it begins, for people who follow along, instead of when it has been heard. */
  readonly live?: boolean;
}

export interface Transcript {
  readonly observe: (event: SpeakerEvent) => void;
  /** Prints what is left, and a summary in one line. */
  readonly end: () => void;
}

const INDENT = '         ';
/** Quiet that is shorter belongs to the speech around it, in ms. */
const SHORT_PAUSE_MS = 1_000;

const endings: Readonly<Record<EndReason, string>> = {
  'closed-by-skill': 'session over',
  USER_INITIATED: 'session over: left by the person',
  ERROR: 'session over: refused by Alexa',
  EXCEEDED_MAX_REPROMPTS: 'session over: nobody answered',
};

const two = (value: number): string => String(value).padStart(2, '0');

/** A time such as 04:05, or 1:04:05. */
const clockTime = (ms: number): string => {
  const seconds = Math.floor(ms / 1000);
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${two(minutes)}:${two(seconds % 60)}`;
  return `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(seconds % 60)}`;
};

/** A length such as "4 min 5 s". */
const lengthOf = (ms: number): string => {
  const seconds = Math.round(ms / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
};

const wrap = (line: string, indent: number, width: number): string => {
  const rows: string[] = [];
  let rest = line;
  while (rest.length > width) {
    const space = rest.lastIndexOf(' ', width);
    if (space <= indent) break;
    rows.push(rest.slice(0, space));
    rest = ' '.repeat(indent) + rest.slice(space + 1);
  }
  return [...rows, rest].join('\n');
};

/** The words of a speech that was cut off, up to where it was. */
const heardOf = (text: string, part: number): string => {
  const heard = text.slice(0, Math.round(text.length * part));
  const words = part >= 1 ? text : heard.slice(0, Math.max(0, heard.lastIndexOf(' ')));
  return `${words}${words === '' ? '' : ' '}—`;
};

/** Writes down what happens on a speaker as people would hear it. */
export const createTranscript = (options: TranscriptOptions): Transcript => {
  const { write, width = Infinity, live = false } = options;
  const { bold, cyan, dim, red, yellow } = picocolors.createColors(options.colours ?? false);
  const massage = createStopwatch(isMassage);

  let start: number | null = null;
  let end = 0;
  let sessions = 0;
  let broken = 0;
  let unheard = 0;
  let speech: { readonly at: number; readonly part: Part; readonly texts: readonly string[] } | null = null;
  let speechMs = 0;
  let pauseMs = 0;
  let lastPauseMs = 0;
  let microphoneAt = 0;

  const stamp = (at: number): string => clockTime(at - (start ?? at)).padEnd(5);
  const said = (at: number, who: string, text: string, colour: (text: string) => string): void => {
    const head = `${stamp(at)}  ${who}: `;
    const rows = wrap(head + text, head.length, width).slice(head.length);
    write(`${dim(stamp(at))}  ${colour(`${who}:`)} ${rows}`);
  };
  const note = (text: string): void => {
    write(wrap(INDENT + text, INDENT.length, width));
  };

  const flushSpeech = (): void => {
    if (speech !== null) {
      const { at, part, texts } = speech;
      said(at, part === 'alexa' ? 'Alexa' : 'Guide', texts.join(' '), part === 'alexa' ? red : cyan);
    }
    speech = null;
  };
  const flush = (): void => {
    flushSpeech();
    if (pauseMs >= SHORT_PAUSE_MS) note(dim(`… ${Math.round(pauseMs / 100) / 10} s of quiet`));
    pauseMs = 0;
  };

  const speak = (event: Extract<SpeakerEvent, { kind: 'speech' }>): void => {
    if (speech === null || speech.part !== event.part || pauseMs >= SHORT_PAUSE_MS) flush();
    pauseMs = 0;
    speech = { at: speech?.at ?? event.at, part: event.part, texts: [...(speech?.texts ?? []), event.text] };
    speechMs = event.ms;
    if (live) flushSpeech();
  };

  const cutSpeech = (heardMs: number): void => {
    if (speech === null) {
      note(dim('— cut off'));
      return;
    }
    const { texts } = speech;
    speech = { ...speech, texts: [...texts.slice(0, -1), heardOf(texts.at(-1) ?? '', heardMs / speechMs)] };
  };

  const tell = (event: SpeakerEvent): void => {
    switch (event.kind) {
      case 'speech':
        speak(event);
        break;
      case 'pause':
        lastPauseMs = event.ms;
        pauseMs += event.ms;
        break;
      case 'cut':
        if (event.what === 'speech') cutSpeech(event.ms);
        else pauseMs -= lastPauseMs - event.ms;
        break;
      case 'heard':
        flush();
        said(event.at, 'You', `${event.by === 'wake-word' ? 'Alexa, ' : ''}${event.words}`, bold);
        break;
      case 'unheard':
        unheard += 1;
        flush();
        said(event.at, 'You', `${event.words}  (heard by nobody: ${event.why})`, yellow);
        break;
      case 'microphone-opened':
        microphoneAt = event.at;
        break;
      case 'microphone-closed':
        if (event.answered) break;
        flush();
        write(`${dim(stamp(microphoneAt))}  ${dim('[microphone open: nobody answers]')}`);
        break;
      case 'refused':
        broken += 1;
        flush();
        note(red(`✗ Alexa refuses this response. Rule ${event.rule}: ${event.why}`));
        note(red(`  (${event.source})`));
        break;
      case 'ended':
        flush();
        note(dim(`[${endings[event.reason]}]`));
        break;
      case 'request':
      case 'response':
        break;
    }
  };

  return {
    observe: (event) => {
      start ??= event.at;
      sessions = Math.max(sessions, event.session);
      end = Math.max(end, event.at + (event.kind === 'speech' || event.kind === 'pause' ? event.ms : 0));
      // What was announced to last longer may have been cut.
      if (event.kind === 'cut') end = event.at;
      massage.observe(event);
      tell(event);
    },
    end: () => {
      flush();
      const counts = [
        `${sessions} session${sessions === 1 ? '' : 's'}`,
        `${lengthOf(end - (start ?? end))} in all`,
        ...(massage.ms() === 0 ? [] : [`${lengthOf(massage.ms())} of massage`]),
        broken === 0 ? 'no rule broken' : red(`${broken} rule${broken === 1 ? '' : 's'} broken`),
        ...(unheard === 0 ? [] : [yellow(`${unheard} heard by nobody`)]),
      ];
      write('');
      write(counts.join(', '));
    },
  };
};
