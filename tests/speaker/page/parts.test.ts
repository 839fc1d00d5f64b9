import { scenes, sceneOf, sideOf } from '../../../src/speaker/page/people/scenes.ts';
import type { Scene } from '../../../src/speaker/page/people/shapes.ts';
import { sentenceAt, sentencesOf } from '../../../src/speaker/page/sentences.ts';
import { after, nothing } from '../../../src/speaker/page/state.ts';
import { understood } from '../../../src/speaker/page/words-heard.ts';
import { isRoutineId, routines } from '../../../src/massage/routines/index.ts';
import type { Step } from '../../../src/massage/step.ts';
import { KEPT_EXCHANGES, KEPT_LINES } from '../../../src/speaker/web/messages.ts';
import { english } from '../../support/english.ts';

describe('the drawing', () => {
  const worked = Object.entries(routines).flatMap(([routine, { steps }]) =>
    (steps as readonly Step[]).flatMap((step) =>
      step.kind === 'massage' && isRoutineId(routine)
        ? (step.seated === undefined ? (['usual'] as const) : (['usual', 'seated'] as const)).map(
            (position) => [step.id, position, routine, step.zone] as const,
          )
        : [],
    ),
  );

  test.each(worked)('has the zone of %s, %s', (_, position, routine, zone) => {
    const scene: Scene = scenes[sceneOf({ routine, position }, zone)];
    expect(scene.zones[zone]?.parts.length).toBeGreaterThan(0);
  });

  test('lights the side that a pass works on, as it lies in the picture', () => {
    expect(sideOf('lying', 'the left shoulder blade')).toBe('left');
    expect(sideOf('lying', 'the far side')).toBe('left');
    expect(sideOf('lying', 'the other side')).toBe('right');
    expect(sideOf('supine', 'the left side')).toBe('right');
    expect(sideOf('aloneFront', 'the right side')).toBe('left');
    expect(sideOf('lying', undefined)).toBe('both');
  });

  test('knows every name that a side has', () => {
    const steps = Object.values(english.spoken.steps) as readonly object[];
    const names = steps.flatMap((words) => ('sides' in words ? (words.sides as readonly string[]) : []));
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(sideOf('lying', name)).not.toBe('both');
  });
});

describe('what a recogniser heard', () => {
  const wake = ['alexa', 'computer'];
  const hear = (words: string, saying = '', isOpen = false) => understood(words, wake, saying, isOpen);

  test.each([
    ['Alexa, too much pressure', { for: 'speaker', words: 'too much pressure' }],
    ['Computer next', { for: 'speaker', words: 'next' }],
    ['well alexa no alexa pause', { for: 'speaker', words: 'pause' }],
    ['Alexa', { for: 'wake-word' }],
    ['what a lovely evening', { for: 'nobody' }],
    ['…', { for: 'nobody' }],
  ])('%s', (words, meant) => {
    expect(hear(words)).toEqual(meant);
  });

  test('needs no wake word at an open microphone, whatever was said before', () => {
    expect(hear('ready', 'When you are both set, say ready.', true)).toEqual({
      for: 'speaker',
      words: 'ready',
    });
  });

  test('is nobody if the speaker says so itself', () => {
    const saying = 'When you are both set, say: Alexa, ready.';
    expect(hear('set say Alexa ready', saying)).toEqual({ for: 'nobody' });
    expect(hear('Alexa, pause', saying)).toEqual({ for: 'speaker', words: 'pause' });
  });
});

describe('sentences', () => {
  test('are told apart, and found by how much of the text was heard', () => {
    const text = 'Lay your hands down. “Ready?” Go on.';
    expect(sentencesOf(text)).toEqual(['Lay your hands down.', '“Ready?”', 'Go on.']);
    expect([0, 0.3, 0.65, 0.9, 1].map((share) => sentenceAt(text, share))).toEqual([
      'Lay your hands down.',
      'Lay your hands down.',
      '“Ready?”',
      'Go on.',
      'Go on.',
    ]);
  });
});

describe('a page that is left open', () => {
  test('keeps the last lines and requests, and no more', () => {
    const clock = { now: 0, speed: 1 };
    const exchange = {
      at: 0,
      name: 'LaunchRequest',
      request: {},
      response: null,
      before: {},
      after: null,
      prompt: null,
      reprompt: null,
      broken: [],
    };
    let state = nothing;
    for (let number = 1; number <= 1_000; number += 1) {
      const line = { at: number, who: 'guide', text: String(number) } as const;
      state = after(state, { kind: 'update', clock, line, exchange: { ...exchange, number } });
      state = after(state, { kind: 'update', clock, exchange: { ...exchange, number, response: {} } });
    }
    expect(state.lines).toHaveLength(KEPT_LINES);
    expect(state.exchanges).toHaveLength(KEPT_EXCHANGES);
    expect(state.lines.at(-1)?.text).toBe('1000');
    expect(state.exchanges.map(({ number }) => number)).toEqual(
      Array.from({ length: KEPT_EXCHANGES }, (_, index) => 1_001 - KEPT_EXCHANGES + index),
    );
  });
});
