import type { SamplesOf } from './samples.ts';

/** Breaks, the end, and finding one's way, in words that Alexa does not keep for itself. */
export const stopping: SamplesOf<
  'PreviousStepIntent' | 'SayAgainIntent' | 'HoldOnIntent' | 'EndMassageIntent' | 'WhatCanISayIntent'
> = {
  PreviousStepIntent: [
    '[the] (previous|last) (step|one)',
    'go back (one|a step|one step|to the previous step|to the last step|to the last one)',
    'back (one|a step|one step)',
    'one (step|back)',
    '(can we do|do) the last one again',
    'the one before',
  ],
  SayAgainIntent: [
    'what was that',
    '[sorry] i missed (that|it)',
    '[sorry] (what|pardon)',
    'come again',
    'again please',
    "[sorry] i didn't (hear|catch) (that|it)",
    'say (it|the step|the instruction) again',
    'once (more|again)',
    'repeat (the|this) (step|instruction)',
  ],
  HoldOnIntent: [
    '(hold|hang) on [a (minute|moment|second)]',
    'wait [a (minute|moment|second|bit)]',
    'wait wait',
    '(give me|just|one) (a minute|a moment|a second|moment|second)',
    "(take|let's take|we need) a break",
    '[a] break',
    'stop (for a|a) (minute|moment|second)',
    'stop here for a moment',
    "[the|my] (phone's|phone is|doorbell's|door is) ringing",
    '(be right back|i need a minute|we need a minute)',
  ],
  EndMassageIntent: [
    '(end|finish|stop) the massage',
    "that's enough [for today]",
    "(we're|we are|i'm) finished",
    "(we're|we are) done [for today|with the massage]",
    'enough for today',
    "let's (stop|finish|end) (here|it|it here)",
    'stop the whole thing',
    '(goodbye|bye)',
  ],
  WhatCanISayIntent: [
    'what can (i|we) say',
    'what (else|now)',
    'what can (i|we) (do|ask)',
    'what (can|do) you (do|understand)',
    '(which|what) commands [are there]',
    'what can we talk about',
    'give me a hint',
  ],
};
