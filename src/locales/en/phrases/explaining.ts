import type { SamplesOf } from './samples.ts';

/** A technique by its name, what the one of this step is called, and what to be careful with. */
export const explaining: SamplesOf<
  | 'ExplainTechniqueIntent'
  | 'TechniqueHowIntent'
  | 'TechniqueFeelIntent'
  | 'TechniqueWhyIntent'
  | 'TechniqueWhenNotIntent'
  | 'CompareTechniquesIntent'
  | 'WhatsItCalledIntent'
  | 'SafetyIntent'
> = {
  ExplainTechniqueIntent: {
    must: ["(what is|what's) [a|the] {technique}"],
    should: [
      'what are [the] {technique}',
      'what does [the] {technique} mean',
      'what do you mean by [a|the] {technique}',
      'explain [the] {technique} [to me]',
      'tell me [more] about [the] {technique}',
      'describe [the] {technique}',
      'what kind of (movement|massage|technique) is {technique}',
      'is (this|that|it) [called] {technique}',
      'is (this|that) (a|the) {technique}',
    ],
    nice: [
      'explain a technique',
      'tell me about (a technique|the techniques)',
      '(what|which) techniques (are there|do you know)',
    ],
  },
  TechniqueHowIntent: {
    must: ['how (do|should|can) (i|we) {technique}'],
    should: [
      'how (do|should|can) (i|we) do [a|the] {technique}',
      'how do you (do|use) [the] {technique}',
      'how do you {technique}',
      'how (does|do) [the] {technique} (work|go)',
      '(how is|how are) [the] {technique} done',
      'how to do [the] {technique}',
      'show me [the] {technique}',
      'show me how to do [the] {technique}',
      '(show|tell) me how [the] {technique} (works|goes|is done)',
      'explain how to do [the] {technique}',
      'teach me [the] {technique}',
    ],
    nice: [
      'what do (i do|my hands do) (with|when) {technique}',
      'am i doing [the] {technique} right',
      "what's the right way to do {technique}",
    ],
  },
  TechniqueFeelIntent: {
    must: [
      'how (is|are) [the] {technique} supposed to feel',
      'what (is|are) [the] {technique} supposed to feel like',
    ],
    should: [
      'how (should|does|will|do) [the] {technique} feel',
      'what (should|does|will|do) [the] {technique} feel like',
      'what (should|do|will) i feel (with|from) [the] {technique}',
      '(should|does|will) {technique} (hurt|tickle|ache)',
    ],
    nice: ['(is|are) {technique} (supposed to hurt|painful|pleasant|relaxing)'],
  },
  TechniqueWhyIntent: {
    must: ['(why is there|why are there|why) {technique}', 'what (does|do) [the] {technique} do'],
    should: [
      'why do (we|i|you) (do|use) [the] {technique}',
      "(what is|what's|what are) [the] {technique} (for|good for)",
      'what good (does|is) {technique}',
      'what is [the] {technique} supposed to do',
      "(what is|what's) the (point|use|purpose|idea|benefit) of [the] {technique}",
    ],
    nice: ['why does {technique} (help|work)'],
  },
  TechniqueWhenNotIntent: {
    must: [
      'when (should|must) i not do [the] {technique}',
      "when (shouldn't|mustn't|can't) i do {technique}",
    ],
    should: [
      'when (is|are) {technique} (dangerous|not safe|not okay|a bad idea|forbidden)',
      'when not to do {technique}',
      'when should i (avoid|leave out|skip) [the] {technique}',
      '(is|are) [the] {technique} (safe|dangerous|risky|harmful|bad for you)',
      'is {technique} safe for (me|him|her|everyone|my partner)',
      'can {technique} (hurt|harm|be dangerous|do harm)',
      'who (should not|must not) (get|have) {technique}',
      "who shouldn't (get|have) {technique}",
    ],
    nice: [
      'where should i not do [the] {technique}',
      '(what should i watch out for|what must i avoid) with [the] {technique}',
    ],
  },
  CompareTechniquesIntent: {
    must: [
      "(what's|what is) the difference between {technique} and {other}",
      "(what's|what is) the difference [between them]",
    ],
    should: [
      "(what's|what is) different about {technique}",
      'difference between {technique} and {other}',
      '(is|are) {technique} the same [thing] as {other}',
      'are {technique} and {other} the same [thing]',
      '(is|are) {technique} (like|a kind of) {other}',
      '(is|are) {technique} [any] different (from|to) {other}',
      'how (is|are) {technique} different from {other}',
      '(how|where) does {technique} differ from {other}',
      '[is it|is this|is that|do i do|should i do] {technique} or {other}',
    ],
    nice: [
      '{technique} versus {other}',
      'compare {technique} (and|with|to) {other}',
      'which is (lighter|softer|firmer|deeper|better|slower) {technique} or {other}',
    ],
  },
  WhatsItCalledIntent: {
    must: ["what's its name", 'what do you call (this|that|it)', '(what|which) technique is (this|that|it)'],
    should: [
      "(what's|what is) (it|this|that|this step|this one|this move|this technique) called",
      "(what's|what is) the name [of this|of that|of this step|of this one|of this move|of this technique]",
      "what's (its|the) (proper|right|real|standard|technical) (name|word|term)",
      "what's the (name|word|term) for (this|that|it)",
      'does (this|it) have (a name|another name)',
    ],
    nice: ['name (this|the) (step|technique|movement)', 'how do you call (this|that)'],
  },
  SafetyIntent: {
    must: [
      'is this step (safe|dangerous)',
      'what should i (watch out for|look out for|avoid|be careful with|be careful about|not do)',
    ],
    should: [
      'is (this|it|that) (safe|dangerous|risky|harmful)',
      'is this safe (to do|for him|for her|for me|for my partner|for my back|for my neck)',
      'what do i have to (watch out for|look out for|avoid|be careful with)',
      'what must i not do',
      'where should i be careful',
      '(can|could) (this|it) (hurt|harm) (him|her|me|my partner|anyone)',
      '(can|could) i (hurt|harm) (him|her|my partner)',
      '(can|could) i do (any harm|any damage)',
      'can (this|it) be (dangerous|harmful)',
      'can anything go wrong',
      '[what are the] (risks|dangers|precautions|safety rules)',
    ],
    nice: [
      '[are there] any (risks|dangers|precautions)',
      'what about safety',
      '[give me the] safety (advice|tips|notice)',
    ],
  },
};
