import { isOpen, maySpeak, type Exchange, type Rule, type Spoken } from './rule.ts';

/** The last sentence that is heard, pauses after it aside. */
const lastSentence = ({ heard }: Spoken): string => {
  const last = heard.segments.findLast((segment) => segment.kind === 'speech');
  return last?.text.split(/(?<=[.!?…])["'”’]?\s+/).at(-1) ?? '';
};

const isQuestion = (sentence: string): boolean => /\?["'”’]?$/.test(sentence);

const uninviting = (spoken: Spoken | null, part: string, exchange: Exchange): string | null => {
  if (spoken === null || !isOpen(exchange)) return null;
  const sentence = lastSentence(spoken);
  return isQuestion(sentence) || exchange.language.invitation.test(sentence)
    ? null
    : `the microphone opens, but ${part} ends without inviting speech: "${sentence}"`;
};

const userExperience =
  'voice-interface-and-user-experience-testing-for-a-custom-skill.html, session management';

/** Rules about when a session stays open: if and only if speech is invited, and then with a reprompt. */
export const sessionRules: readonly Rule[] = [
  {
    id: 'open-without-reprompt',
    source: userExperience,
    severity: 'certification',
    check: (exchange) =>
      maySpeak(exchange) && isOpen(exchange) && exchange.reprompt === null
        ? 'the session stays open without a reprompt'
        : null,
  },
  {
    id: 'open-without-invitation',
    source: userExperience,
    severity: 'certification',
    check: (exchange) =>
      uninviting(exchange.prompt, 'the prompt', exchange) ??
      uninviting(exchange.reprompt, 'the reprompt', exchange),
  },
  {
    id: 'closed-with-reprompt',
    source: 'ResponseFactory of ask-sdk-core: a reprompt belongs to an open session',
    severity: 'certification',
    check: (exchange) =>
      maySpeak(exchange) && !isOpen(exchange) && exchange.answer.response.reprompt !== undefined
        ? 'the session closes, but there is a reprompt'
        : null,
  },
  {
    id: 'closed-with-question',
    source: userExperience,
    severity: 'certification',
    check: (exchange) => {
      if (exchange.prompt === null || isOpen(exchange)) return null;
      const sentence = lastSentence(exchange.prompt);
      return isQuestion(sentence) ? `the session closes upon a question: "${sentence}"` : null;
    },
  },
  {
    id: 'stop-ends',
    source: 'standard-built-in-intents.html; functional-testing-for-a-custom-skill.html',
    severity: 'runtime',
    check: (exchange) => {
      const { request } = exchange;
      if (request.type !== 'IntentRequest' || !isOpen(exchange)) return null;
      const { name } = request.intent;
      return name === 'AMAZON.StopIntent' || name === 'AMAZON.CancelIntent'
        ? `${name} leaves the session open`
        : null;
    },
  },
];
