import { SaxesParser } from 'saxes';
import { breakTimeMs, tagProblems } from './ssml-tags.ts';

/** The voice of the device: how many ms it needs for a text at a prosody rate (100 is normal). */
export type Voice = (text: string, ratePercent: number) => number;

interface SpeechSegment {
  readonly kind: 'speech';
  readonly text: string;
  readonly ms: number;
  readonly ratePercent: number;
}

interface PauseSegment {
  readonly kind: 'pause';
  readonly ms: number;
}

export type Segment = SpeechSegment | PauseSegment;

/** A prompt as it will be heard, and what is wrong with its markup. */
export interface Prompt {
  readonly segments: readonly Segment[];
  /** Addresses of the sound clips; how long they last is not known, so they take no time here. */
  readonly clips: readonly string[];
  /** What is not well-formed, or no SSML of Alexa's. */
  readonly problems: readonly string[];
}

/** Amazon's words for a rate, as percentages of the normal one (Amazon gives none; these are Polly's). */
const rateWords: Readonly<Record<string, number>> = {
  'x-slow': 50,
  slow: 80,
  medium: 100,
  fast: 125,
  'x-fast': 150,
};

/** Breaks by strength in ms; Amazon compares them with a comma, a sentence and a paragraph. Estimates. */
const strengths: Readonly<Record<string, number>> = {
  none: 0,
  'x-weak': 0,
  weak: 250,
  medium: 250,
  strong: 500,
  'x-strong': 800,
};

const rateOf = (rate: string): number => rateWords[rate] ?? (parseFloat(rate) || 100);

const breakMs = ({ time, strength }: Readonly<Record<string, string>>): number =>
  time === undefined ? (strengths[strength ?? 'medium'] ?? 0) : breakTimeMs(time) || 0;

interface Writer {
  readonly say: (text: string, ratePercent: number) => void;
  readonly pause: (ms: number) => void;
  /** A sentence or paragraph is over: its last word ends a sentence even without a full stop. */
  readonly endSentence: () => void;
  readonly segments: () => readonly Segment[];
}

/** Gathers words until the rate changes or a pause comes: a voice does not stop at tags. */
const writer = (voice: Voice): Writer => {
  const done: Segment[] = [];
  let words = '';
  let rate = 100;
  const finish = (): void => {
    const text = words.replace(/\s+/g, ' ').trim();
    words = '';
    if (text === '') return;
    done.push({ kind: 'speech', text, ms: voice(text, rate), ratePercent: rate });
  };
  return {
    say: (text, ratePercent) => {
      if (ratePercent !== rate && text.trim() !== '') {
        finish();
        rate = ratePercent;
      }
      words += text;
    },
    pause: (ms) => {
      finish();
      // Breaks in a row are one pause to whoever listens.
      const last = done.at(-1);
      if (last?.kind === 'pause') done[done.length - 1] = { kind: 'pause', ms: last.ms + ms };
      else if (ms > 0) done.push({ kind: 'pause', ms });
    },
    endSentence: () => {
      if (/[\p{L}\p{N}]\s*$/u.test(words)) words = words.trimEnd() + '. ';
      else words += ' ';
    },
    segments: () => {
      finish();
      return done;
    },
  };
};

/** What is heard of a prompt in SSML. Wrong markup is told in `problems`, with all of the rest still read. */
export const parseSsml = (ssml: string, voice: Voice): Prompt => {
  const out = writer(voice);
  const problems: string[] = [];
  const clips: string[] = [];
  const rates: number[] = [];
  const rate = (): number => rates.at(-1) ?? 100;
  let depth = 0;
  /** Inside <sub>, whose alias is spoken instead. */
  let silencedAt = Infinity;

  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => problems.push(`not well-formed: ${error.message}`));
  parser.on('doctype', () => problems.push('a document type is not allowed'));
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth === 1 ? name !== 'speak' : name === 'speak') {
      problems.push(`<speak> is the outermost tag and comes once, but found <${name}>`);
    }
    problems.push(...tagProblems(name, attributes));
    // A percentage is one of the voice's normal rate (W3C SSML 1.1), so the innermost rate counts alone.
    rates.push(name === 'prosody' && attributes.rate !== undefined ? rateOf(attributes.rate) : rate());
    if (name === 'break') out.pause(breakMs(attributes));
    if (name === 'audio') clips.push(attributes.src ?? '');
    if (name === 'sub') {
      out.say(attributes.alias ?? '', rate());
      silencedAt = Math.min(silencedAt, depth);
    }
  });
  parser.on('text', (text) => {
    if (depth >= silencedAt || depth === 0) return;
    if (/&(#\w+|\w+);/.test(text)) problems.push(`"${text.trim()}" was escaped twice`);
    out.say(text, rate());
  });
  parser.on('closetag', ({ name }) => {
    rates.pop();
    depth -= 1;
    if (depth < silencedAt) silencedAt = Infinity;
    if (name === 's' || name === 'p') out.endSentence();
  });
  parser.write(ssml).close();
  return { segments: out.segments(), clips, problems };
};

/** How long a prompt lasts, in ms. */
export const promptMs = (segments: readonly Segment[]): number =>
  segments.reduce((sum, { ms }) => sum + ms, 0);

/** All words of a prompt in one line. */
export const promptText = (segments: readonly Segment[]): string =>
  segments.flatMap((segment) => (segment.kind === 'speech' ? [segment.text] : [])).join(' ');
