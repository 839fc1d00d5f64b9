import { englishOf } from '../../src/locales/en/index.ts';
import { vocabularies } from '../../src/locales/en/spoken/vocabulary.ts';
import type { Locale } from '../../src/locales/locale.ts';
import { talkMsOf } from '../../src/speech/script.ts';
import { voiceOf } from '../../src/speech/voice.ts';

/** English for a country that we don't know. */
export const en = englishOf('en');

/** The English voice as the estimate believes it to be. */
export const english = voiceOf(en);

/** How long each step's words take in English. */
export const englishTalkMs = talkMsOf(en);

/** English as every country that we know has it, and as it is said anywhere else. */
export const englishes: readonly Locale[] = [en, ...Object.keys(vocabularies).map(englishOf)];
