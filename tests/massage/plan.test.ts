import fc from 'fast-check';
import type { LengthAsked } from '../../src/massage/asked.ts';
import { fit, minutesOffered, nearestOffered } from '../../src/massage/fit.ts';
import type { Wish } from '../../src/massage/fit.ts';
import {
  entriesFromText,
  entriesToText,
  entryMs,
  massageEntries,
  planMs,
  stepNumber,
} from '../../src/massage/plan.ts';
import { stepOf } from '../../src/massage/routines/index.ts';
import type { RoutineId } from '../../src/massage/routines/index.ts';
import { englishTalkMs } from '../support/english.ts';
import { sequences } from './sequences.ts';
import {
  anyOrder,
  anyTalk,
  endOf,
  illHeld,
  isCloseTo,
  massageSteps,
  offers,
  overdone,
  planOf,
  routineIds,
  stepsOf,
  throatSteps,
} from './wishes.ts';

describe('a massage of a length on offer', () => {
  const named = '$minutes minutes of $routine, $manner.position, $manner.wording words';

  test.each(offers)(`comes within 5%% or 20 s of it: ${named}`, ({ routine, minutes, manner }) => {
    expect(isCloseTo(minutes, planOf(routine, minutes, { manner }))).toBe(true);
  });

  test.each(offers)(`has its steps in the order of the article: ${named}`, ({ routine, minutes, manner }) => {
    const steps = new Set(stepsOf(planOf(routine, minutes, { manner })));
    const firstTimes = [...steps].filter((id) =>
      massageSteps(routine).some((step) => step.id === id && !step.extra),
    );
    const ofArticle = massageSteps(routine).map(({ id }) => id);
    expect(firstTimes).toEqual(ofArticle.filter((id) => firstTimes.includes(id)));
  });

  test.each(routineIds)('has exactly the steps that were decided on: %s', (routine) => {
    const made = minutesOffered(routine).map((minutes) => [
      minutes,
      stepsOf(planOf(routine, minutes)).join(' '),
    ]);
    expect(Object.fromEntries(made)).toEqual(sequences[routine]);
  });

  test.each(routineIds)(
    'has all that the article has when it is the longest, and the usual way: %s',
    (routine) => {
      const longest = planOf(routine, nearestOffered(routine, 'long'));
      expect([...stepsOf(longest)]).toEqual(
        expect.arrayContaining(massageSteps(routine).map(({ id }) => id)),
      );
    },
  );
});

describe('a plan, whatever is wished for', () => {
  const holdsFor = (name: string, check: (order: Parameters<typeof fit>) => void): void => {
    test(name, () => {
      fc.assert(
        fc.property(anyOrder, anyTalk, ({ routine, wish }, talkMs) => {
          check([routine, wish, talkMs]);
          check([routine, wish, englishTalkMs]);
        }),
      );
    });
  };

  holdsFor('is the sum of its parts', (order) => {
    const plan = fit(...order);
    const [, , talkMs] = order;
    const parts = plan.entries.map((_, index) => entryMs(plan, index, talkMs));
    expect(planMs(plan, talkMs)).toBe(parts.reduce((sum, part) => sum + part, 0));
  });

  holdsFor('comes within 5% or 20 s of the minutes, or holds all as long or as short as may be', (order) => {
    const [, { minutes }, talkMs] = order;
    expect(isCloseTo(minutes, fit(...order), talkMs)).toBe(true);
  });

  holdsFor('keeps every hold within its bounds, and whole strokes where they are counted', (order) => {
    expect(illHeld(fit(...order))).toEqual([]);
  });

  holdsFor('ends with the closing strokes and the rest, and has nobody get ready', (order) => {
    const [routine] = order;
    const steps = stepsOf(fit(...order));
    expect(steps.slice(-2)).toEqual(endOf(routine));
    expect(steps.filter((step) => stepOf(step).kind === 'prepare')).toEqual([]);
  });

  holdsFor('has no step more than three times, and none beside itself', (order) => {
    expect(overdone(stepsOf(fit(...order)))).toEqual([]);
  });

  test.each<[RoutineId, number, Partial<Wish>]>([
    ['self-neck', 10, { without: ['SN-04'] }],
    ['brush-neck', 10, { without: ['BR-02'] }],
    ['partner-neck', 20, { gentle: true, manner: { position: 'seated', wording: 'full', tempo: 'usual' } }],
    ['partner-back', 30, { without: ['PB-03', 'PB-09', 'PB-10', 'PB-11'] }],
  ])('has no step beside itself where what stood between is left out: %s of %i minutes, %j', (...order) => {
    expect(overdone(stepsOf(planOf(...order)))).toEqual([]);
  });

  holdsFor('touches no part of the front of the neck again', (order) => {
    const onThroat = throatSteps(stepsOf(fit(...order)));
    expect(onThroat).toEqual([...new Set(onThroat)]);
  });

  holdsFor('fits into under 250 bytes and comes back from them', (order) => {
    const { entries } = fit(...order);
    expect(Buffer.byteLength(entriesToText(entries))).toBeLessThan(250);
    expect(entriesFromText(entriesToText(entries))).toEqual(entries);
  });
});

describe('the length that is nearest to what was asked for', () => {
  const nearest: Readonly<Record<RoutineId, readonly (readonly [LengthAsked, number])[]>> = {
    'self-neck': [
      [null, 10],
      ['quick', 5],
      ['long', 15],
      [1, 5],
      [7, 5],
      [8, 10],
      [12, 10],
      [13, 15],
      [30, 15],
    ],
    'brush-neck': [
      [null, 10],
      ['quick', 5],
      ['long', 10],
      [1, 5],
      [7, 5],
      [8, 10],
      [90, 10],
    ],
    'partner-neck': [
      [null, 10],
      ['quick', 5],
      ['long', 20],
      [3, 5],
      [13, 15],
      [17, 15],
      [18, 20],
      [60, 20],
    ],
    'partner-back': [
      [null, 15],
      ['quick', 5],
      ['long', 30],
      [1, 5],
      [17, 15],
      [18, 20],
      [26, 30],
      [90, 30],
    ],
  };

  test.each(routineIds)('is on offer: %s', (routine) => {
    const asked = nearest[routine].map(([length]) => [length, nearestOffered(routine, length)]);
    expect(asked).toEqual(nearest[routine]);
    for (const minutes of minutesOffered(routine)) expect(nearestOffered(routine, minutes)).toBe(minutes);
  });

  test('is the shorter one when two are equally near', () => {
    expect(nearestOffered('partner-back', 25)).toBe(20);
    expect(nearestOffered('brush-neck', 7.5)).toBe(5);
  });
});

describe('the pace', () => {
  const paced = (tempo: 'slow' | 'usual' | 'quick', { routine, minutes, manner }: (typeof offers)[number]) =>
    planOf(routine, minutes, { manner: { ...manner, tempo } });
  /** Hands-on seconds of an entry on average, words left aside. */
  const holding = (plan: ReturnType<typeof paced>): number =>
    planMs(plan, () => 0) / 1000 / plan.entries.length;

  test.each(offers)(
    'that is slow has fewer steps and holds them longer, quick more and shorter, or as many: $minutes minutes of $routine, $manner.position, $manner.wording words',
    (offer) => {
      const [slow, usual, quick] = [paced('slow', offer), paced('usual', offer), paced('quick', offer)];
      for (const [fewer, more] of [
        [slow, usual],
        [usual, quick],
      ] as const) {
        if (fewer.entries.length === more.entries.length) continue;
        expect(fewer.entries.length).toBeLessThan(more.entries.length);
        expect(holding(fewer)).toBeGreaterThan(holding(more));
      }
    },
  );

  test('takes the steps of the next length on offer, where they fill the minutes', () => {
    const manner = { position: 'usual', wording: 'full' } as const;
    const steps = (minutes: number, tempo: 'slow' | 'quick') =>
      stepsOf(planOf('partner-back', minutes, { manner: { ...manner, tempo } })).join(' ');
    expect(steps(20, 'slow')).toBe(sequences['partner-back'][15]);
    expect(steps(15, 'quick')).toBe(sequences['partner-back'][20]);
    expect(steps(5, 'slow')).toBe(sequences['partner-back'][5]);
    expect(steps(30, 'quick')).toBe(sequences['partner-back'][30]);
  });

  test('never takes steps that do not fit into the minutes', () => {
    const manner = { position: 'usual', wording: 'full', tempo: 'quick' } as const;
    expect(stepsOf(planOf('self-neck', 5, { manner })).join(' ')).toBe(sequences['self-neck'][5]);
  });
});

describe('a plan as text', () => {
  test('skips entries whose step no longer exists, and whatever is no entry', () => {
    expect(entriesFromText('PB-02 60,PB-99 40,PB-03,PB-11 x,PB-15 -3,SN-03 0,,PB-12 1000,PB-14 30')).toEqual([
      { step: 'PB-02', holdSeconds: 60 },
      { step: 'PB-14', holdSeconds: 30 },
    ]);
    expect(entriesFromText('')).toEqual([]);
  });
});

describe('the number of a step', () => {
  test('counts only massage, from one, and stays at the last one while they rest', () => {
    const plan = planOf('partner-back', 20);
    expect(stepNumber(plan, 0)).toEqual({ number: 1, of: 14 });
    expect(stepNumber(plan, 13)).toEqual({ number: 14, of: 14 });
    expect(stepNumber(plan, 14)).toEqual({ number: 14, of: 14 });
    expect(massageEntries(plan)).toHaveLength(14);
  });

  test('counts a step that comes again once more', () => {
    const plan = planOf('self-neck', 10);
    expect(stepsOf(plan)[3]).toBe('SN-03');
    expect(stepNumber(plan, 3)).toEqual({ number: 4, of: 9 });
  });
});
