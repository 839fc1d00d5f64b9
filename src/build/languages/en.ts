import type { LanguageRules } from './rules.ts';

/** English, by Amazon's pages on standard built-in intents and on invocation names. */
export const en: LanguageRules = {
  builtInPhrases: {
    'AMAZON.StopIntent': ['stop', 'off', 'shut up', 'exit', 'quit'],
    'AMAZON.CancelIntent': ['cancel', 'never mind', 'forget it'],
    'AMAZON.HelpIntent': ['help', 'help me', 'can you help me'],
    'AMAZON.NavigateHomeIntent': ['home', 'go home'],
    'AMAZON.YesIntent': ['yes', 'yes please', 'yeah', 'yep', 'sure', 'okay', 'ok'],
    'AMAZON.NoIntent': ['no', 'no thanks', 'no thank you', 'nope'],
    'AMAZON.NextIntent': ['next', 'skip', 'skip forward'],
    'AMAZON.PreviousIntent': ['previous', 'go back', 'skip back', 'back up', 'back'],
    'AMAZON.RepeatIntent': ['repeat', 'say that again', 'repeat that', 'again'],
    'AMAZON.PauseIntent': ['pause', 'pause that'],
    'AMAZON.ResumeIntent': ['resume', 'continue', 'keep going'],
    'AMAZON.StartOverIntent': ['start over', 'restart', 'start again'],
  },
  connectors: ['about', 'and', 'by', 'for', 'from', 'if', 'in', 'to', 'using', 'whether', 'with'],
  droppableConnectors: ['that'],
  reservedInNames: [
    ...['alexa', 'amazon', 'echo', 'computer', 'skill', 'app'],
    ...[
      'ask',
      'begin',
      'enable',
      'launch',
      'load',
      'open',
      'play',
      'resume',
      'run',
      'start',
      'talk',
      'tell',
      'use',
    ],
    ...['about', 'and', 'by', 'for', 'from', 'if', 'in', 'that', 'to', 'using', 'whether', 'with'],
  ],
  reservedInShortNames: ['a', 'an', 'as', 'at', 'of', 'off', 'on', 'onto', 'out', 'over', 'the', 'up'],
};
