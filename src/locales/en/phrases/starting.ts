import type { SamplesOf } from './samples.ts';

/** Asking for a massage. */
export const starting: SamplesOf<'StartMassageIntent'> = {
  StartMassageIntent: [
    '(start|begin)',
    '[start|begin] [a|the] [{duration}] back massage',
    '(start|begin) [a|the|our|a new] massage',
    '(start|begin) (a|the) {duration} massage',
    'a {duration} massage',
    '[start] a {duration} massage for my partner',
    'massage (my partner|my wife|my husband|my girlfriend|my boyfriend|my friend|her|him) [for {duration}]',
    "massage (my partner's|my wife's|my husband's|my friend's|her|his) back [for {duration}]",
    "help me [to] massage (my partner's|my wife's|my husband's|her|his) back",
    'give (me|us) a [{duration}] [back] massage',
    '(do|do the|do a|guide us through a|guide me through a) [{duration}] back massage',
    'do the back massage with my (partner|wife|husband)',
    "(i want|we want|i'd like) [to give] a [{duration}] [back] massage",
    "let's do a [{duration}] [back] massage",
    '[start] a back massage for {duration}',
  ],
};
