import fc from 'fast-check';
import { speechMs } from '../../src/speech/estimate.ts';
import { espeak, spokenMs, wavMs } from '../support/espeak.ts';
import { describeWith } from '../support/outside-tool.ts';
import { en, englishes } from '../support/english.ts';
import { everyLineOf, isTitle } from './every-line.ts';

const { pace } = en;
const lines = everyLineOf(englishes).filter((line) => !isTitle(line));
const aLine = fc.constantFrom(...lines.map(({ heard }) => heard));

/** The rate that the estimate is meant for: a calm voice. */
const WORDS_PER_MINUTE = 150;
const AT_ONCE = 2;

interface Measured {
  readonly estimatedMs: number;
  readonly spokenMs: number;
}

const measure = async (text: string): Promise<Measured> => ({
  estimatedMs: speechMs(text, pace),
  spokenMs: await spokenMs(text, WORDS_PER_MINUTE),
});

/** A few at a time: the workers share one row of texts. */
const measureAll = async (texts: readonly string[]): Promise<readonly Measured[]> => {
  const row = texts.values();
  const work = async (): Promise<readonly Measured[]> => {
    const measured: Measured[] = [];
    for (const text of row) measured.push(await measure(text));
    return measured;
  };
  return (await Promise.all(Array.from({ length: AT_ONCE }, work))).flat();
};

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

describeWith(espeak, 'the estimate against a synthesiser', () => {
  it('is less than 15% off in the median over every line', async () => {
    const measured = await measureAll(lines.map(({ heard }) => heard));
    const errors = measured
      .map(({ estimatedMs, spokenMs }) => Math.abs(estimatedMs - spokenMs) / spokenMs)
      .sort((a, b) => a - b);
    const errorAt = (share: number): number => errors[Math.floor(errors.length * share)] ?? Infinity;
    const sum = (which: keyof Measured): number => measured.reduce((total, each) => total + each[which], 0);
    const total = sum('estimatedMs') / sum('spokenMs') - 1;
    process.stdout.write(
      `Speech length of ${measured.length} lines, espeak-ng at ${WORDS_PER_MINUTE} words a minute: ` +
        `median error ${percent(errorAt(0.5))}, 90th percentile ${percent(errorAt(0.9))}, ` +
        `in total ${percent(total)}\n`,
    );
    expect(measured).toHaveLength(lines.length);
    expect(errorAt(0.5)).toBeLessThan(0.15);
  }, 120_000);
});

describe('the length of a WAV file', () => {
  const oneSecond = (declaredBytes: number): Buffer => {
    const header = Buffer.alloc(44);
    header.write('RIFF', 0, 'latin1');
    header.write('WAVEfmt ', 8, 'latin1');
    header.writeUInt32LE(16, 16);
    header.writeUInt32LE(44_100, 28);
    header.write('data', 36, 'latin1');
    header.writeUInt32LE(declaredBytes, 40);
    return Buffer.concat([header, Buffer.alloc(44_100)]);
  };

  it('is what the header says, or what is there if the header promises more', () => {
    expect(wavMs(oneSecond(44_100))).toBe(1000);
    expect(wavMs(oneSecond(22_050))).toBe(500);
    expect(wavMs(oneSecond(0x7ffff000))).toBe(1000);
  });
});

describe('speechMs', () => {
  it('takes no time where there is no word', () => {
    for (const text of ['', '  \n', '...', '?! ,', '–']) expect(speechMs(text, pace)).toBe(0);
  });

  it('counts numbers in digits as they are read', () => {
    expect(speechMs('Hold for 15 seconds.', pace)).toBe(speechMs('Hold for fifteen seconds.', pace));
    fc.assert(
      fc.property(fc.nat({ max: 9_999 }), (number) => {
        expect(speechMs(String(number), pace)).toBe(speechMs(pace.numberInWords(number), pace));
      }),
    );
  });

  it('scales with the prosody rate', () => {
    fc.assert(
      fc.property(aLine, fc.integer({ min: 20, max: 200 }), (text, rate) => {
        const exact = (speechMs(text, pace) * 100) / rate;
        expect(Math.abs(speechMs(text, pace, rate) - exact)).toBeLessThanOrEqual(0.5);
      }),
    );
  });

  it('never takes less time for more words', () => {
    const anyText = fc.oneof(aLine, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme-ascii' }));
    fc.assert(
      fc.property(anyText, anyText, (text, more) => {
        expect(speechMs(`${text} ${more}`, pace)).toBeGreaterThanOrEqual(speechMs(text, pace));
      }),
    );
    fc.assert(
      fc.property(anyText, fc.constantFrom('then', 'don’t', 'hand-over-hand'), (text, word) => {
        expect(speechMs(`${text} ${word}`, pace)).toBeGreaterThan(speechMs(text, pace));
      }),
    );
  });
});
