import { customIntents, slotTypes } from '../../locales/phrases.ts';
import { LEAST_SAMPLES_PER_INTENT, SAMPLES_PER_INTENT } from '../limits.ts';
import type { Check } from './check.ts';

/** The template that brings most samples: the one to shorten. */
const largest = (templates: readonly string[]): string => {
  const counts = new Map<string, number>();
  for (const template of templates) counts.set(template, (counts.get(template) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most === undefined ? '' : `its largest template, "${most[0]}", makes ${most[1]}`;
};

/** Enough samples for each intent, not too many, one that must be understood, and a use for each slot. */
export const checkHowMany: Check = ({ samples }) => [
  ...customIntents
    .filter((intent) => !samples.some((sample) => sample.intent === intent && sample.grade === 'must'))
    .map((intent) => `${intent}: nothing that must be understood.`),
  ...customIntents.flatMap((intent) => {
    const own = samples.filter((sample) => sample.intent === intent);
    if (own.length < LEAST_SAMPLES_PER_INTENT) {
      return [`${intent}: ${own.length} samples, at least ${LEAST_SAMPLES_PER_INTENT} are needed.`];
    }
    return own.length <= SAMPLES_PER_INTENT
      ? []
      : [
          `${intent}: ${own.length} samples, at most ${SAMPLES_PER_INTENT}; ` +
            `${largest(own.map(({ template }) => template))}.`,
        ];
  }),
  ...Object.keys(slotTypes)
    .filter((slot) => !samples.some(({ slots }) => slots.includes(slot)))
    .map((slot) => `Slot {${slot}} is in no sample.`),
];
