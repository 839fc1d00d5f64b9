import { claims } from '../../words/style-rules.ts';
import type { Heard, ResponseRule } from '../support/rule.ts';
import { advertising, asksForHealth, forChildren, found, marks } from '../support/words.ts';

const spoken = ({ prompt, reprompt }: Heard): string => `${prompt} ${reprompt}`;

const never =
  (pattern: RegExp): ResponseRule['wrong'] =>
  (heard) =>
    found(pattern, spoken(heard));

/** What the policies ask of whatever is said. */
export const policyRules: readonly ResponseRule[] = [
  { rule: 'P2 claims no cure, and names nothing that it would be good for', wrong: never(claims) },
  { rule: 'P3 asks nobody to tell about their health', wrong: never(asksForHealth) },
  { rule: 'P4 is not said to children', wrong: never(forChildren) },
  { rule: "P5 names nobody else's mark", wrong: never(marks) },
  {
    rule: 'P6 asks for no permission and no account',
    wrong: ({ exchange }) => {
      const { card, directives = [] } = exchange.answer.response;
      const type = typeof card?.['type'] === 'string' ? card['type'] : '';
      if (/Consent|LinkAccount/.test(type)) return `a card of type ${type}`;
      return directives.length === 0 ? null : `the directive ${directives[0]?.type ?? ''}`;
    },
  },
  { rule: 'P7 advertises nothing, and no other skill', wrong: never(advertising) },
];
