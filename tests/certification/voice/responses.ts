import { maySpeak } from '../../../src/speaker/rules/rule.ts';
import { sessionRules } from '../../../src/speaker/rules/session.ts';
import { speechRules } from '../../../src/speaker/rules/speech.ts';
import type { Rule } from '../../../src/speaker/rules/rule.ts';
import type { ResponseRule } from '../support/rule.ts';

const byRules =
  (rules: readonly Rule[]): ResponseRule['wrong'] =>
  ({ exchange }) => {
    for (const { id, check } of rules) {
      const why = check(exchange);
      if (why !== null) return `${id}: ${why}`;
    }
    return null;
  };

const named = (...ids: readonly string[]): readonly Rule[] =>
  speechRules.filter(({ id }) => ids.includes(id));

/** How long one goes on speaking without a quiet, in words: under a minute, an answer and the self-check after it. */
const MOST_WORDS_AT_ONCE = 140;
/** A reprompt reminds; it does not say all again. What may do harm it does: leaving out the head lift. */
const MOST_WORDS_OF_REMINDER = 60;

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

/** What voice testing asks of every response. */
export const voiceRules: readonly ResponseRule[] = [
  {
    rule: 'V1 leaves the session open if and only if it invites to speak, and then has a reprompt',
    wrong: byRules(sessionRules),
  },
  {
    rule: 'V17 says no more at once than can be listened to',
    wrong: ({ answer }) =>
      wordsIn(answer) > MOST_WORDS_AT_ONCE ? `${wordsIn(answer)} words: ${answer}` : null,
  },
  {
    rule: 'V17 reminds briefly where nothing goes on meanwhile',
    wrong: ({ exchange, prompt, reprompt }) => {
      const hasQuiet = exchange.reprompt?.heard.segments.some(
        ({ kind, ms }) => kind === 'pause' && ms >= 1_000,
      );
      if (hasQuiet === true || reprompt === '' || !prompt.endsWith('?')) return null;
      return wordsIn(reprompt) > MOST_WORDS_OF_REMINDER ? `${wordsIn(reprompt)} words: ${reprompt}` : null;
    },
  },
  {
    rule: 'V18 speaks no markup, no placeholder, no key, and no double space',
    wrong: byRules(named('ssml', 'speech-raw', 'speech-spaces', 'plain-text-markup', 'speech-type')),
  },
  {
    rule: 'V18 says something, but where nothing may be said',
    wrong: ({ exchange, prompt }) => (maySpeak(exchange) && prompt === '' ? 'nothing is said' : null),
  },
  {
    rule: 'V19 shows no document: no screen is declared',
    wrong: ({ exchange }) =>
      exchange.answer.response.directives?.find(({ type }) => type.startsWith('Alexa.Presentation.'))?.type ??
      null,
  },
];
