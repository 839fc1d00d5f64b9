import { after, nothing, type State } from '../../src/speaker/page/state.ts';
import type { Message } from '../../src/speaker/web/messages.ts';

/** All that a page is told at this moment. */
export const lookInto = async (url: string, room: string): Promise<State> => {
  const leaving = new AbortController();
  const response = await fetch(new URL(`events?room=${room}`, url), { signal: leaving.signal });
  if (response.body === null) throw new Error('No events');
  let told = '';
  for await (const text of response.body.pipeThrough(new TextDecoderStream())) {
    told += text;
    if (told.includes('\n\n')) break;
  }
  leaving.abort();
  return after(nothing, JSON.parse(told.slice('data: '.length, told.indexOf('\n\n'))) as Message);
};
