import type { RequestEnvelope } from 'ask-sdk-model';
import { loadLocale } from '../../../src/locales/index.ts';
import { readAnswer } from '../../../src/speaker/answer.ts';
import { defaultLimits, exchangeOf } from '../../../src/speaker/rules.ts';
import { promptText, type Segment } from '../../../src/speaker/ssml.ts';
import { languageOf } from '../../../src/speaker/understanding/languages.ts';
import { createVoice } from '../../../src/speaker/voice.ts';
import type { Heard } from './rule.ts';

const QUIET_MS = 1_000;

const untilQuiet = (segments: readonly Segment[]): readonly Segment[] => {
  const quiet = segments.findIndex((segment) => segment.kind === 'pause' && segment.ms >= QUIET_MS);
  return quiet < 0 ? segments : segments.slice(0, quiet);
};

/** Hears responses as people of a locale do. */
export const listenerOf = async (
  locale: string,
): Promise<(where: string, request: RequestEnvelope, returned: unknown) => Heard> => {
  const setting = {
    voice: createVoice((await loadLocale(locale)).pace),
    language: languageOf(locale),
    limits: defaultLimits,
  };
  return (where, { request }, returned) => {
    const read = readAnswer(returned);
    if ('problem' in read) throw new Error(`${where}: ${read.problem}`);
    const exchange = exchangeOf(request, read, setting);
    const prompt = exchange.prompt?.heard.segments ?? [];
    return {
      locale,
      where,
      exchange,
      prompt: promptText(prompt),
      reprompt: promptText(exchange.reprompt?.heard.segments ?? []),
      answer: promptText(untilQuiet(prompt)),
      isOpen: read.answer.response.shouldEndSession === false,
    };
  };
};
