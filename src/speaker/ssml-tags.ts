/**
 * Alexa's SSML tags, each with the attributes that it takes and what these may be.
 * Source: Amazon's SSML reference; checked against ssml-check-core 0.3.9.
 */
interface Tag {
  readonly attributes: Readonly<Record<string, RegExp>>;
  readonly required?: readonly string[];
}

/** Ten seconds are the longest break: Amazon's SSML reference, and the schema of the npm package alexa-ssml. */
const MAX_BREAK_MS = 10_000;

const anything = /^[^]+$/;

const tags: Readonly<Record<string, Tag>> = {
  speak: { attributes: {} },
  'alexa:name': {
    attributes: { type: /^first$/, personId: /^amzn1\.ask\.person\./ },
    required: ['type', 'personId'],
  },
  'amazon:domain': {
    attributes: { name: /^(conversational|fun|long-form|music|news)$/ },
    required: ['name'],
  },
  'amazon:effect': { attributes: { name: /^whispered$/ }, required: ['name'] },
  'amazon:emotion': {
    attributes: { name: /^(excited|disappointed)$/, intensity: /^(low|medium|high)$/ },
    required: ['name', 'intensity'],
  },
  audio: { attributes: { src: /^(https|soundbank):\/\// }, required: ['src'] },
  break: {
    attributes: { time: /^\d+(\.\d+)?(s|ms)$/, strength: /^(none|x-weak|weak|medium|strong|x-strong)$/ },
  },
  emphasis: { attributes: { level: /^(strong|moderate|reduced)$/ } },
  lang: { attributes: { 'xml:lang': /^[a-z]{2}-[A-Z]{2}$/ }, required: ['xml:lang'] },
  p: { attributes: {} },
  phoneme: { attributes: { alphabet: /^(ipa|x-sampa)$/, ph: anything }, required: ['alphabet', 'ph'] },
  prosody: {
    attributes: {
      // Under 20% is refused.
      rate: /^(x-slow|slow|medium|fast|x-fast|([2-9]\d|[1-9]\d{2,})%)$/,
      pitch: /^(x-low|low|medium|high|x-high|[+-]\d+(\.\d+)?%)$/,
      volume: /^(silent|x-soft|soft|medium|loud|x-loud|[+-]\d+(\.\d+)?dB)$/,
    },
  },
  s: { attributes: {} },
  'say-as': {
    attributes: {
      'interpret-as':
        /^(characters|spell-out|cardinal|number|ordinal|digits|fraction|unit|date|time|telephone|address|interjection|expletive)$/,
      format: anything,
    },
    required: ['interpret-as'],
  },
  sub: { attributes: { alias: anything }, required: ['alias'] },
  voice: { attributes: { name: anything }, required: ['name'] },
  w: { attributes: { role: /^(amazon:(VB|VBD|NN|SENSE_1)|ivona:\w+)$/ }, required: ['role'] },
};

/** How long a break of so many "s" or "ms" is. */
export const breakTimeMs = (time: string): number => parseFloat(time) * (time.endsWith('ms') ? 1 : 1000);

/** What Alexa would refuse about a tag, in words. */
export const tagProblems = (
  name: string,
  attributes: Readonly<Record<string, string>>,
): readonly string[] => {
  const tag = tags[name];
  if (tag === undefined) return [`Alexa knows no tag <${name}>`];
  const missing = (tag.required ?? []).filter((attribute) => !(attribute in attributes));
  const wrong = Object.entries(attributes).flatMap(([attribute, value]) => {
    const allowed = tag.attributes[attribute];
    if (allowed === undefined) return [`<${name}> takes no ${attribute}`];
    if (!allowed.test(value)) return [`<${name}> can't have ${attribute}="${value}"`];
    if (attribute === 'time' && breakTimeMs(value) > MAX_BREAK_MS) {
      return [`a break of ${value} is longer than ${MAX_BREAK_MS / 1000} s`];
    }
    return [];
  });
  return [...missing.map((attribute) => `<${name}> needs ${attribute}`), ...wrong];
};
