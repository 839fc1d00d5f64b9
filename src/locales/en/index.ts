import type { Locale } from '../locale.ts';
import { durationInWords } from './duration.ts';
import { pace } from './pace.ts';
import { feelings } from './spoken/feelings.ts';
import { lines } from './spoken/lines.ts';
import { partnerBack } from './spoken/partner-back.ts';
import { techniques } from './spoken/techniques.ts';

export const en: Locale = {
  language: 'en',
  pace,
  durationInWords,
  spoken: { steps: partnerBack, techniques, feelings, lines },
};
