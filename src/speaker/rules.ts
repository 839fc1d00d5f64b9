import type { Request } from 'ask-sdk-model';
import type { Answer, OutputSpeech } from './answer.ts';
import { envelopeRules } from './rules/envelope.ts';
import type { Exchange, Limits, Rule, Spoken } from './rules/rule.ts';
import { sessionRules } from './rules/session.ts';
import { speechRules } from './rules/speech.ts';
import { parseSsml, type Voice } from './ssml.ts';
import type { Language } from './understanding/language.ts';

/** Every rule that the speaker holds a response to. */
export const rules: readonly Rule[] = [...envelopeRules, ...speechRules, ...sessionRules];

/** A rule and how it was broken. */
export interface Breach {
  readonly rule: string;
  readonly source: string;
  readonly why: string;
}

/** What Amazon gives for audio files in a prompt and in a reprompt, in seconds. */
export const defaultLimits: Limits = { promptSeconds: 240, repromptSeconds: 90 };

const spokenOf = (sent: OutputSpeech | undefined, voice: Voice): Spoken | null => {
  if (sent === undefined) return null;
  if (sent.ssml !== undefined) return { sent, heard: parseSsml(sent.ssml, voice) };
  const text = sent.text?.trim() ?? '';
  const speech = { kind: 'speech' as const, text, ms: voice(text, 100), ratePercent: 100 };
  return { sent, heard: { segments: text === '' ? [] : [speech], clips: [], problems: [] } };
};

/** Puts a request and its answer together, with what will be heard of it. */
export const exchangeOf = (
  request: Request,
  { answer, bytes }: { readonly answer: Answer; readonly bytes: number },
  {
    voice,
    language,
    limits,
  }: { readonly voice: Voice; readonly language: Language; readonly limits: Limits },
): Exchange => ({
  request,
  answer,
  bytes,
  prompt: spokenOf(answer.response.outputSpeech, voice),
  reprompt: spokenOf(answer.response.reprompt?.outputSpeech, voice),
  language,
  limits,
});

/** The rules that an exchange breaks. */
export const breaches = (exchange: Exchange): readonly Breach[] =>
  rules.flatMap(({ id, source, check }) => {
    const why = check(exchange);
    return why === null ? [] : [{ rule: id, source, why }];
  });
