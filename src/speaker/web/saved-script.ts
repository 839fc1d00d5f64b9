import type { SpeakerEvent } from '../events.ts';

/** More than an evening's words; from then on a script says that it is not all. */
const MOST_LINES = 2_000;

/** A conversation, kept so that `--script` plays it again. */
export interface SavedScript {
  readonly observe: (event: SpeakerEvent) => void;
  readonly text: () => string;
}

/** "(1.25s)", to the millisecond. */
const after = (ms: number): string => `(${String(Math.round(ms) / 1_000)}s) `;

/** Words without what means something else in a script. */
const plain = (words: string): string => words.replace(/[()#]/g, ' ').replace(/\s+/g, ' ').trim();

const HEADER = [
  '# A conversation with the virtual speaker. To play it: npm start -- --script FILE --speed max',
  '# A script begins with no progress; what was said here after an earlier massage may be answered in another way.',
];

/**
 * @param replyBeganAt when the present reply began to be heard, in ms since 1970
 */
export const createSavedScript = (replyBeganAt: () => number): SavedScript => {
  const lines: string[] = [];
  let left = 0;
  /** While words can be given a time: a reply is playing in an open session. */
  let isOpen = false;
  /** What was playing has just been cut, be it the last words of a session that is over. */
  let isCut = false;
  let closesAt = Infinity;
  const add = (line: string): void => {
    if (lines.length < MOST_LINES) lines.push(line);
    else left += 1;
  };
  return {
    observe: (event) => {
      switch (event.kind) {
        case 'cut':
          isCut = true;
          break;
        case 'microphone-opened':
          closesAt = event.at + event.ms;
          break;
        case 'heard': {
          // An answer that was begun in time may have been given after the microphone would have closed.
          const isLate = event.by === 'microphone' && event.at >= closesAt;
          const time = (isOpen || isCut) && !isLate ? after(Math.max(0, event.at - replyBeganAt())) : '';
          add(`${time}${plain(event.words)}`);
          isCut = false;
          break;
        }
        case 'unheard':
          add(`# heard by nobody: ${plain(event.words)}`);
          break;
        case 'response':
          isOpen = event.response.response.shouldEndSession === false;
          break;
        case 'ended':
          isOpen = false;
          if (event.reason === 'EXCEEDED_MAX_REPROMPTS') add('(silence)');
          break;
        case 'request':
        case 'speech':
        case 'pause':
        case 'microphone-closed':
        case 'refused':
          break;
      }
    },
    text: () =>
      `${[...HEADER, ...lines, ...(left > 0 ? [`# ${left} more lines were not kept`] : [])].join('\n')}\n`,
  };
};
