import { planMs } from '../../src/massage/plan.ts';
import { leftMs } from '../../src/guide/place/time.ts';
import type { LineKey } from '../../src/speech/sentences.ts';
import { english, englishTalkMs } from '../support/english.ts';
import { guided, regular, talkWith } from '../support/session.ts';

const line = (key: LineKey): string => english.line(key);

const holdsOf = (talk: ReturnType<typeof guided>) =>
  talk.massage().plan.entries.map(({ holdSeconds }) => holdSeconds);

describe('slower and faster', () => {
  test('change all remaining holds and the voice, and are remembered', () => {
    const talk = guided('partner-back', 15);
    const before = holdsOf(talk);
    expect(talk.say({ on: 'slower' }, 40)).toContain(line('slower'));
    const after = holdsOf(talk);
    expect(after.every((seconds, index) => seconds >= (before[index] ?? 0))).toBe(true);
    expect(after[6]).toBeGreaterThan(before[6] ?? 0);
    expect(talk.memory().preferences.tempo).toBe('slow');
    expect(talk.massage().plan.manner.tempo).toBe('slow');
    const steps = guided('partner-back', 15, { ...talk.memory(), session: null });
    expect(planMs(steps.massage().plan, englishTalkMs)).toBeLessThan(15.5 * 60_000);
    expect(steps.steps().length).toBeLessThan(talk.steps().length);
  });

  test('say so when there is no slower', () => {
    const talk = guided('partner-back', 15);
    for (let times = 0; times < 5; times += 1) talk.say({ on: 'slower' });
    expect(talk.say({ on: 'slower' })).toContain(line('slowest'));
    expect(talk.say({ on: 'faster' })).toContain(line('faster'));
  });
});

describe('longer and shorter', () => {
  test('change the present hold alone, never below what is done', () => {
    const talk = guided('partner-back', 15);
    talk.say({ on: 'next' });
    const before = holdsOf(talk);
    talk.say({ on: 'holdLonger' }, 45);
    const longer = holdsOf(talk);
    expect(longer[1]).toBeGreaterThan(before[1] ?? 0);
    expect(longer.toSpliced(1, 1)).toEqual(before.toSpliced(1, 1));
    const { cursor } = talk.massage();
    for (let times = 0; times < 4; times += 1) talk.say({ on: 'holdShorter' });
    expect((holdsOf(talk)[1] ?? 0) * 1000).toBeGreaterThanOrEqual(cursor.at === 'hold' ? cursor.doneMs : 0);
    expect(talk.say({ on: 'holdShorter' })).toContain(line('holdShortest'));
  });

  test('of the massage: what is left, a third more or less, or so many minutes', () => {
    const talk = guided('partner-back', 15);
    talk.say({ on: 'next' });
    const left = () => leftMs(talk.massage(), englishTalkMs) / 60_000;
    const before = left();
    talk.say({ on: 'massageShorter' }, 40);
    expect(talk.memory().preferences.minutes).toEqual({ 'partner-back': 10 });
    expect(left()).toBeLessThan(before * 0.75);
    const shorter = left();
    talk.say({ on: 'addTime', minutes: 5 });
    expect(Math.abs(left() - shorter - 5)).toBeLessThan(0.6);
    talk.say({ on: 'length', length: 4 });
    expect(Math.abs(left() - 4)).toBeLessThan(0.4);
    talk.say({ on: 'wrapUp' });
    expect(talk.steps().slice(-2)).toEqual(['PB-14', 'PB-15']);
    expect(left()).toBeLessThan(3);
  });
});

describe('step by step', () => {
  test('waits after each step for "next", and goes on with the next step', () => {
    const talk = guided('partner-back', 5);
    talk.say({ on: 'stepByStep' });
    const { finish } = english.spoken.steps['PB-02'];
    expect(talk.heard()).toContain(`${finish} ${line('teach.next')}`);
    expect(talk.heard()).not.toContain(english.spoken.steps['PB-03'].leadIn);
    const said = talk.say({ on: 'next' }, 150);
    expect(said).toContain(english.spoken.steps['PB-03'].leadIn);
    expect(talk.memory().preferences.pace).toBe('step-by-step');
  });

  test('a launch after it is "next" too', () => {
    const talk = guided('partner-back', 5);
    talk.say({ on: 'stepByStep' });
    talk.say({ on: 'ended', by: 'silence' }, 400);
    expect(talk.say({ on: 'resume' }, 20)).toContain(english.spoken.steps['PB-03'].leadIn);
  });

  test('"go on by yourself" flows again', () => {
    const talk = guided('partner-back', 5);
    talk.say({ on: 'stepByStep' });
    talk.say({ on: 'flowing' });
    expect(talk.heard()).toContain(english.spoken.steps['PB-03'].leadIn);
  });
});

describe('few words', () => {
  test('tell each step in a line, without cues, and the time goes to the holds', () => {
    const talk = guided('partner-back', 15);
    const before = holdsOf(talk);
    talk.say({ on: 'shortWords' }, 40);
    expect(talk.heard()).toContain(english.spoken.steps['PB-02'].short);
    expect(talk.heard()).not.toContain(english.spoken.steps['PB-02'].leadIn);
    for (const cue of english.spoken.steps['PB-02'].cues) expect(talk.heard()).not.toContain(cue);
    expect(holdsOf(talk)[4]).toBeGreaterThan(before[4] ?? 0);
    talk.say({ on: 'fullWords' });
    expect(talk.memory().preferences.wording).toBe('full');
  });

  test.each([
    [0, null, false],
    [1, null, true],
    [2, null, false],
    [1, 'full', false],
  ] as const)('after %i massages finished, with %s chosen: offered is %s', (times, wording, offered) => {
    const talk = talkWith({
      ...regular,
      preferences: { ...regular.preferences, wording },
      finished: { 'self-neck': times },
    });
    const said = talk.say({ on: 'start', massage: 'self-neck', length: 5 });
    expect(said.includes(line('offerShortWords'))).toBe(offered);
  });

  test('keep the warning of a step that has one', () => {
    const talk = guided('partner-back', 20);
    talk.say({ on: 'shortWords' });
    talk.say({ on: 'goTo', step: 12 });
    expect(talk.stepNow()).toBe('PB-12');
    expect(talk.heard()).toContain(english.spoken.steps['PB-12'].safety);
  });
});

describe('both sides', () => {
  test('"switch sides" goes to the other one with its full hold, and then says that both are done', () => {
    const talk = guided('partner-back', 20);
    talk.say({ on: 'goTo', step: 6 });
    expect(talk.say({ on: 'whichSide' }, 30)).toContain('The other one comes after');
    expect(talk.say({ on: 'switchSides' })).toContain(english.spoken.steps['PB-06'].otherSide);
    expect(talk.massage().cursor).toEqual({ at: 'instruction', entry: 5, pass: 1 });
    expect(talk.say({ on: 'whichSide' }, 20)).toContain('The first one is done');
    expect(talk.say({ on: 'switchSides' })).toContain(line('bothSidesDone'));
    expect(talk.say({ on: 'goTo', step: 1 })).toBeDefined();
    expect(talk.say({ on: 'switchSides' }, 30)).toContain(line('noSides'));
  });

  test('counted strokes are counted aloud on each side, and go on counting after a question', () => {
    const talk = guided('partner-neck', 10);
    talk.say({ on: 'goTo', step: 6 });
    expect(talk.stepNow()).toBe('PN-07');
    expect(talk.heard()).toMatch(/I count to seven\. One\. Two\. Three\. .*Seven\. .*One\. Two\./);
    const before = talk.massage().cursor;
    talk.say({ on: 'aboutStep', about: 'feel' }, 30);
    const { cursor } = talk.massage();
    expect(cursor).not.toEqual(before);
    expect(talk.heard()).not.toMatch(/\bOne\. Two\. Three\. .*\bOne\. Two\..*\bOne\. Two\./);
    expect(talk.heard()).toMatch(/Seven\./);
  });

  test('the count begins with one, also right after an answer', () => {
    const talk = guided('partner-neck', 15);
    talk.say({ on: 'goTo', step: 7 });
    talk.say({ on: 'keepIn', part: null }, 20);
    expect(talk.stepNow()).toBe('PN-08');
    expect(talk.heard()).toMatch(/I count to three\. One\. Two\. Three\./);
  });
});
