import type { Heard, State, StateRule } from '../support/rule.ts';

const last = (heard: readonly Heard[]): Heard => {
  const at = heard.at(-1);
  if (at === undefined) throw new Error('Nothing was said');
  return at;
};

const closes =
  (intent: string): StateRule['wrong'] =>
  async (state) => {
    const { exchange, isOpen } = last(await state.say(intent));
    const { shouldEndSession, reprompt } = exchange.answer.response;
    if (isOpen || shouldEndSession !== true) return 'the session stays open';
    return reprompt === undefined ? null : 'there is a reprompt';
  };

/** Whether a response says that nothing was understood. */
const isMissed = ({ answer }: Heard, lines: object): boolean =>
  Object.entries(lines).some(
    ([key, line]: [string, unknown]) =>
      key.startsWith('missed') && typeof line === 'string' && answer.includes(line),
  );

const wordsIn = (text: string): number => text.split(/\s+/).length;

const takes =
  (intent: string): StateRule['wrong'] =>
  async (state, { spoken }) => {
    const heard = last(await state.say(intent));
    return isMissed(heard, spoken.lines) ? heard.answer : null;
  };

/**
 * After the last stroke there is nothing left to be helped with: it says that the massage is over, says goodbye and
 * ends. To begin again people open the skill.
 */
const isOver = ({ name }: State): boolean => name.startsWith('finished');

const whileItGoesOn =
  (wrong: StateRule['wrong']): StateRule['wrong'] =>
  async (state, voice) =>
    isOver(state) ? null : wrong(state, voice);

/** What voice testing asks of every state that a conversation can be in. */
export const stateRules: readonly StateRule[] = [
  {
    rule: 'V12 help explains what can be said, and leaves the session open',
    wrong: whileItGoesOn(async (state) => {
      const { answer, prompt, isOpen } = last(await state.say('AMAZON.HelpIntent'));
      if (!isOpen) return 'the session is closed';
      if (wordsIn(answer) < 8) return answer;
      return /\b(?:say|ask)\b|\?/i.test(prompt) ? null : prompt;
    }),
  },
  { rule: 'V13 stop ends the session', wrong: closes('AMAZON.StopIntent') },
  { rule: 'V13 cancel ends the session', wrong: closes('AMAZON.CancelIntent') },
  { rule: 'V13 going home ends the session', wrong: closes('AMAZON.NavigateHomeIntent') },
  {
    rule: 'V15 what is not understood is answered by what is possible, and leaves the session open',
    wrong: whileItGoesOn(async (state) => {
      const { answer, isOpen } = last(await state.say('AMAZON.FallbackIntent'));
      if (!isOpen) return 'the session is closed';
      return wordsIn(answer) >= 4 ? null : answer;
    }),
  },
  {
    rule: 'V15 the third time in a row it is not told again at greater length',
    wrong: whileItGoesOn(async (state) => {
      const fallback = 'AMAZON.FallbackIntent';
      const heard = await state.say(fallback, fallback, fallback);
      const [first, , third] = heard.map(({ answer }) => wordsIn(answer));
      if (heard.some(({ isOpen }) => !isOpen)) return 'the session is closed';
      return (third ?? 0) <= (first ?? 0) + 5 ? null : heard.map(({ answer }) => answer).join(' | ');
    }),
  },
  { rule: 'V16 yes is taken, at a question and without one', wrong: takes('AMAZON.YesIntent') },
  { rule: 'V16 no is taken, at a question and without one', wrong: takes('AMAZON.NoIntent') },
];
