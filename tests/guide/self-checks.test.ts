import { newcomer } from '../../src/guide/session.ts';
import type { Memory } from '../../src/guide/session.ts';
import type { LineKey } from '../../src/speech/sentences.ts';
import { english } from '../support/english.ts';
import { guided, regular, talkWith } from '../support/session.ts';

const line = (key: LineKey): string => english.line(key);
const start = { on: 'start', massage: 'partner-back', length: 10 } as const;

describe('before the first massage', () => {
  test('the checks come one after the other, then getting ready, then the first stroke', () => {
    const talk = talkWith(newcomer);
    expect(talk.say(start)).toContain(line('ask.general'));
    expect(talk.say({ on: 'ready' })).toContain(line('ask.doctor-first'));
    const ready = talk.say({ on: 'resume' });
    expect(ready).toContain(english.spoken.steps['PB-00'].leadIn);
    expect(ready).toContain('Alexa, chair');
    expect(ready).toContain('stop means stop');
    expect(talk.say({ on: 'ready' })).toContain(english.spoken.steps['PB-01'].leadIn);
  });

  test.each(['next', 'yes', 'no', 'justRight', 'inPlace'] as const)(
    'a mere "%s" does not pass a check',
    (on) => {
      const talk = talkWith(newcomer);
      talk.say(start);
      expect(talk.say({ on })).toBe(line('ask.general'));
      expect(talk.say({ on: 'resume' })).toBe(line('ask.general'));
      talk.say({ on: 'ready' });
      expect(talk.say({ on })).toBe(line('ask.doctor-first'));
    },
  );

  test.each([
    ['something that was not understood', { on: 'missed' }],
    ['a question', { on: 'topic', topic: 'oil' }],
    ['another length', { on: 'length', length: 20 }],
    ['too much, said early', { on: 'tooMuch' }],
    ['the chair', { on: 'chair' }],
    ['pause', { on: 'pause' }],
    ['a step', { on: 'goTo', step: 3 }],
    ['the other side', { on: 'switchSides' }],
    ['resume', { on: 'resume' }],
    ['start over', { on: 'startOver' }],
  ] as const)('%s leaves it open, and "ready" then passes no more than it', (_, event) => {
    const talk = talkWith(newcomer);
    talk.say(start);
    expect(talk.say(event)).toContain(line('ask.general'));
    expect(talk.say({ on: 'ready' })).toContain(line('ask.doctor-first'));
  });

  test('"not today" and "not sure" leave it for another day, and nothing of it is kept', () => {
    for (const [on, words] of [
      ['notToday', 'notToday'],
      ['unsure', 'unsure'],
    ] as const) {
      const talk = talkWith(newcomer);
      talk.say(start);
      expect(talk.say({ on })).toBe(line(words));
      expect(talk.reply().then).toBe('close');
      expect(talk.memory().session).toBeNull();
      expect(talk.memory().checked).toEqual({});
      expect(talk.memory().finished).toEqual({});
    }
  });

  test.each(['hurts', 'dull', 'sharp'] as const)('"%s" leaves it for today, and begins nothing', (on) => {
    const talk = talkWith(newcomer);
    talk.say(start);
    expect(talk.say({ on })).toBe(line('leaveItToday'));
    expect(talk.memory().session).toBeNull();
  });

  test('"gentle" takes out what is too strong, keeps all light, and is not remembered', () => {
    const talk = talkWith(newcomer);
    talk.say({ ...start, length: 20 });
    talk.say({ on: 'ready' });
    expect(talk.say({ on: 'gentle' })).toContain(line('gentle'));
    for (const step of ['PB-06', 'PB-09', 'PB-10', 'PB-12', 'PB-13'] as const)
      expect(talk.steps()).not.toContain(step);
    talk.say({ on: 'ready' });
    expect(talk.say({ on: 'more' })).toContain(line('noFirmerToday'));
    expect(talk.massage().pressure.cap).toBe('light');
    talk.say({ on: 'tooMuch' });
    expect(talk.memory().preferences.pressure).toBe('firm');
    talk.say({ on: 'stop' });
    const next = talkWith({ ...talk.memory(), session: null });
    next.say({ ...start, length: 20 });
    expect(next.steps()).toContain('PB-12');
  });

  test('silence after "doctor first" is the careful choice, and getting ready is told in the reprompt', () => {
    const talk = talkWith(newcomer);
    talk.say(start);
    talk.say({ on: 'ready' });
    expect(talk.heard()).toContain(`${line('thenGentle')} ${english.spoken.steps['PB-00'].leadIn}`);
    talk.say({ on: 'ready' }, 80);
    expect(talk.massage().pressure.ceiling).toBe('light');
    expect(talk.steps()).not.toContain('PB-12');
    const next = talkWith({ ...talk.memory(), session: null });
    expect(next.say(start)).toContain(line('ask.doctor-first'));
  });
});

describe('later', () => {
  test('the checks are not read again, and getting ready is one sentence', () => {
    const talk = guided('partner-back', 10);
    talk.say({ on: 'stop' });
    const again = talkWith({ ...talk.memory(), session: null });
    const said = again.say(start);
    expect(said).not.toContain(line('ask.general'));
    expect(said).toContain('Face down, or chair? Stop means stop.');
    expect(again.reply()).toMatchObject({ then: 'wait', for: 'ready' });
  });

  test('the general check comes back after three months, and on request at any time', () => {
    const longAgo: Memory = { ...regular, checked: { general: 20_000, 'doctor-first': 20_000 } };
    const talk = talkWith(longAgo);
    expect(talk.say(start)).toContain(line('ask.general'));
    expect(talk.say({ on: 'ready' })).not.toContain(line('ask.doctor-first'));

    const guiding = guided('partner-back', 10);
    const place = guiding.massage().cursor;
    expect(guiding.say({ on: 'selfCheck' })).toContain(line('ask.general'));
    guiding.say({ on: 'ready' });
    expect(guiding.massage().cursor).toEqual(place);
  });

  test('a new partner hears all of them, and finds nothing of what was chosen', () => {
    const talk = guided('partner-back', 10);
    talk.say({ on: 'tooMuch' });
    talk.say({ on: 'leaveOut', part: 'percussion' });
    expect(talk.say({ on: 'newPartner' })).toContain(line('ask.general'));
    const { pressure, switches } = talk.memory().preferences;
    expect([pressure, switches]).toEqual(['firm', {}]);
    expect(talk.steps()).toContain('PB-12');
  });
});

describe('the chair', () => {
  test('before the first stroke is another plan, and told in other words', () => {
    const talk = talkWith();
    talk.say({ ...start, length: 20 });
    expect(talk.say({ on: 'chair' })).toContain(english.spoken.steps['PB-00'].instructionSeated[0]);
    expect(talk.steps()).not.toContain('PB-06');
    expect(talk.say({ on: 'lieDown' })).toContain('Face down it is');
    expect(talk.steps()).toContain('PB-06');
  });

  test('in the middle keeps the place, and leaves out what cannot be done sitting', () => {
    const talk = guided('partner-back', 20);
    talk.say({ on: 'goTo', step: 6 });
    expect(talk.stepNow()).toBe('PB-06');
    talk.say({ on: 'chair' }, 40);
    expect(talk.stepNow()).toBe('PB-08');
    expect(talk.steps().slice(6)).not.toContain('PB-09');
  });

  test('after three hours changes what lies ahead, and not the place', () => {
    const talk = guided('partner-back', 20);
    talk.say({ on: 'goTo', step: 3 }, 20);
    talk.say({ on: 'stop' }, 30);
    const back = talkWith(talk.memory(), 3 * 3_600);
    back.say({ on: 'launch' });
    back.say({ on: 'resume' });
    const at = back.stepNow();
    back.say({ on: 'slower' });
    back.say({ on: 'shortWords' });
    expect(back.stepNow()).toBe(at);
    expect(back.say({ on: 'ready' })).toContain(english.spoken.steps['PB-03'].instruction[0]);
  });

  test('is where those who massage themselves sit already', () => {
    expect(guided('self-neck', 10).say({ on: 'chair' })).toContain(line('noChair'));
  });
});

describe('a check right before its step', () => {
  const atCheck = () => {
    const talk = guided('self-neck', 10);
    talk.say({ on: 'goTo', step: 6 });
    return talk;
  };

  test('is asked before the first word of the step', () => {
    const talk = atCheck();
    expect(talk.heard().startsWith('Let go, and lower your hands.')).toBe(false);
    expect(talk.say({ on: 'goTo', step: 7 })).toBe(line('ask.front-of-neck'));
  });

  test('"keep it" goes on with the step, and is remembered', () => {
    const talk = atCheck();
    talk.say({ on: 'goTo', step: 7 });
    const said = talk.say({ on: 'keepIn', part: null });
    expect(said).toContain(`${line('keepIn.front-of-neck')} ${english.spoken.steps['SN-06'].leadIn}`);
    expect(talk.memory().preferences.switches).toEqual({ 'front-of-neck': 'in' });
    expect(talk.say({ on: 'next' }, 60)).toContain(english.spoken.steps['SN-07'].leadIn);
  });

  test.each(['yes', 'switchSides', 'whichStep'] as const)('"%s" is no answer: it is asked again', (on) => {
    const talk = atCheck();
    talk.say({ on: 'goTo', step: 7 });
    expect(talk.say({ on })).toContain(line('ask.front-of-neck'));
    expect(talk.memory().preferences.switches).toEqual({});
  });

  test('"next" leaves it out this once', () => {
    const talk = atCheck();
    talk.say({ on: 'goTo', step: 7 });
    expect(talk.say({ on: 'next' })).toContain(line('thenLeaveOut.front-of-neck'));
    expect(talk.steps()).not.toContain('SN-06');
  });

  test('"keep it" that comes too late says that it stays out', () => {
    const talk = atCheck();
    talk.say({ on: 'goTo', step: 7 });
    talk.say({ on: 'keepIn', part: null }, 60);
    expect(talk.heard()).toContain(line('staysOutToday'));
  });

  test('"leave it out" drops all steps of its kind, and is remembered', () => {
    const talk = atCheck();
    talk.say({ on: 'goTo', step: 7 });
    expect(talk.say({ on: 'leaveOut', part: null })).toContain(line('leaveOut.front-of-neck'));
    expect(talk.steps()).not.toContain('SN-06');
    expect(talk.steps()).not.toContain('SN-07');
    expect(talk.memory().preferences.switches).toEqual({ 'front-of-neck': 'out' });
    const next = guided('self-neck', 10, { ...talk.memory(), session: null });
    expect(next.steps()).not.toContain('SN-06');
  });

  test('silence leaves it out this once: said and gone on with in the reprompt, and asked again next time', () => {
    const talk = atCheck();
    talk.say({ on: 'goTo', step: 7 });
    expect(talk.heard()).toContain(line('thenLeaveOut.front-of-neck'));
    talk.say({ on: 'whichStep' }, 60);
    expect(talk.steps()).not.toContain('SN-06');
    expect(talk.memory().preferences.switches).toEqual({});
    const next = guided('self-neck', 10, { ...talk.memory(), session: null });
    expect(next.massage().unasked).toEqual(['front-of-neck']);
  });

  test('a question in between leaves it open', () => {
    const talk = atCheck();
    talk.say({ on: 'goTo', step: 7 });
    const said = talk.say({ on: 'technique', technique: 'feather-stroke', about: 'what' });
    expect(said).toContain(english.spoken.techniques['feather-stroke'].one);
    expect(said).toContain(line('ask.front-of-neck'));
  });

  test('comes where the massage flows to it by itself', () => {
    const talk = guided('brush-neck', 5);
    expect(talk.heard()).toContain(line('ask.front-of-neck'));
    expect(talk.reply()).toMatchObject({ then: 'flow', check: { check: 'front-of-neck' } });
  });
});
