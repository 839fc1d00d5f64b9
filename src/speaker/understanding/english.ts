import { englishBuiltIns } from './english-built-ins.ts';
import { readDuration } from './english-durations.ts';
import { readNumber } from './english-numbers.ts';
import { stemEnglish } from './english-stems.ts';
import type { Language } from './language.ts';

const contractions = {
  "i'm": 'i am',
  im: 'i am',
  "i've": 'i have',
  "i'd": 'i would',
  "i'll": 'i will',
  "it's": 'it is',
  "that's": 'that is',
  thats: 'that is',
  "what's": 'what is',
  whats: 'what is',
  "where's": 'where is',
  "how's": 'how is',
  "who's": 'who is',
  "there's": 'there is',
  "let's": 'let us',
  lets: 'let us',
  "we're": 'we are',
  "you're": 'you are',
  "they're": 'they are',
  "don't": 'do not',
  dont: 'do not',
  "doesn't": 'does not',
  "didn't": 'did not',
  "isn't": 'is not',
  "can't": 'can not',
  cannot: 'can not',
  "won't": 'will not',
  "couldn't": 'could not',
  "shouldn't": 'should not',
  "wouldn't": 'would not',
  "haven't": 'have not',
  "hasn't": 'has not',
  "hadn't": 'had not',
  "wasn't": 'was not',
  "weren't": 'were not',
  "aren't": 'are not',
  "mustn't": 'must not',
  wanna: 'want to',
  gonna: 'going to',
  gotta: 'have to',
  lemme: 'let me',
  gimme: 'give me',
};

/** What people mix into a request without meaning. */
const fillers =
  'alexa please um uh er erm hm hmm mm mmm ah oh ooh hey well so okay ok alright now just then kindly thanks ' +
  'actually really honestly quite very maybe perhaps simply even';

/** Grammar rather than meaning. Never a negation, a number or an answer. */
const smallWords =
  'a an the my me i am is are was were be been it its this that these those there here we us our your you ' +
  'he she they him her his their to of for in on at with and or if do does did would should will may shall can ' +
  'could have has had get got give let some bit little think like going';

const negations = 'not never without nothing';

const openings = 'yes yeah yep no nope right and but because';

export const english: Language = {
  builtIns: englishBuiltIns,
  exits: ['exit', 'quit'],
  wakeWords: ['alexa'],
  launches: [
    'open',
    'launch',
    'start',
    'begin',
    'run',
    'load',
    'play',
    'use',
    'talk to',
    'open up',
    'start up',
  ],
  asks: ['ask', 'tell'],
  connectors: ['to', 'for', 'about', 'that', 'and', 'if', 'whether'],
  trailers: ['with', 'using', 'from', 'on', 'in'],
  askFor: (invocationName, words) => `ask ${invocationName} to ${words}`,
  contractions,
  fillers: new Set(fillers.split(' ')),
  smallWords: new Set(smallWords.split(' ')),
  negations: new Set(negations.split(' ')),
  openings: new Set(openings.split(' ')),
  stem: stemEnglish,
  readNumber,
  readDuration,
  invitation: /\b(say|tell me|ask)\b/i,
  problem: "There was a problem with the requested skill's response.",
};
