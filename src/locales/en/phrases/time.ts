import type { SamplesOf } from './samples.ts';

/** How long it should take, and how long it still takes. */
export const time: SamplesOf<'SetLengthIntent' | 'TimeLeftIntent'> = {
  SetLengthIntent: [
    '{duration}',
    '{number}',
    '{number} minutes',
    '(a|the) {duration} one',
    "(i've|we've) [only] got {duration} [left]",
    '(i|we) [only] have {duration} [left]',
    '(i|we) [only] have {number} minutes',
    'make it {duration}',
    'make it a {duration} (massage|one)',
    'make it {number} [minutes]',
    "(let's do|let's take|let's say) {duration}",
    'make the massage {duration} [long]',
    '(change it|change the length|set the length) to {duration}',
    '(change|set) the (length|time)',
  ],
  TimeLeftIntent: [
    'how (much longer|long left|much time|long to go|much time left)',
    'how much longer (is it|is this|does it take|will it take|does this take|do i do this|do we have)',
    'how (long|much time) (is|do we have|have we got|do i have) left',
    'how many minutes [are] left',
    'how many minutes (to go|do we have|do we have left)',
    'how long (does|will) (it|this) take',
    'how long (do|should|must) i do (this|that)',
    'how long (for this|is this step|does this step take|is the massage)',
    'how many (times|circles|strokes|times do i do this)',
    'when (do i stop|are we done|are we finished|is it over|will it be over|does it end)',
    'what time will (we finish|we be done|it be over)',
    'are we (nearly|almost) (done|finished|there)',
    'time left',
  ],
};
