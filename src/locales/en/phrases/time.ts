import type { SamplesOf } from './samples.ts';

/**
 * How long it should take, and how long it still takes. "Longer" alone is this step; "make it longer" is the
 * whole massage.
 */
export const time: SamplesOf<
  | 'SetLengthIntent'
  | 'AddTimeIntent'
  | 'HoldLongerIntent'
  | 'HoldShorterIntent'
  | 'MassageLongerIntent'
  | 'MassageShorterIntent'
  | 'WrapUpIntent'
  | 'TimeLeftIntent'
> = {
  SetLengthIntent: {
    must: ['[for] {duration}', '{number}', '{number} minutes', '(a|the) {duration} (one|version)'],
    should: [
      "(i've|we've) [only] got {duration} [left]",
      '(i|we) [only] have {duration} [left]',
      '(i|we) [only] have {number} minutes',
      'make it [a] {duration}',
      'make it a ({duration}|{size}) (massage|one)',
      'make it {number} [minutes]',
      "(let's do|let's take|let's say) {duration}",
      'make the massage {duration} [long]',
      '(change it|change the length|set the length) to {duration}',
      '(change|set) the (length|time)',
      '{size}',
    ],
    nice: [
      '[a|the] {size} (one|version)',
      'the {size} massage',
      '(make|keep) it {size}',
      "(let's do|let's take|i want|we want|give me|i'll take) the {size} one",
    ],
  },
  // Never a slot and one plain word: "{duration} more" is as near to "it burns more" as to "a minute more".
  AddTimeIntent: {
    must: ['{number} minutes (more|longer|extra)', '(another|an extra) {number} minutes'],
    should: [
      'give (me|us|it) {duration} longer',
      'add [another] {duration}',
      'give (me|us|it) {duration} more',
      'give (me|us|it) another {duration}',
      '[give me|give us|add] {number} more minutes',
      '[give me] (one|a) more minute',
      '[give me] a minute more',
      '(we|i) have (another {duration}|{number} more minutes)',
      "(we've|i've) got (another {duration}|{number} more minutes)",
      'make (it|the massage) {duration} longer',
      '(extend|lengthen) (it|the massage) by {duration}',
    ],
    nice: [
      "let's (add|do|take) ({duration} more|another {duration})",
      '(we|i) want ({duration} more|another {duration})',
      '(go on|carry on|keep going) for [another] {duration}',
    ],
  },
  // This step's hold.
  HoldLongerIntent: {
    must: ['[a bit|a little] longer', '[a bit] longer (here|on this|on this side)'],
    should: [
      '[a bit|a little|some] more time',
      'more time (here|on this|for this|on this side)',
      'more of (this|that)',
      'stay here [a bit|a little] [longer]',
      "(can we|let's|i want to) stay here [a bit] [longer]",
      '(one more|another) round',
      'do (this|this one|this step|this side) again',
      'one more time (here|on this side)',
      '[again on|again] the same side',
      'again on this side',
      '(this|this one|this step) [a bit] longer',
    ],
    nice: [
      'make this [one|step] longer',
      "[this is|that's|it's] too short",
      "(i'm|we're) not (done|finished) yet",
      '(she|he|my partner) wants (it longer|more of this|more of that)',
    ],
  },
  HoldShorterIntent: {
    must: ['[a bit|a little] shorter', '[a bit|a little] shorter (here|on this)'],
    should: [
      'less time (here|on this|for this|on this side)',
      'less of (this|that)',
      '(not so|not too|not that) long [here|on this]',
      "don't stay here so long",
      '(this|this one|this step) [a bit] shorter',
      'make this [one|step] shorter',
      'cut this (one|step) short',
      "[this is|that's|it's] [a bit] too long",
    ],
    nice: ['(this|this step) (takes|is taking) too long', "that's long enough"],
  },
  MassageLongerIntent: {
    must: ['make it [a bit|a little] longer', 'make (the|this) massage [a bit|a little] longer'],
    should: [
      '[a] longer massage',
      "(i want|we want|i'd like) a longer massage",
      '(extend|lengthen) (it|the massage)',
      '(we|i) have (more|plenty of|lots of) time',
      "(we've|i've) got (more|plenty of|lots of) time",
      "(there's|there is) (more|plenty of) time",
      'add [some|more|some more] time',
    ],
    nice: ['[the] massage (should|could|can) be longer', "let's (make it|go) longer"],
  },
  MassageShorterIntent: {
    must: ['make it [a bit|a little] shorter', 'make (the|this) massage [a bit|a little] shorter'],
    should: [
      '[a] shorter massage',
      "(i want|we want|i'd like) a shorter massage",
      '(shorten|cut short) the massage',
      '(shorten it|cut it short)',
      '(we|i) (have|need|want) to be quick',
      '(we|i) (have|need) to hurry',
      "(we're|i'm) in a hurry",
      "(we|i) don't have (much|so much) time",
      "(we're|i'm) running out of time",
      '(we|i) have less time [now]',
      '[only|just] the best (bits|parts)',
    ],
    nice: [
      '[only|just] the important (bits|parts|steps)',
      '(leave out|skip) (some|a few) steps',
      'the [whole] massage (is|takes) too long',
      "let's (make it|be) shorter",
    ],
  },
  // The closing strokes next, and nothing before them.
  WrapUpIntent: {
    must: ["[let's] wrap (it|this|things) up"],
    should: [
      "[let's] wrap up",
      '(go|jump|skip) [straight] to the end',
      '(go|jump|skip) to the closing [strokes|part]',
      '[just|only] [the] closing strokes',
      '[just|only] the closing part',
      '(finish|end|close) with the closing strokes',
      "[let's] (bring it|come) to an end",
    ],
    nice: ['finish up', 'round it off'],
  },
  TimeLeftIntent: {
    must: ['how (much longer|long left|much time|long to go|much time left)'],
    should: [
      'how much longer (is it|is this|does it take|will it take|does this take|do i do this|do we have)',
      'how much longer (here|on this side|for this|for this step)',
      'how (long|much time) (is|do we have|have we got|do i have) left',
      'how much (is|of this is|of it is) left',
      'how many minutes [are] left',
      'how many minutes (to go|do we have left)',
      'how many more (minutes|times|circles|strokes|rounds)',
      'how long (does|will) (it|this) take',
      'how long does the (massage|whole massage|whole thing) take',
      'how long (do|should|must) i do (this|that)',
      'how long (for this|is this step|is this side|does this step take|is the massage)',
      'how many (times|circles|strokes|rounds|times do i do this)',
      'when (do i stop|are we done|are we finished|is it over|will it be over|does it end)',
      'what time will (we finish|we be done|it be over)',
    ],
    nice: [
      'are we (nearly|almost) (done|finished|there)',
      'are we (done|finished) (yet|soon)',
      'is it (nearly|almost) (done|finished|over)',
      'time left',
    ],
  },
};
