import { recall } from '../../alexa/kept.ts';
import type { Track } from '../../guide/place/playhead.ts';
import type { Locale } from '../../locales/locale.ts';
import type { Part, SpeakerEvent } from '../events.ts';
import { doingAfter, lineOf } from './doing.ts';
import type { Exchanges } from './exchanges.ts';
import { alignedTo, massageViewOf, stoppedAt } from './massage-view.ts';
import { KEPT_EXCHANGES, KEPT_LINES } from './messages.ts';
import type { Doing, Exchange, Line, MassageView, RoomView } from './messages.ts';

/** What an event changes of what a page shows. */
export interface Change {
  readonly doing?: Doing;
  readonly massage?: MassageView | null;
  readonly line?: Line;
  readonly exchange?: Exchange;
}

/** All that a page shows of a speaker, kept up to date from what happens on it. */
export interface Diary {
  readonly observe: (event: SpeakerEvent) => Change;
  /** Nothing is playing any more, whyever. */
  readonly rest: () => Change;
  readonly view: () => Omit<RoomView, 'hasSession'>;
}

const withExchange = (exchanges: readonly Exchange[], exchange: Exchange): readonly Exchange[] =>
  [...exchanges.filter(({ number }) => number !== exchange.number), exchange].slice(-KEPT_EXCHANGES);

export const createDiary = (locale: Locale, exchanges: Exchanges): Diary => {
  let view: Omit<RoomView, 'hasSession'> = {
    doing: { kind: 'idle' },
    massage: null,
    lines: [],
    exchanges: [],
  };
  /** Which part of the present reply has begun to be heard. */
  let heard: Part | null = null;
  /** The track of the present reply, as the skill left it. */
  let track: Track | null = null;
  let isEnding = false;

  /** The massage after an event, or undefined where it is as before. */
  const massageAfter = (event: SpeakerEvent): MassageView | null | undefined => {
    const { massage } = view;
    switch (event.kind) {
      case 'heard':
        return massage === null ? undefined : stoppedAt(massage, event.at);
      case 'request':
        isEnding = event.request.request.type === 'SessionEndedRequest';
        return undefined;
      case 'response': {
        // What is answered when a session has ended is not heard: the massage stays where it is.
        if (isEnding) return undefined;
        const next = massageViewOf(locale, recall(event.response.sessionAttributes), massage);
        heard = null;
        track = next?.track ?? null;
        return next && { ...next, track: null };
      }
      case 'speech':
      case 'pause': {
        const begins = event.part !== heard;
        heard = event.part;
        if (!begins || massage === null || track === null || event.part === 'alexa') return undefined;
        return { ...massage, track: alignedTo(track, event.part, event.at) };
      }
      case 'ended':
        track = null;
        return massage === null ? undefined : stoppedAt(massage, event.at);
      default:
        return undefined;
    }
  };
  return {
    observe: (event) => {
      const doing = doingAfter(event);
      const line = lineOf(event);
      const massage = massageAfter(event);
      const exchange = exchanges(event);
      view = {
        doing: doing ?? view.doing,
        massage: massage === undefined ? view.massage : massage,
        lines: line === undefined ? view.lines : [...view.lines, line].slice(-KEPT_LINES),
        exchanges: exchange === null ? view.exchanges : withExchange(view.exchanges, exchange),
      };
      return {
        ...(doing === undefined ? {} : { doing }),
        ...(massage === undefined ? {} : { massage }),
        ...(line === undefined ? {} : { line }),
        ...(exchange === null ? {} : { exchange }),
      };
    },
    rest: () => {
      if (view.doing.kind === 'idle') return {};
      view = { ...view, doing: { kind: 'idle' } };
      return { doing: view.doing };
    },
    view: () => view,
  };
};
