import { englishBuiltIns } from '../../speaker/understanding/english-built-ins.ts';
import type { LanguageRules } from './rules.ts';

/** English, by Amazon's pages on standard built-in intents and on invocation names. */
export const en: LanguageRules = {
  builtInPhrases: {
    ...englishBuiltIns,
    'AMAZON.StopIntent': [...englishBuiltIns['AMAZON.StopIntent'], 'exit', 'quit'],
  },
  connectors: ['about', 'and', 'by', 'from', 'if', 'in', 'to', 'using', 'whether', 'with'],
  droppableConnectors: ['for', 'that'],
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
