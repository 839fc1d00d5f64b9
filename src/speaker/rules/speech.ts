import { promptMs, promptText } from '../ssml.ts';
import { maySpeak, type Exchange, type Rule, type Spoken } from './rule.ts';

/** Amazon's limit for one prompt, tags included. */
const MAX_PROMPT_CHARACTERS = 8_000;
const MAX_CLIPS = 5;

const ssmlReference = 'speech-synthesis-markup-language-ssml-reference.html';

/** Checks the prompt, then the reprompt. */
const each =
  (check: (spoken: Spoken, part: string, exchange: Exchange) => string | null): Rule['check'] =>
  (exchange) =>
    (exchange.prompt && check(exchange.prompt, 'the prompt', exchange)) ??
    (exchange.reprompt && check(exchange.reprompt, 'the reprompt', exchange));

const markupOf = ({ sent }: Spoken): string => sent.ssml ?? sent.text ?? '';

const tooLong = (spoken: Spoken | null, seconds: number, part: string): string | null => {
  const lasts = spoken === null ? 0 : promptMs(spoken.heard.segments) / 1000;
  return lasts > seconds ? `${part} lasts ${lasts.toFixed(1)} s, over ${seconds} s` : null;
};

/** What was meant for the program and not for ears. */
const rawText: readonly (readonly [RegExp, string])[] = [
  [/\{\{?[^}]*\}?\}/, 'a placeholder'],
  [/\$t\(/, 'a placeholder'],
  [/\b(undefined|NaN)\b|\[object /, 'a missing value'],
  [/\p{Ll}{2,}[.:_]\p{L}{2,}/u, 'the key of a text'],
];

const rawIn = (text: string): string | null => {
  const found = rawText.find(([pattern]) => pattern.test(text));
  return found === undefined ? null : `${found[1]}: "${found[0].exec(text)?.[0] ?? ''}"`;
};

/** Rules about what is spoken. */
export const speechRules: readonly Rule[] = [
  {
    id: 'speech-length',
    source: 'request-and-response-json-reference.html: 8000 characters',
    severity: 'runtime',
    check: each((spoken, part) => {
      const { length } = markupOf(spoken);
      return length > MAX_PROMPT_CHARACTERS ? `${part} has ${length} characters` : null;
    }),
  },
  {
    id: 'speech-type',
    source: 'request-and-response-json-reference.html',
    severity: 'runtime',
    check: each(({ sent }, part) => {
      if (sent.type === 'SSML') return sent.ssml === undefined ? `${part} is SSML without ssml` : null;
      if (sent.type === 'PlainText') return sent.text === undefined ? `${part} is text without text` : null;
      return `${part} is of type ${JSON.stringify(sent.type)}`;
    }),
  },
  {
    id: 'ssml',
    source: ssmlReference,
    severity: 'runtime',
    check: each(({ heard }, part) =>
      heard.problems[0] === undefined ? null : `${part}: ${heard.problems[0]}`,
    ),
  },
  {
    id: 'audio-clips',
    source: `${ssmlReference}, older editions`,
    severity: 'runtime',
    check: ({ prompt, reprompt }) => {
      const clips = [...(prompt?.heard.clips ?? []), ...(reprompt?.heard.clips ?? [])];
      return clips.length > MAX_CLIPS ? `${clips.length} audio clips, over ${MAX_CLIPS}` : null;
    },
  },
  {
    id: 'prompt-seconds',
    source: 'setting PROMPT_SECONDS: Amazon gives 240 s for audio files; for speech not confirmed',
    severity: 'runtime',
    check: ({ prompt, limits }) => tooLong(prompt, limits.promptSeconds, 'the prompt'),
  },
  {
    id: 'reprompt-seconds',
    source: 'setting REPROMPT_SECONDS: Amazon gives 90 s for audio files; for speech not confirmed',
    severity: 'runtime',
    check: ({ reprompt, limits }) => tooLong(reprompt, limits.repromptSeconds, 'the reprompt'),
  },
  {
    id: 'speech-empty',
    source: 'voice-interface-and-user-experience-testing-for-a-custom-skill.html',
    severity: 'certification',
    check: (exchange) => {
      if (!maySpeak(exchange)) return null;
      const { prompt, reprompt } = exchange;
      const silent = (spoken: Spoken): boolean =>
        spoken.heard.clips.length === 0 && promptText(spoken.heard.segments) === '';
      if (prompt === null || silent(prompt)) return 'nothing is said';
      return reprompt !== null && silent(reprompt) ? 'the reprompt says nothing' : null;
    },
  },
  {
    id: 'speech-raw',
    source: 'certification: no raw markup, placeholders or keys in speech',
    severity: 'certification',
    check: each(({ heard }, part) => {
      const raw = rawIn(promptText(heard.segments));
      return raw === null ? null : `${part} speaks ${raw}`;
    }),
  },
  {
    id: 'speech-spaces',
    source: 'certification: no double spaces in texts',
    severity: 'certification',
    check: each((spoken, part) => {
      const found = /\S* {2,}\S*/.exec(markupOf(spoken).replace(/<[^>]*>/g, '\n'));
      return found === null ? null : `${part} has a double space: "${found[0]}"`;
    }),
  },
  {
    id: 'plain-text-markup',
    source: 'request-and-response-json-reference.html: PlainText is read as it is',
    severity: 'certification',
    check: each(({ sent }, part) =>
      sent.type === 'PlainText' && /<[^>]+>|&\w+;/.test(sent.text ?? '')
        ? `${part} has tags in plain text`
        : null,
    ),
  },
];
