import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { check } from 'ssml-check-core';
import { englishes } from '../support/english.ts';
import { allowedBy, BREAK_MS } from '../../src/speech/limits.ts';
import { FRAME_BYTES, FRAME_CHARACTERS, sizeOf, ssml as atRate } from '../../src/speech/ssml.ts';
import type { Piece } from '../../src/speech/ssml.ts';
import { everyLineOf } from './every-line.ts';

const ssml = (pieces: readonly Piece[], ratePercent = 105): string => atRate(ratePercent, pieces);

const lines = everyLineOf(englishes);

/** Without a locale the checker takes what is specific to one for an error. */
const complaintsAbout = (prompt: string) => check(prompt, { platform: 'amazon', locale: 'en-US' });

interface Read {
  readonly text: string;
  readonly breaks: readonly string[];
  readonly tags: readonly string[];
}

/** A prompt as an XML parser reads it, which throws on whatever is not well-formed. */
const read = (prompt: string): Read => {
  let text = '';
  const breaks: string[] = [];
  const tags: string[] = [];
  const parser = new SaxesParser();
  parser.on('text', (more) => {
    text += more;
  });
  parser.on('opentag', ({ name, attributes }) => {
    tags.push(name);
    if (name === 'break') breaks.push(attributes['time'] ?? '');
  });
  parser.write(prompt).close();
  return { text, breaks, tags };
};

/** "10s" or "1500ms", in ms. */
const timeMs = (time: string): number => {
  const [, number = '', unit = ''] = /^(\d+)(m?s)$/.exec(time) ?? [];
  return number === '' ? NaN : Number(number) * (unit === 's' ? 1000 : 1);
};

/** All that XML 1.0 can carry; a carriage return it reads as a line feed. */
const inXml = /^[\t\n\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;

const anyText = fc
  .oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom('&', '<', '>', '"', "'", ';', ']]>', '&amp;', '<break/>', 'a', ' ') }),
    fc.constantFrom(...lines.map(({ heard }) => heard)),
  )
  .filter((text) => inXml.test(text));
const anyPauseMs = fc.oneof(
  fc.nat({ max: 3_600_000 }),
  fc.double({ min: 0, max: 3_600_000, noNaN: true }),
  fc.nat({ max: 30 }).map((times) => times * BREAK_MS),
);
const anyPieces: fc.Arbitrary<readonly Piece[]> = fc.array(
  fc.oneof(fc.record({ text: anyText }), fc.record({ pauseMs: anyPauseMs })),
  { maxLength: 12 },
);

describe('a prompt', () => {
  it('is accepted by an independent checker, with every line that there is', async () => {
    for (const { heard } of lines) expect(await complaintsAbout(ssml([{ text: heard }]))).toBeUndefined();
    const whole = lines.flatMap(({ heard }): Piece[] => [{ text: heard }, { pauseMs: 12_345 }]);
    expect(await complaintsAbout(ssml(whole))).toBeUndefined();
  });

  it('is accepted by it whatever the pieces', async () => {
    await fc.assert(
      fc.asyncProperty(anyPieces, async (pieces) => {
        expect(await complaintsAbout(ssml(pieces))).toBeUndefined();
      }),
    );
  });

  it('is checked by something that would complain', async () => {
    expect(await complaintsAbout(ssml([{ text: 'x' }]).replace('x', '<break time="11s"/>'))).toHaveLength(1);
    expect(await complaintsAbout(ssml([{ text: 'x' }]).replace('x', '&'))).toHaveLength(1);
  });

  it('is one speak with one prosody around it', () => {
    fc.assert(
      fc.property(anyPieces, (pieces) => {
        const { tags } = read(ssml(pieces));
        expect(tags.slice(0, 2)).toEqual(['speak', 'prosody']);
        expect(tags.slice(2).every((tag) => tag === 'break')).toBe(true);
      }),
    );
  });

  it('says any text as it is: escaped, and only once', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(read(ssml([{ text }])).text).toBe(text);
      }),
    );
    expect(ssml([{ text: "it's R&B, 1 < 2" }])).toContain(">it's R&amp;B, 1 &lt; 2<");
  });

  it('keeps words apart that follow one another', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1 }), (texts) => {
        expect(read(ssml(texts.map((text) => ({ text })))).text).toBe(texts.join(' '));
      }),
    );
  });
});

describe('a pause', () => {
  it('becomes breaks of at most ten seconds that add up to it', () => {
    fc.assert(
      fc.property(anyPauseMs, (pauseMs) => {
        const times = read(ssml([{ pauseMs }])).breaks.map(timeMs);
        expect(times.every((ms) => ms > 0 && ms <= 10_000)).toBe(true);
        expect(times.reduce((sum, ms) => sum + ms, 0)).toBe(Math.round(pauseMs));
      }),
    );
  });

  it.each([
    [0, []],
    [9_999, ['9999ms']],
    [10_000, ['10s']],
    [23_500, ['10s', '10s', '3500ms']],
  ])('of %d ms is the breaks %j', (pauseMs, breaks) => {
    expect(read(ssml([{ pauseMs }])).breaks).toEqual(breaks);
  });
});

describe('what a piece costs', () => {
  const sum = (pieces: readonly Piece[], cost: (piece: Piece) => number): number =>
    pieces.reduce((total, piece) => total + cost(piece), 0);

  it('is never less than what it adds to a prompt, in characters and in bytes of a response', () => {
    fc.assert(
      fc.property(anyPieces, (pieces) => {
        const prompt = ssml(pieces);
        expect(FRAME_CHARACTERS + sum(pieces, (piece) => sizeOf(piece).characters)).toBeGreaterThanOrEqual(
          prompt.length,
        );
        expect(FRAME_BYTES + sum(pieces, (piece) => sizeOf(piece).bytes)).toBeGreaterThanOrEqual(
          Buffer.byteLength(JSON.stringify(prompt)),
        );
      }),
    );
  });
});

describe('what is allowed', () => {
  const seconds = ({ promptMs, repromptMs }: ReturnType<typeof allowedBy>) => ({
    prompt: Math.round(promptMs / 0.94) / 1000,
    reprompt: Math.round(repromptMs / 0.94) / 1000,
  });

  it.each([
    { set: undefined, prompt: 240, reprompt: 90 },
    { set: NaN, prompt: 240, reprompt: 90 },
    { set: -5, prompt: 90, reprompt: 60 },
    { set: 0, prompt: 90, reprompt: 60 },
    { set: 300, prompt: 300, reprompt: 300 },
    { set: 1e9, prompt: 3_600, reprompt: 3_600 },
  ])('at a setting of $set seconds is 94% of $prompt and $reprompt', ({ set, prompt, reprompt }) => {
    expect(seconds(allowedBy(set, set))).toEqual({ prompt, reprompt });
  });

  it('stays within the bounds whatever the setting', () => {
    fc.assert(
      fc.property(fc.double(), fc.double(), (prompt, reprompt) => {
        const allowed = seconds(allowedBy(prompt, reprompt));
        expect(allowed.prompt).toBeGreaterThanOrEqual(90);
        expect(allowed.prompt).toBeLessThanOrEqual(3_600);
        expect(allowed.reprompt).toBeGreaterThanOrEqual(60);
        expect(allowed.reprompt).toBeLessThanOrEqual(3_600);
      }),
    );
  });
});
