import { checkHowMany } from './how-many.ts';
import { checkInvocationName } from './invocation-name.ts';
import type { Check } from './check.ts';
import { checkOneMeaning } from './one-meaning.ts';
import { checkSampleSlots } from './sample-slots.ts';
import { checkSampleText } from './sample-text.ts';
import { checkSlotValues } from './slot-values.ts';

const checks: readonly Check[] = [
  checkInvocationName,
  checkHowMany,
  checkSampleText,
  checkSampleSlots,
  checkSlotValues,
  checkOneMeaning,
];

/** All that Alexa would refuse or misunderstand, one sentence a fault; none when all is well. */
export const problemsOf: Check = (listening) => checks.flatMap((check) => check(listening));
