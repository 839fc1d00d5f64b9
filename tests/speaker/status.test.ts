import { stripVTControlCharacters } from 'node:util';
import type { SpeakerEvent } from '../../src/speaker/events.ts';
import { createStatus } from '../../src/speaker/status.ts';

/** The line without its colours. */
const lineAfter = (events: readonly SpeakerEvent[], now: number, columns = 80): string => {
  const status = createStatus('Say something.');
  events.forEach(status.observe);
  return stripVTControlCharacters(status.line(now, columns));
};

describe('the live line', () => {
  test('shows a pause and how much of it is left', () => {
    const pause = { kind: 'pause', at: 1_000, session: 1, part: 'prompt', ms: 20_000 } as const;
    expect(lineAfter([pause], 6_000)).toBe('… ━━━━━───────────────  15 s  quiet');
  });

  test('shows the words that are spoken, as far as the terminal is wide', () => {
    const speech = {
      kind: 'speech',
      at: 0,
      session: 1,
      part: 'prompt',
      ms: 2_000,
      ratePercent: 100,
    } as const;
    expect(lineAfter([{ ...speech, text: 'Knead the shoulders.' }], 0, 40)).toHaveLength(39);
  });

  test('says what can be done when nothing goes on', () => {
    expect(lineAfter([{ kind: 'ended', at: 0, session: 1, reason: 'ERROR' }], 0)).toBe('Say something.');
  });
});
