import type { Command, Message } from '../web/messages.ts';

/** The way to the speaker. */
export interface Link {
  readonly send: (command: Command) => void;
  readonly scriptAddress: () => string;
}

const ROOM = 'massage-guide-room';

/**
 * Connects with the speaker that this page had before it was loaded anew, or with a new one. A connection that is
 * lost is made again by the browser.
 */
export const connect = (tell: (message: Message) => void, onLost: () => void): Link => {
  const room = (): string | null => sessionStorage.getItem(ROOM);
  let retry: ReturnType<typeof setTimeout> | undefined;

  const open = (): void => {
    const known = room();
    const source = new EventSource(known === null ? '/events' : `/events?room=${encodeURIComponent(known)}`);
    source.addEventListener('message', ({ data }) => {
      // It comes from the server that this page came from.
      const message = JSON.parse(String(data)) as Message;
      if (message.kind === 'hello') sessionStorage.setItem(ROOM, message.room);
      tell(message);
    });
    source.addEventListener('error', () => {
      onLost();
      if (source.readyState !== EventSource.CLOSED) return;
      // What was refused is not tried again by the browser.
      clearTimeout(retry);
      retry = setTimeout(open, 5_000);
    });
  };
  open();

  const address = (path: string): string => `${path}?room=${encodeURIComponent(room() ?? '')}`;
  return {
    send: (command) => {
      fetch(address('/commands'), {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(command),
      }).catch(onLost);
    },
    scriptAddress: () => address('/script'),
  };
};
