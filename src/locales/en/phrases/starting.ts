import type { SamplesOf } from './samples.ts';

/** Asking for a massage, for whom it is, and what it takes. Which massage, and whose neck, is in the value. */
export const starting: SamplesOf<'StartMassageIntent' | 'ForWhomIntent' | 'NeedsIntent'> = {
  // A massage alone has no article: "the …" would catch whatever begins with it, and so would "a …".
  StartMassageIntent: {
    must: ['(start|begin)', '{massage}', '({duration}|{size}) {massage}'],
    should: [
      '(start|begin) [a|the] {massage}',
      '(start|begin) (a|the) ({duration}|{size}) {massage}',
      '(start|begin) (a|the) ({duration}|{size}) massage',
      '(start|begin) [a|the] {massage} for {duration}',
      '[start|begin] (a|the) massage',
      '(start|begin) (our|a new) massage',
      '[a] ({duration}|{size}) massage',
      '[start] a {duration} massage for (my partner|my wife|my husband|me)',
      'massage {massage} [for {duration}]',
      'massage (my partner|my wife|my husband|her|him|me) [for {duration}]',
      'massage my (girlfriend|boyfriend|friend)',
      'help me [to] massage {massage}',
      'help me massage (my partner|my wife|my husband|her|him)',
      "(i want to|we want to|i'd like to|let's) massage {massage}",
      "(i want to|i'd like to|let's) massage my (partner|wife|husband)",
      'how (do|can) i massage {massage}',
      'give (me|us) a [{duration}|{size}] massage',
      'give (me|us|my partner|my wife|my husband) a [{duration}] {massage}',
      'give (me|us) a {size} {massage}',
    ],
    nice: [
      'give (my partner|my wife|my husband) a massage',
      "(do|let's do|i want|we want|i'd like|i want to give) (a|the) {massage}",
      "(let's do|i want|we want|i'd like) a ({duration}|{size}) {massage}",
      "(let's do|i want|we want|i'd like|i want to give) a [{duration}|{size}] massage",
      "(i'll|we'll) take the {massage}",
      '(guide|talk) (me|us) through (a|the) {massage}',
      '[give me|do you have|is there] something for {massage}',
    ],
  },
  ForWhomIntent: {
    must: ['[for] {who}', "(it's|it is|this is|that's|this one is|the massage is) for {who}"],
    should: [
      "(i'm|i am|we're) massaging {who}",
      "(i'll|i will) massage {who}",
      "(i do it|i'm doing it|i'll do it|we do it) (on|for) {who}",
    ],
    nice: ['(massage|massaging) for {who}'],
  },
  NeedsIntent: {
    must: ['what (do|will|would) (i|we) need'],
    should: [
      'what else do (i|we) need',
      'what do (i|we) need to (get ready|begin|start)',
      'what do (i|we) need for (this|that|it|the massage)',
      'what do i need for (a|the) (neck|back|brush) massage',
      'do (i|we) need (anything|anything else|something)',
      'what should (i|we) (get ready|prepare|have ready)',
      'what do (i|we) have to (get ready|prepare)',
      'what things do (i|we) need',
      'how do (i|we) (prepare|get ready)',
    ],
    nice: ["(what's|what is) needed [for this|for the massage]", 'tell me what (i|we) need'],
  },
};
