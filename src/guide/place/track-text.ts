import { cursorFromText, cursorToText } from './cursor.ts';
import type { Stretch } from './playhead.ts';

/** "3.0.25000>30000 4.0.i=6200": each stretch with its cursor, whether it moves (>) or stays (=), and its ms. */
export const stretchesToText = (stretches: readonly Stretch[]): string =>
  stretches
    .map(({ cursor, moving, ms }) => `${cursorToText(cursor)}${moving ? '>' : '='}${Math.round(ms)}`)
    .join(' ');

/** Reads `stretchesToText`; undefined for anything else. */
export const stretchesFromText = (text: string): readonly Stretch[] | undefined => {
  const stretches: Stretch[] = [];
  for (const part of text === '' ? [] : text.split(' ')) {
    const [, place = '', sign, ms] = /^([^>=]+)([>=])(\d{1,8})$/.exec(part) ?? [];
    const cursor = cursorFromText(place);
    if (cursor === undefined || ms === undefined) return undefined;
    stretches.push({ cursor, moving: sign === '>', ms: Number(ms) });
  }
  return stretches;
};
