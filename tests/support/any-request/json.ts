import type { Dice } from './dice.ts';

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

export const isObject = (json: Json | undefined): json is JsonObject =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

/** A member that is an object, or one without members. */
export const objectIn = (json: Json | undefined, key: string): JsonObject => {
  const member = isObject(json) ? json[key] : undefined;
  return isObject(member) ? member : {};
};

/** A member that is a text, or the empty one. */
export const textIn = (json: JsonObject, key: string): string => {
  const member = json[key];
  return typeof member === 'string' ? member : '';
};

const isList = (json: Json): json is readonly Json[] => Array.isArray(json);

/** A copy as it comes over a wire. */
export const asJson = (value: unknown): Json => JSON.parse(JSON.stringify(value ?? null)) as Json;

const oddTexts = [
  '',
  ' ',
  '?',
  'undefined',
  'null',
  '__proto__',
  'constructor',
  '-1',
  '1e999',
  'PT',
  'P1Y2M3DT4H5M6.7S',
  'PT-5M',
  '<speak>&amp;</speak>',
  '"><break time="99s"/>',
  '{{name}} $t(welcome)',
  '\u0000\ud800\ufffe',
  'ä'.repeat(500),
] as const;

const oddNumbers = [
  0,
  -1,
  1,
  0.5,
  -0.5,
  1e21,
  -1e21,
  5e-324,
  2 ** 53,
  8.64e15 + 1,
  1_767_261_600_000,
] as const;

const deep = (depth: number): Json => {
  let json: Json = 'bottom';
  for (let level = 0; level < depth; level += 1) json = level % 2 === 0 ? [json] : { memory: json };
  return json;
};

/** Anything that JSON can say, now and then huge or deep. */
export const anyJson = (dice: Dice, depth = 2): Json => {
  const kind = dice.between(0, depth > 0 ? 9 : 5);
  switch (kind) {
    case 0:
      return null;
    case 1:
      return dice.chance(50);
    case 2:
      return dice.of(oddNumbers);
    case 3:
    case 4:
    case 5:
      return dice.of(oddTexts);
    case 6:
      return Array.from({ length: dice.between(0, 3) }, () => anyJson(dice, depth - 1));
    case 7:
      return dice.chance(5) ? deep(dice.between(10, 1_000)) : [];
    case 8:
      return dice.chance(5) ? 'x'.repeat(dice.between(1_000, 40_000)) : {};
    default:
      return Object.fromEntries(
        Array.from({ length: dice.between(0, 3) }, () => [dice.of(oddTexts), anyJson(dice, depth - 1)]),
      );
  }
};

/** A value that was changed a little: a sign, a digit, a letter, something cut off. */
const nearly = (dice: Dice, json: Json): Json => {
  if (typeof json === 'number') return dice.of([-json, json + 1, json / 3, json * 1_000, json - 1e12]);
  if (typeof json === 'boolean') return !json;
  if (typeof json !== 'string' || json === '') return anyJson(dice);
  const at = dice.between(0, json.length - 1);
  return dice.of([
    json.slice(0, at),
    json.slice(at),
    json + json,
    json.slice(0, at) + dice.of(['0', '9', '.', ' ', 'i', '>']) + json.slice(at + 1),
    json.replace(/\d+/, (digits) => String(Number(digits) + dice.between(-3, 40))),
  ]);
};

/**
 * A copy with one thing in it that is not as it was: missing, extra, of another type, or just another value.
 * Where it is depends on the dice alone.
 */
export const damaged = (dice: Dice, json: Json): Json => {
  if (isList(json) && json.length > 0 && dice.chance(80)) {
    const at = dice.between(0, json.length - 1);
    if (dice.chance(20)) return json.filter((_, index) => index !== at);
    return json.map((each, index) => (index === at ? damaged(dice, each) : each));
  }
  if (!isObject(json) || dice.chance(5)) return dice.chance(60) ? nearly(dice, json) : anyJson(dice);
  const keys = Object.keys(json);
  const key = keys[dice.between(0, Math.max(0, keys.length - 1))];
  if (key === undefined || dice.chance(10)) return { ...json, [dice.of(oddTexts)]: anyJson(dice) };
  if (dice.chance(15)) return Object.fromEntries(Object.entries(json).filter(([each]) => each !== key));
  return { ...json, [key]: damaged(dice, json[key] ?? null) };
};
