import type { Observer } from './events.ts';

/** Writes requests and responses, one JSON object a line, each with the clock's time. */
export const createJsonLog =
  (write: (line: string) => void): Observer =>
  (event) => {
    const time = new Date(event.at).toISOString();
    if (event.kind === 'request') write(JSON.stringify({ time, request: event.request }));
    if (event.kind === 'response') write(JSON.stringify({ time, response: event.response }));
  };
