import type { ui } from 'ask-sdk-model';
import type { SpeakerEvent } from '../events.ts';
import type { Limits } from '../rules/rule.ts';
import { parseSsml, promptMs } from '../ssml.ts';
import type { Voice } from '../ssml.ts';
import type { Exchange } from './messages.ts';

/** Puts requests and their answers together, as they come. */
export type Exchanges = (event: SpeakerEvent) => Exchange | null;

const nameOf = (request: Extract<SpeakerEvent, { kind: 'request' }>['request']['request']): string =>
  request.type === 'IntentRequest' ? request.intent.name : request.type;

/**
 * @param voice as the device speaks
 * @param limits what a prompt and a reprompt may last
 */
export const createExchanges = (voice: Voice, limits: Limits): Exchanges => {
  let last: Exchange | null = null;
  const windowOf = (sent: ui.OutputSpeech | undefined, allowedSeconds: number): Exchange['prompt'] => {
    if (sent?.type !== 'SSML') return null;
    const { segments } = parseSsml(sent.ssml, voice);
    return { pieces: segments, ms: promptMs(segments), allowedMs: allowedSeconds * 1_000 };
  };
  return (event) => {
    if (event.kind === 'request') {
      last = {
        number: (last?.number ?? 0) + 1,
        at: event.at,
        name: nameOf(event.request.request),
        request: event.request,
        response: null,
        before: event.request.session?.attributes ?? {},
        after: null,
        prompt: null,
        reprompt: null,
        broken: [],
      };
      return last;
    }
    if (last === null) return null;
    if (event.kind === 'response') {
      const { response, sessionAttributes } = event.response;
      last = {
        ...last,
        response: event.response,
        after: sessionAttributes ?? {},
        prompt: windowOf(response.outputSpeech, limits.promptSeconds),
        reprompt: windowOf(response.reprompt?.outputSpeech, limits.repromptSeconds),
      };
      return last;
    }
    if (event.kind === 'refused') {
      const { rule, why, source } = event;
      last = { ...last, broken: [...last.broken, { rule, why, source }] };
      return last;
    }
    return null;
  };
};
