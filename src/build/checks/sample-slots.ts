import { slotTypes } from '../../locales/phrases.ts';
import { nameSample } from '../samples.ts';
import type { Check } from './check.ts';

/** Each sample's slots are ones that we have, and none is filled twice. */
export const checkSampleSlots: Check = ({ samples }) =>
  samples.flatMap((sample) => {
    const { slots } = sample;
    const unknown = slots.filter((slot) => !Object.hasOwn(slotTypes, slot));
    const twice = slots.filter((slot, index) => slots.indexOf(slot) !== index);
    return [
      ...unknown.map((slot) => `${nameSample(sample)}: there is no slot {${slot}}.`),
      ...twice.map((slot) => `${nameSample(sample)}: {${slot}} stands there twice.`),
    ];
  });
