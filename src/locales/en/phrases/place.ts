import type { SamplesOf } from './samples.ts';

/** Where we are in the massage, and what comes. */
export const place: SamplesOf<'WhichStepIntent' | 'WhatsNextIntent'> = {
  WhichStepIntent: {
    must: ['where were we', '(which|what) step', 'where (are we|am i) [now]'],
    should: [
      '(which|what) step (is this|is it|are we on|are we at|am i on|am i at|was that)',
      'where (are we|am i) in the massage',
      'what (are we|was i|were we) doing [now]',
      'how far (are we|along are we|have we got|have we come)',
      'how many steps [are] left',
      'how many steps (are there|to go|is it)',
      '(what step number|which number) is this',
    ],
    nice: ["(i'm|i am|we're|we are) lost", "(i've|we've) lost (track|my place|our place)"],
  },
  WhatsNextIntent: {
    must: ['what comes (next|now|then|after this|after that|afterwards)'],
    should: [
      "(what's|what is) (next|the next step|coming|coming next|coming up|up next|after this)",
      'what (do|will) we do (next|then|after this|afterwards)',
      'what will be next',
      "what's (going to happen|happening) next",
      'which step (is next|comes next)',
    ],
    nice: ['what then'],
  },
};
