import type { SamplesOf } from './samples.ts';

/** Going on, and going to another step. Plain "next", "previous", "repeat" and the like are Alexa's own. */
export const moving: SamplesOf<
  'ReadyIntent' | 'InPlaceIntent' | 'NextStepIntent' | 'AllFineIntent' | 'CarryOnIntent' | 'GoToStepIntent'
> = {
  // Everything that says "on to what comes now": the first step when getting ready, then the next one.
  ReadyIntent: {
    must: ['ready', "i'm ready", "we're ready", 'done', 'all set', 'okay done', "let's go"],
    should: [
      '[okay] ready [to go]',
      "(she's|he's|she is|he is) ready",
      "[okay] (i'm|i am|we're|we are) ready [now]",
      "(i'm|we're|she's|he's) (set|all set|good to go)",
      "(we're|we are) both (set|ready)",
      'all (set|done)',
      "[okay] (that's|this one's|i'm) done",
      "(i've|we've) (finished|done) this (one|step)",
      "(let's|okay let's) (go|start|begin)",
      'okay (go|next|start)',
      'go ahead',
      "(yes|yep|okay) (all set|we're set|we're good)",
      'ready when you are',
      'we are [both] good to go',
    ],
    nice: [
      "(yes|yeah) (ready|i'm ready|we're ready|she's ready|he's ready|both ready)",
      'yes (we are|i am|she is|he is|they are)',
      'both ready',
      "(my partner is|my partner's) (ready|set)",
      'finished this (one|step)',

      'reddy',
      "i'm reddy",
      'were ready',
      'am ready',
      'all reddy',
    ],
  },
  // Ready too, but no answer to a self-check.
  InPlaceIntent: {
    must: ["she's lying down", "he's lying down", "i'm lying down", "i'm sitting down"],
    should: [
      "(i'm|i am) lying down [now]",
      "(he's|she's|he is|she is|my partner is) lying down [now]",
      "(i'm|we're|she's|he's) (sitting|sitting down|sitting comfortably)",
      "(she's|he's) (face down|lying face down|on the bed) now",
      "(we're|i'm) in position",
      "(he's|she's|my partner is) in position",
    ],
    nice: ['lying down now', 'sat down now'],
  },
  NextStepIntent: {
    must: ['next step', 'next one', 'the next step', 'skip this', 'skip it', 'move on'],
    should: [
      '[the] next (one|step)',
      '(go|go on|move on|on) to the next (one|step)',
      "[let's] skip (this|this one|this step|it)",
      'not this one',
      "i don't like this (one|step)",
      "(let's|okay let's) move on",
      '(can we|i want to) skip this [one|step]',
      'go to the next',
    ],
    nice: [
      "don't do (this|that) one",
      'skip ahead',
      'nex',
      'nex step',
      'necks',
      'necks step',
      'next next',
      'moving on',
      'next already',
      'come on next',
    ],
  },
  // Answers to "does any of that fit?".
  AllFineIntent: {
    must: ['none of those', 'none of that', 'no none of that', "we're fine", 'nothing like that'],
    should: [
      'none [fits|applies]',
      '[no] none of (that|those|these|them)',
      'none of (that|those|these|them) (fits|applies)',
      '[no] nothing (fits|applies|like that|of that)',
      "(i don't|we don't) have any of (that|those|these)",
      "(we're|i'm|they're) [both] fine",
      'all (fine|good)',
      'no problems',
      '(nobody|no one) has any of (that|those)',
      'nothing of the (sort|kind)',
      'neither of us [has any of that|does]',
    ],
    nice: [
      "(i have|i've got) none of (that|those|these)",
      'nun of those',
      'nun of that',
      'all clear',
      'not us',
    ],
  },
  // Everything that says "this, further": after a pause, an answer or a question.
  CarryOnIntent: {
    must: ['carry on', 'okay carry on', 'go on', "let's go on", "we're back", 'yes carry on'],
    should: [
      '(yes|yeah) (carry on|go on)',
      'carry on (like this|like that|with this|with the massage|massaging|where we were|here|there)',
      "[okay] (i'm|i am|we're|we are) back",
      'go on [then]',
      'go on (like this|with this|with this step|with the massage)',
      "let's (go on|carry on|keep going)",
      'keep (going with this|going like this|at it|stroking|kneading|rubbing|massaging)',
      'stay (on|with) this [one|step]',
      "(can we|we can|let's just) carry on",
      'please (carry|go) on',
      'just (carry|go) on',
    ],
    nice: [
      'back to (it|the massage)',
      'pick up where we (left off|were)',

      'carry on carry on',
      'go on go on',
      'back now',
      'on we go',
      'keep at it please',
    ],
  },
  GoToStepIntent: {
    must: ['go to step {number}', 'step {number}', 'jump to step {number}', 'go back to step {number}'],
    should: [
      '(go|jump|skip|move|take me|take us) to step {number}',
      'go (back|forward|on) to step {number}',
      'step [number] {number}',
      '(go|jump) to (number|step number) {number}',
      '(start|begin|carry on|go on) (at|from|with) step {number}',
      '(do|repeat|play|show me) step {number}',
      '(i want|we want) step {number}',
      "(can we|can you|please|let's) (go|jump|skip) to step {number}",
      '(take|bring) (me|us) back to step {number}',
      'bring (me|us) to step {number}',
      '(i want|we want) to (go to|do) step {number}',
    ],
    nice: [
      '(go|jump|skip) to [a|another] step',
      // Not by its number: then it is asked.
      'go back to the (shoulders|neck|back)',
      'steps {number}',
      'go two step {number}',

      'number {number}',
      'go step {number}',
    ],
  },
};
