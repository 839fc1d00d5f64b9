import type { SamplesOf } from './samples.ts';

/** Breaks, the end, and finding one's way, in words that Alexa does not keep for itself. */
export const stopping: SamplesOf<
  'PreviousStepIntent' | 'SayAgainIntent' | 'HoldOnIntent' | 'EndMassageIntent' | 'WhatCanISayIntent'
> = {
  PreviousStepIntent: {
    must: ['go back (one|a step|one step|to the previous step|to the last step|to the last one)'],
    should: [
      '[the] (previous|last) (step|one)',
      'back (one|a step|one step)',
      'one (step|back)',
      '(can we do|do) the last one again',
      '[go back to] the (one|step) before',
    ],
    nice: ['go one (back|step back)'],
  },
  SayAgainIntent: {
    must: ['what was that', '[sorry] i missed (that|it)'],
    should: [
      '[sorry] (what|pardon)',
      'come again',
      'again please',
      "[sorry] i didn't (hear|catch) (that|it)",
      'say (it|the step|the instruction) again',
      'once (more|again)',
    ],
    nice: ['one more time', 'repeat (the|this) (step|instruction)'],
  },
  HoldOnIntent: {
    must: ['wait [a (minute|moment|second|bit)]'],
    should: [
      '(hold|hang) on [a (minute|moment|second)]',
      'wait wait',
      '(give me|just|one) (a minute|a moment|a second|moment|second)',
      "(take|let's take) a break",
      '[a] break',
      'stop (for a|a) (minute|moment|second)',
      'stop here for a moment',
      "[the|my] (phone's|phone is|doorbell's|door is) ringing",
      "(someone's|somebody's|there's someone) at the door",
      "[i'll|we'll] be right back",
      '(i|we) need a (break|minute|moment|second)',
      '(i|we) want a break',
    ],
    nice: [
      'my hands are (full of oil|oily|slippery)',
      // What is not yet ready must not be heard as ready.
      'not yet',
      'not [quite] ready [yet]',
      "(i'm|we're|she's|he's|she is|he is|my partner is) not ready [yet]",
    ],
  },
  EndMassageIntent: {
    must: ['(end|finish|stop) the massage [now]'],
    should: [
      '[no] stop (now|it|this|massaging)',
      'no stop',
      '(i|we) (want|need) to stop',
      "(i'd|we'd|i would|we would) like to stop",
      'make it stop',
      'let (go|me go)',
      '(she|he|my partner) (says|said) stop',
      '(end|finish) (it|this) [now|here]',
      'no more',
      'quit (now|the massage)',
      "(i've|we've) had enough",
      "that's enough [for today]",
      "(we're|we are|i'm) finished",
      "(we're|we are) done [for today|with the massage]",
    ],
    nice: [
      'enough for today',
      "let's (stop|finish|end) (here|it|it here)",
      'stop the whole thing',
      '(goodbye|bye)',
    ],
  },
  WhatCanISayIntent: {
    must: ['what can (i|we) say', 'what (else|now)', 'what can (i|we) (do|ask)'],
    should: [
      'what (can|do) you (do|understand)',
      '(which|what) commands [are there]',
      'what can we talk about',
    ],
    nice: ['give me a hint'],
  },
};
