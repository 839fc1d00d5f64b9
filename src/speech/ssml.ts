import { BREAK_MS } from './limits.ts';

/** Of a prompt: words, or quiet of so many ms. */
export type Piece = { readonly text: string } | { readonly pauseMs: number };

const opening = (ratePercent: number): string => `<speak><prosody rate="${ratePercent}%">`;
const CLOSE = '</prosody></speak>';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** What no XML document may hold, escaped or not: control characters, halves of surrogate pairs, non-characters. */
const unspeakable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Text as SSML takes it. The one place where anything is escaped. */
const escaped = (text: string): string =>
  text.replace(unspeakable, '').replace(/[&<>]/g, (character) => escapes[character] ?? '');

const oneBreak = (ms: number): string =>
  ms % 1000 === 0 ? `<break time="${ms / 1000}s"/>` : `<break time="${ms}ms"/>`;

/** Quiet of any length as chained breaks of at most ten seconds. */
const breaks = (pauseMs: number): string => {
  const ms = Math.round(pauseMs);
  const full = oneBreak(BREAK_MS).repeat(Math.floor(ms / BREAK_MS));
  const rest = ms % BREAK_MS;
  return rest === 0 ? full : full + oneBreak(rest);
};

const render = (piece: Piece): string => ('text' in piece ? escaped(piece.text) : breaks(piece.pauseMs));

/**
 * A whole prompt. Words that follow one another are kept apart by a space.
 *
 * @param ratePercent how fast it is spoken, in percent of the voice's normal rate (Amazon: 20 and more)
 */
export const ssml = (ratePercent: number, pieces: readonly Piece[]): string => {
  const rendered = pieces.map((piece, index) => {
    const previous = pieces[index - 1];
    return (previous !== undefined && 'text' in piece && 'text' in previous ? ' ' : '') + render(piece);
  });
  return opening(ratePercent) + rendered.join('') + CLOSE;
};

/** What a piece adds to a prompt at most: in characters, and in bytes of a JSON response. */
export const sizeOf = (piece: Piece): { readonly characters: number; readonly bytes: number } => {
  const rendered = render(piece);
  return { characters: rendered.length + 1, bytes: Buffer.byteLength(JSON.stringify(rendered)) };
};

/** The most that a prompt costs before it says anything, in characters and, its quotes escaped for JSON, in bytes. */
const FRAME = opening(100) + CLOSE;
export const FRAME_CHARACTERS = FRAME.length;
export const FRAME_BYTES = JSON.stringify(FRAME).length;
