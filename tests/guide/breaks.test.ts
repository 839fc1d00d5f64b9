import * as fc from 'fast-check';
import type { Event } from '../../src/guide/event.ts';
import { recall, store } from '../../src/alexa/kept.ts';
import type { Massage } from '../../src/guide/session.ts';
import { english } from '../support/english.ts';
import { guided, talkWith } from '../support/session.ts';
import type { Talk } from '../support/session.ts';

const HOUR = 3_600;

const phase = (talk: Talk): string | undefined => talk.memory().session?.phase;

/** In the hold of the second step of a massage for two. */
const inSecondStep = (): Talk => {
  const talk = guided('partner-back', 15);
  talk.say({ on: 'goTo', step: 2 });
  return talk;
};

/** The same, and that hurt. */
const inBreakAfterPain = (answer: Event = { on: 'sharp' }): Talk => {
  const talk = inSecondStep();
  talk.say({ on: 'hurts' }, 30);
  talk.say(answer);
  return talk;
};

const standing = ({ plan, cursor }: Massage) => ({ steps: plan.entries.map(({ step }) => step), cursor });

describe('a break', () => {
  const ofHands = ['tooMuch', 'more', 'justRight', 'fine', 'howHard', 'gentle'] as const;
  const ofPain = ['hurts', 'dull', 'sharp', 'no', 'unsure'] as const;

  test('is ended by nothing that is said of the hands and of how they feel', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 5, max: 90 }),
        fc.array(fc.tuple(fc.constantFrom(...ofHands, ...ofPain), fc.integer({ min: 2, max: 300 })), {
          maxLength: 12,
        }),
        (step, pauseAfter, sayings) => {
          const talk = guided('partner-back', 15);
          talk.say({ on: 'goTo', step });
          talk.say({ on: 'pause' }, pauseAfter);
          for (const [on, afterSeconds] of sayings) {
            talk.say({ on }, afterSeconds);
            expect(phase(talk)).toBe('paused');
          }
          talk.say({ on: 'pause' });
          talk.say({ on: 'resume' });
          expect(phase(talk)).toBe('guiding');
        },
      ),
      { numRuns: 200 },
    );
  });

  test('after a pain loses no step to each further word about it', () => {
    const talk = inBreakAfterPain();
    const before = standing(talk.massage());
    for (const on of ['sharp', 'hurts', 'sharp', 'hurts', 'fine', 'dull'] as const) talk.say({ on }, 8);
    expect(standing(talk.massage())).toEqual(before);
    expect(talk.memory().session?.caution.without).toEqual(['PB-02']);
  });

  test('is a time to say that it was too much: the next steps say how to be softer', () => {
    const talk = inBreakAfterPain();
    expect(talk.say({ on: 'tooMuch' })).toContain(english.line('lighter'));
    expect(talk.massage().pressure.cap).toBe('light');
    expect(talk.say({ on: 'resume' })).toContain(english.spoken.steps['PB-03'].softer);
  });

  test('in the middle of a hold tells how to be softer when it goes on', () => {
    const talk = inSecondStep();
    talk.say({ on: 'pause' }, 30);
    expect(talk.say({ on: 'tooMuch' })).toContain(english.spoken.steps['PB-02'].softer);
    expect(phase(talk)).toBe('paused');
  });

  test('after a pain makes nothing firmer', () => {
    const talk = inBreakAfterPain();
    talk.say({ on: 'tooMuch' });
    talk.say({ on: 'more' });
    expect(talk.massage().pressure.cap).toBe('light');
    expect(talk.memory().preferences.pressure).toBe('light');
  });

  test('knows what comes next, and asks nobody to stay where they are', () => {
    const talk = inBreakAfterPain();
    const said = talk.say({ on: 'whatsNext' });
    expect(said).toContain(english.line('comesNext', { step: english.spoken.steps['PB-03'].title }));
    expect(said).not.toContain(english.line('stayHere'));
  });

  test('takes "leave that one out" for the step that hurt', () => {
    const talk = inBreakAfterPain();
    talk.say({ on: 'leaveOut', part: null });
    expect(talk.memory().preferences.without).toEqual(['PB-02']);
  });

  test('repeats nothing that was said before the pain', () => {
    const talk = inSecondStep();
    talk.say({ on: 'technique', technique: 'petrissage', about: 'what' }, 20);
    talk.say({ on: 'hurts' });
    talk.say({ on: 'sharp' });
    expect(talk.say({ on: 'repeat' })).not.toContain(english.spoken.techniques.petrissage.one);
  });

  test('before a step with two sides has none to switch', () => {
    const talk = guided('partner-back', 15);
    talk.say({ on: 'goTo', step: 4 });
    talk.say({ on: 'pause' });
    talk.say({ on: 'switchSides' });
    expect(phase(talk)).toBe('paused');
  });

  test.each(['no', 'fine', 'justRight'] as const)(
    'in which another massage is asked for stays with "%s"',
    (on) => {
      const talk = inSecondStep();
      talk.say({ on: 'pause' }, 30);
      talk.say({ on: 'start', massage: 'self-neck', length: null });
      talk.say({ on });
      expect(phase(talk)).toBe('paused');
      expect(talk.massage().plan.routine).toBe('partner-back');
    },
  );

  test('in which another massage is asked for stays if nobody answers', () => {
    const talk = inSecondStep();
    talk.say({ on: 'pause' }, 30);
    talk.say({ on: 'start', massage: 'self-neck', length: null });
    expect(talk.heard()).toContain(english.line('thenWait'));
    talk.say({ on: 'whichStep' }, 60);
    expect(phase(talk)).toBe('paused');
  });

  test.each(['yes', 'no'] as const)('is kept by "%s" to "for yourself, or for a partner?"', (on) => {
    const talk = inSecondStep();
    talk.say({ on: 'pause' }, 30);
    talk.say({ on: 'start', massage: 'neck', length: null });
    talk.say({ on: 'yes' });
    expect(talk.memory().session?.question?.ask).toBe('for-whom');
    talk.say({ on });
    expect(phase(talk)).toBe('paused');
  });
});

describe('"a dull ache, or sharp?"', () => {
  test.each(['fine', 'yes', 'no', 'unsure', 'missed', 'pause', 'help'] as const)(
    'counts "%s" as sharp, and tells nobody that it was',
    (on) => {
      const talk = inSecondStep();
      talk.say({ on: 'hurts' }, 30);
      const answered = talk.say({ on });
      expect(answered).toContain(english.line('unclearPain'));
      expect(answered).not.toContain(english.line('sharp'));
      expect(phase(talk)).toBe('paused');
      expect(talk.memory().session?.caution.without).toEqual(['PB-02']);
    },
  );

  test('says the same if nobody answers', () => {
    const talk = inSecondStep();
    talk.say({ on: 'hurts' }, 30);
    expect(talk.heard()).toContain(english.line('unclearPain'));
  });

  test('leaves the place alone with "next", "stop" and a condition', () => {
    const answers: readonly Event[] = [
      { on: 'next' },
      { on: 'stop' },
      { on: 'condition', condition: 'osteoporosis' },
    ];
    for (const answer of answers) {
      const talk = inBreakAfterPain(answer);
      expect(talk.memory().session?.caution.without).toEqual(['PB-02']);
      expect(talk.stepNow()).toBe('PB-03');
    }
  });

  test('is asked of the step that the hands were on, not of one that is first asked about', () => {
    const talk = guided('self-neck', 15);
    const check = talk.steps().findIndex((step) => step === 'SN-06');
    talk.say({ on: 'goTo', step: check + 1 });
    talk.say({ on: 'hurts' });
    talk.say({ on: 'sharp' });
    expect(talk.memory().session?.caution.without).toEqual([talk.steps()[check - 1]]);
    expect(talk.stepNow()).toBe('SN-06');
  });

  test('ends the step when an ache cannot be softened any more', () => {
    const talk = inSecondStep();
    for (let aches = 0; aches < 3; aches += 1) {
      talk.say({ on: 'hurts' }, 15);
      talk.say({ on: 'dull' });
    }
    expect(phase(talk)).toBe('paused');
    expect(talk.memory().session?.caution.without).toEqual(['PB-02']);
  });

  test('in the last rest ends the massage', () => {
    const talk = guided('partner-back', 15);
    while (talk.stepNow() !== talk.steps().at(-1)) talk.say({ on: 'next' });
    talk.say({ on: 'hurts' }, 20);
    talk.say({ on: 'sharp' });
    expect(talk.reply().then).toBe('close');
    expect(talk.memory().session).toBeNull();
  });

  test.each([
    ['with word that it is over', true],
    ['without a word', false],
  ])('leaves the place alone when the session breaks off in it, %s', (_, isTold) => {
    const talk = inSecondStep();
    talk.say({ on: 'hurts' }, 30);
    const stored = JSON.stringify(store(talk.memory()));
    expect(stored).not.toContain('dull');
    const back = talkWith(recall(JSON.parse(stored)), 43);
    if (isTold) back.say({ on: 'ended', by: 'other' });
    back.say({ on: 'launch' });
    expect(back.stepNow()).toBe('PB-03');
    expect(back.memory().session?.caution.without).toEqual(['PB-02']);
  });
});

describe('hands that have been away for hours', () => {
  const away = (): Talk => {
    const talk = inSecondStep();
    talk.say({ on: 'stop' }, 20);
    const back = talkWith(talk.memory(), 3 * HOUR);
    back.say({ on: 'launch' });
    expect(back.memory().session?.question?.ask).toBe('come-back-or-restart');
    return back;
  };

  test.each(['tooMuch', 'more'] as const)('are asked again after "%s"', (on) => {
    const back = away();
    back.say({ on });
    expect(back.memory().session?.question?.ask).toBe('come-back-or-restart');
  });

  test.each(['hurts', 'dull', 'sharp'] as const)('massage nobody today after "%s"', (on) => {
    const back = away();
    expect(back.say({ on })).toContain(english.line('leaveItToday'));
    expect(back.memory().session).toBeNull();
  });
});
