import { en } from '../support/english.ts';
import { fit, minutesOffered } from '../../src/massage/fit.ts';
import type { Manner } from '../../src/massage/manner.ts';
import { isRoutineId, routines } from '../../src/massage/routines/index.ts';
import { talkMsOf } from '../../src/speech/script.ts';
import { talkShare } from '../../src/speech/talk-share.ts';

/** At most so many percent of a routine's longest and shortest massage are talk. */
const limits = [
  { wording: 'full', longest: 45, shortest: 50 },
  { wording: 'short', longest: 20, shortest: 30 },
] as const;

const positions: readonly Manner['position'][] = ['usual', 'seated'];

const massages = Object.keys(routines)
  .filter(isRoutineId)
  .flatMap((routine) =>
    positions
      .filter((position) => position === 'usual' || routines[routine].people === 'two')
      .map((position) => ({ routine, position })),
  );

describe.each(massages)('$routine in the $position position', ({ routine, position }) => {
  const talkPercent = (wording: Manner['wording'], minutes: number | undefined): number => {
    if (minutes === undefined) throw new RangeError(`No length of ${routine}`);
    const manner: Manner = { position, wording, tempo: 'usual' };
    const plan = fit(routine, { minutes, manner, gentle: false, out: [], without: [] }, talkMsOf(en));
    return talkShare(en, plan) * 100;
  };

  it.each(limits)('is quiet for most of the time in $wording wording', ({ wording, longest, shortest }) => {
    const offered = minutesOffered(routine);
    expect(talkPercent(wording, offered.at(-1))).toBeLessThanOrEqual(longest);
    expect(talkPercent(wording, offered[0])).toBeLessThanOrEqual(shortest);
  });

  it('has less talk in short wording, and never none', () => {
    for (const minutes of minutesOffered(routine)) {
      const short = talkPercent('short', minutes);
      expect(short).toBeGreaterThan(0);
      expect(short).toBeLessThan(talkPercent('full', minutes));
    }
  });
});
