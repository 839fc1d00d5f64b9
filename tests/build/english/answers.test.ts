import type { SwitchId } from '../../../src/massage/switch.ts';
import { valuesIn } from '../../support/listening.ts';

describe('what people answer', () => {
  const sizes = {
    quick: ['make it quick', 'the short one', 'quick'],
    long: ['the long one', 'make it long'],
  };
  const people = {
    self: ['me', "it's for me", 'for myself', 'just me', "i'm alone"],
    partner: ['my wife', 'for my partner', "it's for my husband", 'a partner', 'for someone else'],
  };
  const left: Readonly<Record<SwitchId, readonly string[]>> = {
    'front-of-neck': ['skip the front', 'leave out the throat', 'without the front of the neck'],
    'head-lift': ['not the head lift today', 'leave the head lift out', "don't do the head lift"],
    'neck-turn': ['skip turning the head', 'leave out the head turns'],
    percussion: ['skip the tapping', 'without tapping', 'no tapping today'],
  };

  it.each([
    ...Object.entries(sizes).map((entry) => ['SetLengthIntent', ...entry] as const),
    ...Object.entries(people).map((entry) => ['ForWhomIntent', ...entry] as const),
    ...Object.entries(left).map((entry) => ['LeaveOutIntent', ...entry] as const),
  ])('%s %s', (intent, value, sentences) => {
    for (const sentence of sentences) {
      expect([sentence, valuesIn(intent, sentence)]).toEqual([sentence, new Set([value])]);
    }
  });

  it('keeps in what it leaves out', () => {
    for (const [part, words] of [
      ['head-lift', 'keep the head lift'],
      ['front-of-neck', 'put the throat back in'],
      ['percussion', 'yes with the tapping'],
      ['neck-turn', 'keep turning the head'],
    ] as const) {
      expect([words, valuesIn('KeepInIntent', words)]).toEqual([words, new Set([part])]);
    }
  });
});
