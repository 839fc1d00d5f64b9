import type { SamplesOf } from './samples.ts';

/**
 * What ends a massage, said by the one who feels it or the one who sees it. Sentences with a verb of their own
 * ("she can't breathe") are values, not samples: "she {feeling}" would draw in whatever is said about anyone.
 */
export const feeling: SamplesOf<'FeelingIntent'> = {
  FeelingIntent: {
    must: [
      '{feeling}',
      'i feel {feeling}',
      "i'm {feeling}",
      'i have {feeling}',
      "she's {feeling}",
      'he feels {feeling}',
      "i'm feeling {feeling}",
      'my partner feels {feeling}',
    ],
    should: [
      'i felt (a|an) {feeling}',
      "i'm getting a {feeling}",
      "(there's|there is) [a] {feeling}",
      "(i'm|i am|he's|he is|she's|she is|my partner is|my wife is|my husband is) [a bit|a little|really|very|so|getting] {feeling}",
      '[i am|he is|she is] feeling [a bit|really|very] {feeling}',
      "(i'm|he's|she's|my partner is) feeling [a bit|really|very] {feeling}",
      '(i|we) feel [a bit|a little|really|very|so|like|a|an] {feeling}',
      '(he|she|my partner|my wife|my husband) feels [a bit|a little|really|very|so] {feeling}',
      "(i've got|i have|i get|i'm having|i am having) [a] {feeling}",
      "(he's|she's|he is|she is|my partner is) (having|getting) a {feeling}",
      "(he's got|he has|she's got|she has|my partner has) [a] {feeling}",
      "(it's|it is|it feels|this feels|it's getting) {feeling}",
      "i think (i'm|he's|she's|i have|i'm having) {feeling}",
      '(she says she|he says he) feels {feeling}',
      'i feel {feeling} now',
      'help [me] {feeling}',
      "now (i've got|i have|i feel|he has|she has) [a] {feeling}",
      '(i feel|i am|i get) {feeling} when i (stand up|sit up|get up|move|turn my head)',
      '(suddenly|all of a sudden) i (feel|have) [a] {feeling}',
      'i (suddenly|still|do) feel {feeling}',
      "(stop|wait|oh|help) (i'm|i feel|she's|he's) {feeling}",
      'i think i (feel|am) {feeling}',
      'it makes (me|her|him) {feeling}',
    ],
    nice: [
      'i had a massage yesterday and now (i have|i feel) [a] {feeling}',
      '(my neck|something|it) (cracked|popped|clicked) and [now] {feeling}',
      "(my neck|something) (cracked|popped) and now (i'm|i feel) {feeling}",
      'am {feeling}',
      'me {feeling}',
      'getting {feeling}',
      'all {feeling}',
    ],
  },
};
