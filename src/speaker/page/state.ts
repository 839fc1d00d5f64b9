import { KEPT_EXCHANGES, KEPT_LINES } from '../web/messages.ts';
import type { Message, RoomView } from '../web/messages.ts';

/** All that the page knows. */
export interface State extends RoomView {
  readonly room: string | null;
  readonly locale: string;
  readonly wakeWords: readonly string[];
  readonly isConnected: boolean;
}

export const nothing: State = {
  room: null,
  locale: 'en-US',
  wakeWords: [],
  isConnected: false,
  doing: { kind: 'idle' },
  hasSession: false,
  massage: null,
  lines: [],
  exchanges: [],
};

/** The state after a message. Lists do not grow without end. */
export const after = (state: State, message: Message): State => {
  if (message.kind === 'hello') {
    const { room, locale, wakeWords, view } = message;
    return { ...view, room, locale, wakeWords, isConnected: true };
  }
  const { doing, hasSession, massage, line, exchange } = message;
  return {
    ...state,
    doing: doing ?? state.doing,
    hasSession: hasSession ?? state.hasSession,
    massage: massage === undefined ? state.massage : massage,
    lines: line === undefined ? state.lines : [...state.lines, line].slice(-KEPT_LINES),
    exchanges:
      exchange === undefined
        ? state.exchanges
        : [...state.exchanges.filter(({ number }) => number !== exchange.number), exchange].slice(
            -KEPT_EXCHANGES,
          ),
  };
};

/** Whether something goes on, so that what is shown changes with time alone. */
export const isMoving = ({ doing, isConnected }: State): boolean => isConnected && 'from' in doing;
