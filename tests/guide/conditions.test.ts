import { keep, recall, store } from '../../src/alexa/kept.ts';
import { conditions } from '../../src/massage/condition.ts';
import type { Care, ConditionId } from '../../src/massage/condition.ts';
import { feelings } from '../../src/massage/feeling.ts';
import type { FeelingId } from '../../src/massage/feeling.ts';
import { flagsOf, routines, stepOf } from '../../src/massage/routines/index.ts';
import type { StepId } from '../../src/massage/routines/index.ts';
import { english } from '../support/english.ts';
import { guided, regular, talkWith } from '../support/session.ts';
import type { Talk } from '../support/session.ts';

const all = Object.entries<Care>(conditions) as [ConditionId, Care][];
const ids = Object.keys(conditions).concat(Object.keys(feelings));

const outWhenGentle = (id: StepId): boolean => {
  const step = stepOf(id);
  return step.kind === 'massage' && step.outWhenGentle === true;
};

/** What is ahead of the hands. */
const ahead = (talk: Talk): readonly StepId[] => {
  const { cursor } = talk.massage();
  return cursor.at === 'end' ? [] : talk.steps().slice(cursor.entry);
};

describe.each(all)('%s', (condition, care) => {
  const words = english.spoken.conditions[condition];

  test('is answered from everywhere', () => {
    const places = [
      talkWith(),
      guided('partner-back', 20),
      guided('partner-neck', 20),
      guided('self-neck', 15),
      guided('brush-neck', 10),
    ];
    for (const talk of places) {
      const said = talk.say({ on: 'condition', condition });
      expect(said).toContain(words);
      if (care.then === 'decline') {
        expect(talk.reply().then).toBe('close');
        expect(talk.memory().session).toBeNull();
      } else if (care.then === 'ask') expect(said).toContain(english.line('ask.stop-or-gentle'));
    }
  });

  test('does to the plan at once what it must', () => {
    if (care.then === 'decline') return;
    for (const routine of ['partner-back', 'partner-neck', 'self-neck'] as const) {
      const talk = guided(routine, 20);
      const before = talk.massage().cursor;
      talk.say({ on: 'condition', condition });
      for (const part of care.out ?? [])
        expect(ahead(talk).some((step) => flagsOf(step).includes(part))).toBe(false);
      if (care.gentle === true) {
        expect(ahead(talk).filter(outWhenGentle)).toEqual([]);
        expect(
          ahead(talk)
            .flatMap(flagsOf)
            .filter((flag) => flag !== 'neck-turn'),
        ).toEqual([]);
        expect(talk.massage().pressure).toMatchObject({ ceiling: 'light', cap: 'light' });
      }
      const { position } = talk.massage().plan.manner;
      const isForTwo = routines[routine].people === 'two';
      expect(position).toBe(care.seated === true && isForTwo ? 'seated' : 'usual');
      if (care.seated !== true) expect(talk.massage().cursor).toEqual(before);
    }
  });

  test('that is mentioned before a massage is heeded by the massage that follows', () => {
    if (care.then === 'decline') return;
    const talk = talkWith();
    talk.say({ on: 'condition', condition });
    if (care.then === 'ask') talk.say({ on: 'gentle' });
    talk.say({ on: 'start', massage: 'partner-back', length: 20 });
    const { plan, pressure } = talk.massage();
    expect(plan.manner.position).toBe(care.seated === true ? 'seated' : 'usual');
    if (care.gentle === true) expect(pressure.ceiling).toBe('light');
    for (const part of care.out ?? [])
      expect(talk.steps().some((step) => flagsOf(step).includes(part))).toBe(false);
  });

  test('leaves no word behind, neither in what is stored nor in what is remembered', () => {
    const talk = guided('partner-neck', 20);
    const { preferences } = talk.memory();
    talk.say({ on: 'condition', condition });
    const stored = JSON.stringify(store(talk.memory()));
    for (const word of [...ids, 'stop-or-gentle']) expect(stored).not.toContain(`"${word}"`);
    expect(talk.memory().preferences).toEqual(preferences);
    expect(JSON.stringify(keep(talk.memory()))).not.toContain(`"${condition}"`);
  });
});

describe('what nobody has heard of', () => {
  test('gets the careful answer', () => {
    const talk = guided('partner-back', 20);
    const said = talk.say({ on: 'condition', condition: null });
    expect(said).toContain(english.line('unknownCondition'));
    expect(said).toContain(english.line('ask.stop-or-gentle'));
    expect(talk.massage().pressure.ceiling).toBe('light');
  });
});

describe('"shall we stop, or go on gently?"', () => {
  const asked = () => {
    const talk = guided('partner-back', 20);
    talk.say({ on: 'condition', condition: 'blood-thinners' }, 40);
    return talk;
  };

  test.each(['stop', 'no', 'notToday', 'unsure'] as const)('"%s" ends it', (on) => {
    const talk = asked();
    talk.say({ on });
    expect(talk.reply().then).toBe('close');
    expect(talk.memory().session).toBeNull();
  });

  test.each(['gentle', 'resume'] as const)('"%s" goes on, gently, where it was', (on) => {
    const talk = asked();
    const { cursor } = talk.massage();
    talk.say({ on });
    expect(talk.reply().then).toBe('flow');
    expect(talk.massage().cursor).toEqual(cursor);
    expect(talk.massage().pressure.ceiling).toBe('light');
  });

  test.each(['yes', 'ready', 'next', 'slower', 'timeLeft', 'whichStep'] as const)(
    'a mere "%s" is no answer',
    (on) => {
      const talk = asked();
      expect(talk.say({ on })).toContain(english.line('ask.stop-or-gentle'));
    },
  );

  test('goes on gently whatever the condition', () => {
    const talk = guided('partner-neck', 20);
    talk.say({ on: 'condition', condition: 'neck-joints' });
    talk.say({ on: 'resume' });
    expect(talk.massage().pressure.ceiling).toBe('light');
  });

  test('left unanswered when the session breaks off, the hands rest', () => {
    const talk = asked();
    const stored = JSON.stringify(store(talk.memory()));
    expect(stored).not.toContain('stop-or-gentle');
    expect(recall(JSON.parse(stored))?.session?.phase).toBe('paused');
  });

  test('silence rests the hands', () => {
    const talk = asked();
    expect(talk.heard()).toContain(english.line('thenWait'));
    talk.say({ on: 'whichStep' }, 60);
    expect(talk.memory().session?.phase).toBe('paused');
  });
});

describe('what was left out', () => {
  test('does not come back on the way back', () => {
    const talk = guided('self-neck', 15, {
      ...regular,
      preferences: { ...regular.preferences, switches: { 'front-of-neck': 'in' } },
    });
    talk.say({ on: 'goTo', step: 10 });
    talk.say({ on: 'condition', condition: 'thyroid' });
    talk.say({ on: 'startOver' });
    for (let steps = 0; steps < 12; steps += 1) {
      expect(flagsOf(talk.stepNow() ?? 'SN-01')).not.toContain('front-of-neck');
      talk.say({ on: 'next' });
    }
  });

  test('stays out after a session that broke off, as long as the massage is kept', () => {
    const talk = guided('partner-back', 20);
    talk.say({ on: 'condition', condition: 'pregnancy' });
    talk.say({ on: 'gentle' });
    const kept = recall(JSON.parse(JSON.stringify(store(talk.memory()))));
    const back = talkWith(kept, 120);
    back.say({ on: 'launch' });
    expect(back.say({ on: 'lieDown' })).not.toContain('Face down');
    back.say({ on: 'more' });
    expect(back.massage().pressure.ceiling).toBe('light');
    expect(back.memory().preferences.pressure).toBe('firm');
  });
});

describe('a sharp pain', () => {
  test('ends the step, and that place is left alone today', () => {
    const talk = guided('self-neck', 15);
    talk.say({ on: 'goTo', step: 2 });
    talk.say({ on: 'hurts' }, 30);
    expect(talk.say({ on: 'sharp' })).toContain(english.line('sharp'));
    talk.say({ on: 'resume' });
    talk.say({ on: 'massageLonger' });
    expect(ahead(talk)).not.toContain('SN-03');
  });
});

describe('what ends a massage', () => {
  test.each(Object.keys(feelings) as FeelingId[])('%s: leaves what a finished massage leaves', (feeling) => {
    const talk = guided('self-neck', 10);
    const { preferences } = talk.memory();
    talk.say({ on: 'feeling', feeling }, 40);
    expect(talk.memory()).toMatchObject({ session: null, preferences, finished: { 'self-neck': 1 } });
    expect(talk.heard()).not.toMatch(/goodbye|take care|go on\?/i);
  });
});
