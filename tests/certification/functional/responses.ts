import { rules } from '../../../src/speaker/rules.ts';
import type { ResponseRule } from '../support/rule.ts';
import { found, screenWords } from '../support/words.ts';

const runtime = rules.filter(({ severity }) => severity === 'runtime');

/** What functional testing asks of every response. */
export const functionalRules: readonly ResponseRule[] = [
  {
    rule: 'F4 shows no card, so none with tags in it',
    wrong: ({ exchange }) => (exchange.answer.response.card === undefined ? null : 'a card'),
  },
  {
    rule: 'F6 needs no screen: nothing to look at, nothing to touch',
    wrong: ({ prompt, reprompt }) => found(screenWords, `${prompt} ${reprompt}`),
  },
  {
    rule: 'F7 is a response that Alexa takes, within all her limits',
    wrong: ({ exchange }) => {
      for (const { id, check } of runtime) {
        const why = check(exchange);
        if (why !== null) return `${id}: ${why}`;
      }
      return null;
    },
  },
  {
    rule: "F8 plays no file and no stream: all is said in Alexa's own voice",
    wrong: ({ exchange: { prompt, reprompt } }) => {
      const sent = `${prompt?.sent.ssml ?? ''}${reprompt?.sent.ssml ?? ''}`;
      return found(/<audio|src=|soundbank:|https?:/, sent);
    },
  },
  {
    rule: 'F9 uses no AudioPlayer',
    wrong: ({ exchange }) =>
      exchange.answer.response.directives?.find(({ type }) => type.startsWith('AudioPlayer.'))?.type ?? null,
  },
];
