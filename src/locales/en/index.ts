import type { Locale } from '../locale.ts';
import { durationInWords } from './duration.ts';
import { pace } from './pace.ts';
import { brushNeck } from './spoken/brush-neck.ts';
import { conditions } from './spoken/conditions.ts';
import { feelings } from './spoken/feelings.ts';
import { landmarks } from './spoken/landmarks.ts';
import { lines } from './spoken/lines.ts';
import { partnerBack } from './spoken/partner-back.ts';
import { partnerNeck } from './spoken/partner-neck.ts';
import { routinesWords } from './spoken/routines.ts';
import { selfNeck } from './spoken/self-neck.ts';
import { techniques } from './spoken/techniques.ts';
import { topics } from './spoken/topics.ts';

export const en: Locale = {
  language: 'en',
  pace,
  durationInWords,
  spoken: {
    routines: routinesWords,
    steps: { ...partnerBack, ...partnerNeck, ...selfNeck, ...brushNeck },
    techniques,
    topics,
    landmarks,
    feelings,
    conditions,
    lines,
  },
};
