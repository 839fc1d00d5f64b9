import { harmOf } from '../support/spoken/harm.ts';
import { harmOfValue } from '../support/spoken/harm-in-values.ts';

describe('what is taken for something else', () => {
  it('does harm where the hands go on although it hurts', () => {
    for (const heard of [
      'AMAZON.NextIntent',
      'CarryOnIntent',
      'DullIntent',
      'OilIntent',
      'AMAZON.FallbackIntent',
    ])
      expect(harmOf('SharpIntent', heard)).toBeDefined();
    expect(harmOf('SharpIntent', 'AMAZON.StopIntent')).toBeUndefined();
  });

  it('does harm where less would become more, or a no a yes', () => {
    expect(harmOf('TooMuchPressureIntent', 'MorePressureIntent')).toBeDefined();
    expect(harmOf('AMAZON.StopIntent', 'AMAZON.ResumeIntent')).toBeDefined();
    expect(harmOf('LeaveOutIntent', 'KeepInIntent')).toBeDefined();
  });

  it('is a nuisance the other way round', () => {
    expect(harmOf('MorePressureIntent', 'TooMuchPressureIntent')).toBeUndefined();
    expect(harmOf('AMAZON.NextIntent', 'HurtsIntent')).toBeUndefined();
  });

  it('does harm where another part is left out, help is not called, or less care taken', () => {
    expect(harmOfValue('head-lift', 'percussion')).toBeDefined();
    expect(harmOfValue('chest', 'dizzy')).toBeDefined();
    expect(harmOfValue('dizzy', 'chest')).toBeUndefined();
    expect(harmOfValue('clot', 'skin')).toBeDefined();
    expect(harmOfValue('skin', 'clot')).toBeUndefined();
  });
});
