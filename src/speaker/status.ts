import picocolors from 'picocolors';
import type { SpeakerEvent } from './events.ts';

/** What goes on at a speaker right now, in one line. */
export interface Status {
  readonly observe: (event: SpeakerEvent) => void;
  /** The line as it stands at this time, not wider than so many columns. */
  readonly line: (now: number, columns: number) => string;
}

type Now =
  | {
      readonly kind: 'speech' | 'pause' | 'microphone';
      readonly from: number;
      readonly ms: number;
      readonly text: string;
    }
  | { readonly kind: 'busy' }
  | { readonly kind: 'idle' };

const BAR_CELLS = 20;
const bar = (share: number): string => {
  const full = Math.round(Math.min(1, Math.max(0, share)) * BAR_CELLS);
  return '━'.repeat(full) + '─'.repeat(BAR_CELLS - full);
};

const nowAfter = (event: SpeakerEvent, before: Now): Now => {
  switch (event.kind) {
    case 'speech':
      return { kind: 'speech', from: event.at, ms: event.ms, text: event.text };
    case 'pause':
      return { kind: 'pause', from: event.at, ms: event.ms, text: 'quiet' };
    case 'microphone-opened':
      return { kind: 'microphone', from: event.at, ms: event.ms, text: 'listening: answer, or say nothing' };
    case 'heard':
      return { kind: 'busy' };
    case 'ended':
      return { kind: 'idle' };
    case 'cut':
    case 'microphone-closed':
    case 'refused':
    case 'request':
    case 'response':
    case 'unheard':
      return before;
  }
};

const marks = { speech: '♪', pause: '…', microphone: '●' } as const;

/** @param hint what is shown while nothing goes on */
export const createStatus = (hint: string): Status => {
  const { cyan, dim, green } = picocolors.createColors(true);
  const colours = { speech: cyan, pause: dim, microphone: green } as const;
  let now: Now = { kind: 'idle' };
  return {
    observe: (event) => {
      now = nowAfter(event, now);
    },
    line: (at, columns) => {
      if (now.kind === 'idle') return dim(hint.slice(0, columns - 1));
      if (now.kind === 'busy') return dim('  …');
      const left = Math.max(0, now.from + now.ms - at);
      const head = `${marks[now.kind]} ${bar((at - now.from) / now.ms)} ${String(Math.ceil(left / 1000)).padStart(3)} s  `;
      return colours[now.kind](`${head}${now.text}`.slice(0, columns - 1));
    },
  };
};
