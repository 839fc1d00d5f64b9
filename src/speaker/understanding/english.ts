import { readDuration } from './english-durations.ts';
import { readNumber } from './english-numbers.ts';
import type { Language } from './language.ts';

/**
 * Alexa's phrases for her intents. Amazon publishes examples and no full list; beyond that
 * section these are the plainest ones, which the build keeps free of phrases of ours (src/build/languages).
 */
const builtIns = {
  'AMAZON.NextIntent': ['next', 'skip', 'skip forward'],
  'AMAZON.PreviousIntent': ['previous', 'go back', 'skip back', 'back up', 'back'],
  'AMAZON.RepeatIntent': ['repeat', 'say that again', 'repeat that', 'again'],
  'AMAZON.PauseIntent': ['pause', 'pause that'],
  'AMAZON.ResumeIntent': ['resume', 'continue', 'keep going'],
  'AMAZON.StartOverIntent': ['start over', 'restart', 'start again'],
  'AMAZON.StopIntent': ['stop', 'off', 'shut up'],
  'AMAZON.CancelIntent': ['cancel', 'never mind', 'forget it'],
  'AMAZON.HelpIntent': ['help', 'help me', 'can you help me'],
  'AMAZON.YesIntent': ['yes', 'yes please', 'sure', 'yeah', 'yep', 'okay', 'ok'],
  'AMAZON.NoIntent': ['no', 'no thanks', 'no thank you', 'nope'],
  'AMAZON.NavigateHomeIntent': ['home', 'go home', 'go to home'],
};

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
};

/** What people mix into a request without meaning. */
const fillers =
  'alexa please um uh er erm hmm well so okay ok hey oh now just then kindly thanks can could you';

/** Grammar rather than meaning. Never a negation, a number or an answer. */
const smallWords =
  'a an the my me i am is are was be it its this that these those there here we us our your to of for in on at ' +
  'with and or do does did would should will may shall have has get got give let some';

export const english: Language = {
  builtIns,
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
  readNumber,
  readDuration,
  invitation: /\b(say|tell me|ask)\b/i,
  problem: "There was a problem with the requested skill's response.",
};
