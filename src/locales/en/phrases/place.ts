import type { SamplesOf } from './samples.ts';

/** Where we are in the massage, and what comes. */
export const place: SamplesOf<'WhichStepIntent' | 'WhatsNextIntent'> = {
  WhichStepIntent: {
    must: ['which step', 'where are we', 'what step is this', 'how many steps left', 'where were we'],
    should: [
      '(which|what) step',
      'where (are we|am i) [now]',
      '(which|what) step (is this|is it|are we on|are we at|am i on|am i at|was that)',
      'where (are we|am i) in the massage',
      'how many steps [are] left',
      'how many steps (are there|to go|is it)',
      "(i'm|i am|we're|we are) lost",
      "(i've|we've) lost (track|my place|our place)",
      '(which|what) step are we (on|at) now',
      '(which|what) step am i (on|at) now',
      '(what|which) (one|number) are we on',
      'how many steps (do we have|have we got|have we) [left|to go|done]',
    ],
    nice: [
      'what (are we|was i|were we) doing [now]',
      'how far (are we|along are we|have we got|have we come)',
      '(what step number|which number) is this',
      'witch step',
      'what step now',
      'where we at',
      'step what',
      'how many left',
      'how many more',
    ],
  },
  WhatsNextIntent: {
    must: ["what's next", 'what comes next', 'what is the next step', 'what do we do next'],
    should: [
      'what comes (next|now|then|after this|after that|afterwards)',
      "(what's|what is) (next|the next step|coming|coming next|coming up|up next|after this)",
      'what do we do (next|then|after this|afterwards)',
      "what's (going to happen|happening) next",
      'which step (is next|comes next)',
      "(what's|what is) (the next one|after that|coming now)",
      'what (happens|follows) (next|then|after this)',
    ],
    nice: [
      'what will be next',
      'what then',
      'wats next',
      "what's necks",
      'next what',
      'then',
      'what after',
      'then what',
    ],
  },
};
