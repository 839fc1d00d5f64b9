import type { MassageAsked } from '../../../src/massage/asked.ts';
import { valueOf, valuesIn } from '../../support/listening.ts';

describe('which massage people mean', () => {
  const meant: Readonly<Record<MassageAsked, readonly string[]>> = {
    'partner-back': [
      ...[
        'back massage',
        'start a back massage',
        "help me massage my wife's back",
        "massage my husband's back",
      ],
      ...['do the back massage with my partner', 'massage my back', 'give me a back massage'],
    ],
    'seated-back': ['seated back massage', 'start the back massage on a chair', 'a seated back massage'],
    'partner-neck': [
      ...["massage my partner's neck", "my wife's neck", 'partner neck massage', 'massage her neck'],
      'do the neck massage with my partner',
    ],
    'seated-neck': ['seated neck massage', 'start a neck massage on a chair'],
    'self-neck': ['massage my neck', 'my own neck', 'self neck massage', 'neck massage for myself'],
    'brush-neck': [
      ...[
        'i want the brush one',
        'brush massage',
        'start the neck massage with a brush',
        'the brush',
        'brush',
      ],
    ],
    neck: [
      ...['start the neck massage', 'neck massage', 'neck', 'neck and shoulder massage'],
      'give me something for stiff shoulders',
    ],
  };

  it.each(Object.entries(meant))('%s', (massage, sentences) => {
    for (const sentence of sentences) {
      expect([sentence, valuesIn('StartMassageIntent', sentence)]).toEqual([sentence, new Set([massage])]);
    }
  });

  it('goes back where "back" is all that somebody says', () => {
    expect(valueOf('Massage', 'back')).toBeUndefined();
  });
});
