import type { SamplesOf } from './samples.ts';

/** How the massage is guided: how fast, waiting or flowing, in how many words, and on which side. */
export const manner: SamplesOf<
  | 'SlowerIntent'
  | 'FasterIntent'
  | 'StepByStepIntent'
  | 'FlowingIntent'
  | 'ShortWordsIntent'
  | 'FullWordsIntent'
  | 'SwitchSidesIntent'
  | 'WhichSideIntent'
> = {
  SlowerIntent: {
    must: ['[a bit|a little|much] slower', '[a bit|a little] more slowly'],
    should: [
      'slow',
      '(not so|too) fast',
      'slow down [a bit|a little]',
      'slow (it|this|things) down [a bit]',
      '(go|talk|speak) [a bit] (slower|more slowly)',
      "(it's|that's|this is|you're|we're) [a bit|going|talking] too fast",
      'you (talk|speak|go) too fast',
      "don't (talk|speak|go) so fast",
      'too quick',
    ],
    nice: [
      "i can't (keep up|follow) [with you]",
      'take (it slow|it slowly|your time)',
      '(he|she|my partner) wants it slower',
    ],
  },
  FasterIntent: {
    must: ['[a bit|a little|much] faster', '[a bit|a little] (quicker|more quickly)'],
    should: [
      '(not so|too) slow',
      'fast',
      'speed up [a bit|a little]',
      'speed (it|this|things) up [a bit]',
      '(go|talk|speak) [a bit] (faster|quicker)',
      "(it's|that's|this is|you're|we're) [a bit|going|talking] too slow",
      'you (talk|speak|go) too (slow|slowly)',
      "don't (talk|speak|go) so (slow|slowly)",
    ],
    nice: ['hurry up', 'pick up the pace', '(he|she|my partner) wants it faster'],
  },
  StepByStepIntent: {
    must: ['(wait|please wait) for me', '[go|do it] step by step'],
    should: [
      '(one|a) step at a time',
      'wait (after|before) (each|every) step',
      'stop after (each|every) step',
      'wait (until|till) i (say next|say so|tell you)',
      "wait (until|till) (i'm|we're) (done|ready)",
      "don't (go|move|carry) on (by yourself|without me)",
      "don't go on (until|till|before) i (say so|say next)",
      "(i'll|i will) (say next|say when|tell you when)",
    ],
    nice: ['(let me|i want to) say next', 'ask me before (each|every|the next) step'],
  },
  FlowingIntent: {
    must: ['(go|carry|move|keep going) on by yourself', 'keep going by yourself'],
    should: [
      '(go|carry|move) on (without me|automatically|on your own)',
      "don't wait [for me|for us]",
      "don't wait (after|before) (each|every) step",
      "(you don't have|no need) to wait [for me]",
      "don't wait (until|till) i say next",
      "i don't want to say next [every time|each time]",
    ],
    nice: ['(let it|just) flow', 'flowing'],
  },
  ShortWordsIntent: {
    must: ['stop talking so much', '[a bit|a little] less talking', '(be|keep|more|a bit more) quiet'],
    should: [
      'quiet',
      '(talk|speak|say) less',
      "don't (talk|speak|say) so much",
      'you (talk|say) too much',
      "you're talking too much",
      '(too much|no more|no) talking',
      '(just|only) the timer [please]',
      '[use|the] short wording',
      '(fewer|less|short) words',
      '(shorter|short) (instructions|explanations|version of the words)',
    ],
    nice: ['(i|we) know (the steps|how it goes|how it works)', '(i|we) want (quiet|silence)', 'silence'],
  },
  FullWordsIntent: {
    must: ['talk me through it [more]', 'talk us through it more', 'remind (me|us) more [often]'],
    should: [
      '[use|the] full wording',
      '[use|the] (full|long) words',
      '[a bit|a little] more talking',
      '(talk|speak|say|explain) more',
      '[give me] (more|longer|full) (instructions|explanations)',
      '[give me] more (detail|details|reminders|guidance|words|cues)',
      '(guide|tell) me more [often]',
    ],
    nice: ['explain everything', "(i|we) don't know the steps"],
  },
  // Without a word on where: the side that is not being done.
  SwitchSidesIntent: {
    must: ['(switch|change) side', 'switch', 'now the (left|right) [side]'],
    should: [
      "[let's] (switch|change|swap) [the] sides",
      '[now] [the] other side [now]',
      'the (left|right) side [now]',
      '(go|switch|change|on) to the (other|left|right) side',
      "[let's] do the (other|left|right) side",
      "(i've|i have|we've|we have) (done|finished) this side",
      "(i'm|we're) (done|finished) with this side",
    ],
    nice: ['(done|finished) (with|on) this side', 'this side is (done|finished)', '[the] next side'],
  },
  WhichSideIntent: {
    must: [
      'which side [now|first|next]',
      'which side (are we on|am i on|do i start with|do i do|should i do|do we start with)',
    ],
    should: [
      'which side (is it|is this|is next|is first|comes next|comes first|was it|was that|is left)',
      'what side (is this|is it|are we on|am i on)',
      'did (i|we) do both sides',
      'have (i|we) done both sides',
      'are both sides done',
      'is it both sides',
      'left or right (first|side)',
      '(the|is it the|is this the) left or the right [side]',
    ],
    nice: ['left side or right side', '(both sides|one side) or (both|one)'],
  },
};
