import type { SamplesOf } from './samples.ts';

/** Going on, and going to another step. Plain "next", "previous", "repeat" and the like are Alexa's own. */
export const moving: SamplesOf<
  'ReadyIntent' | 'InPlaceIntent' | 'NextStepIntent' | 'AllFineIntent' | 'CarryOnIntent' | 'GoToStepIntent'
> = {
  // Everything that says "on to what comes now": the first step when getting ready, then the next one.
  ReadyIntent: {
    must: ['[okay] ready [to go]', "(she's|he's|she is|he is) ready"],
    should: [
      "[okay] (i'm|i am|we're|we are) ready [now]",
      "(yes|yeah) (ready|i'm ready|we're ready|she's ready|he's ready|both ready)",
      'yes (we are|i am|she is|he is|they are)',
      'both ready',
      "(i'm|we're|she's|he's) (set|all set|good to go)",
      "(we're|we are) both (set|ready)",
      "(my partner is|my partner's) (ready|set)",
      'all (set|done)',
      '[okay] done',
      "[okay] (that's|this one's|i'm) done",
      'finished this (one|step)',
    ],
    nice: [
      "(i've|we've) (finished|done) this (one|step)",
      "(let's|okay let's) (go|start|begin)",
      'okay (go|next|start)',
      'go ahead',
    ],
  },
  // Ready too, but no answer to a self-check.
  InPlaceIntent: {
    must: ["(i'm|i am) lying down [now]"],
    should: [
      "(he's|she's|he is|she is|my partner is) lying down [now]",
      "(i'm|we're|she's|he's) (sitting|sitting down|sitting comfortably)",
    ],
    nice: [],
  },
  NextStepIntent: {
    must: ['move on', '[the] next (one|step)'],
    should: [
      '(go|go on|move on|on) to the next (one|step)',
      "[let's] skip (this|this one|this step|it)",
      'not this one',
      "i don't like this (one|step)",
      "don't do (this|that) one",
    ],
    nice: ['skip ahead', "(let's|okay let's) move on"],
  },
  // Answers to "does any of that fit?".
  AllFineIntent: {
    must: ['none [fits|applies]', "(i have|i've got) none of (that|those|these)"],
    should: [
      '[no] none of (that|those|these|them)',
      'none of (that|those|these|them) (fits|applies)',
      '[no] nothing (fits|applies|like that|of that)',
      "(i don't|we don't) have any of (that|those|these)",
      "(we're|i'm|they're) [both] fine",
    ],
    nice: ['all (fine|good)', 'no problems'],
  },
  // Everything that says "this, further": after a pause, an answer or a question.
  CarryOnIntent: {
    must: ['[okay] carry on', '(yes|yeah) (carry on|go on)'],
    should: [
      'carry on (like this|like that|with this|with the massage|massaging|where we were|here|there)',
      "[okay] (i'm|i am|we're|we are) back",
      'go on [then]',
      'go on (like this|with this|with this step|with the massage)',
      "let's (go on|carry on|keep going)",
      'keep (going with this|going like this|at it|stroking|kneading|rubbing|massaging)',
      'stay (on|with) this [one|step]',
    ],
    nice: ['back to (it|the massage)', 'pick up where we (left off|were)'],
  },
  GoToStepIntent: {
    must: ['(go|jump|skip|move|take me|take us) to step {number}'],
    should: [
      'go (back|forward|on) to step {number}',
      'step [number] {number}',
      '(go|jump) to (number|step number) {number}',
      '(start|begin|carry on|go on) (at|from|with) step {number}',
      '(do|repeat|play|show me) step {number}',
      '(go|jump|skip) to [a|another] step',
    ],
    nice: [
      // Not by its number: then it is asked.
      'go back to the (shoulders|neck|back)',
      '(i want|we want) step {number}',
    ],
  },
};
