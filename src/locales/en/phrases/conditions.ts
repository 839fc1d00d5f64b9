import type { SamplesOf } from './samples.ts';

/**
 * "Is this safe with …?", asked or told by oneself or about someone else. Sentences with a verb of their own
 * ("i faint easily") and those that begin with "after" or "when" are values, as with the feelings.
 */
export const condition: SamplesOf<'ConditionIntent' | 'BareConditionIntent'> = {
  ConditionIntent: {
    must: [
      'i have {condition}',
      'i have a {condition}',
      'she has {condition}',
      'is this safe with {condition}',
      'i had {condition}',
      "i'm taking {condition}",
    ],
    should: [
      '(my partner|my wife|my husband) is on {condition}',
      'i think (i have|she has|he has) [a] {condition}',
      "(i'm|she's|my wife is|my partner is) {number} (weeks|months) {condition}",
      "(i have|i've got|he has|he's got|she has|she's got|my partner has|my wife has|my husband has) [a] {condition}",
      "(i get|my partner's got|my wife's got|my husband's got) {condition}",
      "(i had|i've had|he had|he's had|she had|she's had|my partner had) [a] {condition}",
      "(i take|i'm taking|he takes|she takes|my partner takes) {condition}",
      'is (this|it) (safe|okay|dangerous) {condition}',
      'is (this|it) (safe|okay) (with|when|for|during|after|on) [a] {condition}',
      "is this safe (if|when) (i'm|she's|he's|i have|she has|he has) [a] {condition}",
      'is massage (safe|okay|bad) (with|during|for) {condition}',
      'is (this|it) safe for someone with {condition}',
      'is [my|her|his] {condition} a problem',
      'can i do this after (my|his|her) {condition}',
      'can (i|we) do this (with|on|to|when|after|during) [a] {condition}',
      "can i do this (if|when) (i'm|she's|he's|i have|she has|he has) {condition}",
      '(can|may|should) i massage {condition}',
      'can i (massage|get a massage|have a massage) (with|during|after|when) {condition}',
      'can i massage (someone|him|her|my partner) with {condition}',
      'can i massage (him|her|my dad|my mom|my partner) {condition}',
      "is this okay (if|when) you're {condition}",
      'is this okay if you have [a] {condition}',
      '(my mum|my mom|my dad|my mother|my father) has [a] {condition}',
      'can we do (this|it) if (i have|she has|he has) [a] {condition}',
      "(i'm|she's|he's) recovering from {condition}",
    ],
    nice: [
      '(i suffer|he suffers|she suffers) from {condition}',
      '(i was|he was|she was) diagnosed with {condition}',
      "what if (i'm|she's|he's|i have|she has|he has|my partner has) [a] {condition}",
      'got {condition}',
      'have {condition}',
      'safe with {condition}',
      '{condition} is that okay',
      '{condition} okay',
    ],
  },
  BareConditionIntent: {
    must: ['{condition}', "i'm {condition}", "she's {condition}", 'what about {condition}'],
    should: [
      "i think (i'm|he's|she's) {condition}",
      '(i|she|he) might (be|have) {condition}',
      "(i'm|he's|she's|i am|he is|she is|my partner is|my wife is|my husband is) {condition}",
      "(i'm|he's|she's) (on|in|a bit|very) {condition}",
      "what about [my|her|his|when i'm|when i have] {condition}",
      '(she|he|i) could be {condition}',
      "(he's|she's) (quite|rather|so) {condition}",
    ],
    nice: ['still {condition}', 'bit {condition}'],
  },
};
