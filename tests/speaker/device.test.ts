import type { RequestEnvelope } from 'ask-sdk-model';
import * as fc from 'fast-check';
import { virtualClock } from '../../src/speaker/clock.ts';
import { createSpeaker, type Speaker, type SpeakerOptions } from '../../src/speaker/device.ts';
import type { SpeakerEvent } from '../../src/speaker/events.ts';
import type { Handler } from '../../src/speaker/skill-call.ts';
import { asking, closing, nameOf, ssml, tenMsALetter, tinyModel } from './tiny-skill.ts';

const START = Date.parse('2026-01-01T00:00:00Z');

/** A hundred letters are a second of speech. */
const second = `${'word '.repeat(19)}next?`;

/** Speaks for a second, is quiet for twenty, speaks for a second; and the like in the reprompt. */
const skill: Handler = (event) => {
  const name = nameOf(event);
  if (name === 'SessionEndedRequest') return Promise.resolve({ version: '1.0', response: {} });
  if (name === 'AMAZON.StopIntent') return Promise.resolve(closing('Goodbye, and drink some water.'));
  const turn = Number(event.session?.attributes?.turn ?? 0) + 1;
  const quiet = '<break time="10s"/><break time="10s"/>';
  return Promise.resolve(asking(`${second}${quiet}${second}`, second, { turn }));
};

interface Bench {
  readonly speaker: Speaker;
  readonly events: readonly SpeakerEvent[];
  /** What happened, each as "seconds kind". */
  readonly happened: (...kinds: readonly SpeakerEvent['kind'][]) => readonly string[];
  readonly requests: () => readonly RequestEnvelope[];
}

const bench = (options: Partial<SpeakerOptions> = {}): Bench => {
  const events: SpeakerEvent[] = [];
  const speaker = createSpeaker({
    handler: skill,
    model: tinyModel,
    voice: tenMsALetter,
    clock: virtualClock(START),
    speechStartsAfterMs: 1_000,
    utteranceMs: 1_500,
    microphoneMs: 8_000,
    observe: (event) => events.push(event),
    ...options,
  });
  return {
    speaker,
    events,
    happened: (...kinds) =>
      events
        .filter(({ kind }) => kinds.includes(kind))
        .map(({ at, kind }) => `${(at - START) / 1000} ${kind}`),
    requests: () => events.flatMap((event) => (event.kind === 'request' ? [event.request] : [])),
  };
};

const types = (requests: readonly RequestEnvelope[]): readonly string[] => requests.map(nameOf);

describe('a session that nobody answers', () => {
  test('prompt, eight seconds, reprompt, eight seconds, and Alexa ends it', async () => {
    const { speaker, happened, requests } = bench();
    await speaker.hear('open massage guide');
    expect(await speaker.run()).toBe('over');
    expect(happened('speech', 'pause', 'microphone-opened', 'microphone-closed', 'ended')).toEqual([
      '2.5 speech',
      '3.5 pause',
      '23.5 speech',
      '24.5 microphone-opened',
      '32.5 microphone-closed',
      '32.5 speech',
      '33.5 microphone-opened',
      '41.5 microphone-closed',
      '41.5 ended',
    ]);
    const last = requests().at(-1)?.request;
    expect(last).toMatchObject({
      type: 'SessionEndedRequest',
      reason: 'EXCEEDED_MAX_REPROMPTS',
      timestamp: '2026-01-01T00:00:41Z',
    });
    expect(speaker.hasSession()).toBe(false);
  });

  test('the skill is not told if the request gets lost', async () => {
    const { speaker, requests } = bench({ tellsSessionEnd: false });
    await speaker.hear('open massage guide');
    await speaker.run();
    expect(types(requests())).toEqual(['LaunchRequest']);
  });
});

describe('barge-in', () => {
  test('cuts a pause at that very millisecond; the request comes when the words have been said', async () => {
    const { speaker, events, requests } = bench();
    await speaker.hear('open massage guide');
    await speaker.run({ until: START + 10_123 });
    await speaker.hear('too much pressure');
    expect(events.find(({ kind }) => kind === 'cut')).toMatchObject({
      at: START + 10_123,
      what: 'pause',
      ms: 6_623,
    });
    expect(requests()[1]).toMatchObject({
      session: { new: false, attributes: { turn: 1 } },
      request: { timestamp: '2026-01-01T00:00:11Z', intent: { name: 'TooMuchIntent' } },
    });
    expect(requests()[0]?.session?.sessionId).toBe(requests()[1]?.session?.sessionId);
  });

  test('the new reply starts a second after its request', async () => {
    const { speaker, happened } = bench();
    await speaker.hear('open massage guide');
    await speaker.run({ until: START + 10_000 });
    await speaker.hear('next');
    await speaker.run({ until: START + 13_000 });
    expect(happened('cut', 'request', 'speech').slice(2)).toEqual(['10 cut', '11.5 request', '12.5 speech']);
    expect(speaker.replyBeganAt()).toBe(START + 12_500);
  });

  test('works in the reprompt too', async () => {
    const { speaker, happened, events } = bench();
    await speaker.hear('open massage guide');
    await speaker.run({ until: START + 33_000 });
    await speaker.hear('next');
    expect(happened('cut')).toEqual(['33 cut']);
    expect(events.find(({ kind }) => kind === 'cut')).toMatchObject({ what: 'speech', ms: 500 });
  });

  test('before the reply is heard there is nothing to cut', async () => {
    const { speaker, happened } = bench();
    await speaker.hear('open massage guide');
    await speaker.run({ until: START + 2_000 });
    await speaker.hear('next');
    expect(happened('cut')).toEqual([]);
  });

  test('at any millisecond: exactly one request, at the cut plus the utterance', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 2_500, max: 41_499 }), async (ms) => {
        const { speaker, requests, events } = bench();
        await speaker.hear('open massage guide');
        await speaker.run({ until: START + ms });
        expect(speaker.clock.now()).toBe(START + ms);
        await speaker.hear('next');
        expect(types(requests())).toEqual(['LaunchRequest', 'AMAZON.NextIntent']);
        const heard = events.findLast(({ kind }) => kind === 'heard');
        expect(heard?.at).toBe(START + ms);
        expect(events.at(-1)?.at).toBe(START + ms + 1_500);
      }),
    );
  });
});

describe('the open microphone', () => {
  test('needs no wake word', async () => {
    const { speaker, events } = bench();
    await speaker.hear('open massage guide');
    expect(await speaker.run({ stopAtMicrophone: true })).toBe('microphone');
    await speaker.hear('next');
    expect(events.findLast(({ kind }) => kind === 'heard')).toMatchObject({
      by: 'microphone',
      at: START + 24_500,
    });
    expect(events.findLast(({ kind }) => kind === 'microphone-closed')).toMatchObject({ answered: true });
  });

  test('hears for eight seconds, the last millisecond included', async () => {
    const { speaker, events } = bench();
    await speaker.hear('open massage guide');
    await speaker.run({ until: START + 32_499 });
    await speaker.hear('next');
    expect(events.findLast(({ kind }) => kind === 'heard')).toMatchObject({ by: 'microphone' });
  });

  test('stays open for somebody who has begun to speak', async () => {
    const { speaker, happened } = bench();
    await speaker.hear('open massage guide');
    let looks = 0;
    await speaker.run({ until: START + 40_000, isSpeaking: () => (looks += 1) <= 4 });
    expect(happened('microphone-closed')).toEqual(['33.5 microphone-closed']);
  });
});

describe('the end of a session', () => {
  test('stop: the goodbye is heard, no request follows', async () => {
    const { speaker, happened, requests } = bench();
    await speaker.hear('open massage guide');
    await speaker.run({ until: START + 10_000 });
    await speaker.hear('stop');
    expect(speaker.hasSession()).toBe(false);
    await speaker.run();
    expect(happened('ended')).toEqual(['12.8 ended']);
    expect(types(requests())).toEqual(['LaunchRequest', 'AMAZON.StopIntent']);
  });

  test('after it nobody hears words, but the skill’s name', async () => {
    const { speaker, requests, events } = bench();
    await speaker.hear('open massage guide');
    await speaker.hear('stop');
    expect(await speaker.hear('next')).toBe(false);
    expect(events.at(-1)).toMatchObject({ kind: 'unheard', words: 'next' });
    expect(await speaker.hear('Alexa, ask massage guide to go to step four')).toBe(true);
    expect(requests().at(-1)).toMatchObject({
      session: { new: true, attributes: {} },
      request: { intent: { name: 'GoToStepIntent', slots: { number: { value: '4' } } } },
    });
  });

  test('"stop" in a goodbye silences the device', async () => {
    const { speaker, happened } = bench();
    await speaker.hear('open massage guide');
    await speaker.hear('stop');
    await speaker.run({ until: speaker.clock.now() + 1_100 });
    expect(await speaker.hear('stop')).toBe(true);
    expect(happened('cut')).toHaveLength(1);
    expect(await speaker.run()).toBe('over');
  });

  test('"exit" ends it without asking the skill', async () => {
    const { speaker, requests } = bench();
    await speaker.hear('open massage guide');
    await speaker.hear('exit');
    expect(requests().at(-1)?.request).toMatchObject({
      type: 'SessionEndedRequest',
      reason: 'USER_INITIATED',
    });
    expect(await speaker.run()).toBe('over');
  });

  test('another launch ends it, and a new session has a new id and no attributes', async () => {
    const { speaker, requests } = bench();
    await speaker.hear('open massage guide');
    await speaker.hear('open massage guide');
    expect(types(requests())).toEqual(['LaunchRequest', 'SessionEndedRequest', 'LaunchRequest']);
    const [first, , third] = requests();
    expect(third?.session).toMatchObject({ new: true, attributes: {} });
    expect(third?.session?.sessionId).not.toBe(first?.session?.sessionId);
  });

  test('without shouldEndSession a speaker without a screen ends it', async () => {
    const handler: Handler = () =>
      Promise.resolve({ version: '1.0', response: { outputSpeech: ssml('Bye.') } });
    const { speaker } = bench({ handler });
    await speaker.hear('open massage guide');
    expect(speaker.hasSession()).toBe(false);
  });
});

describe('what Alexa refuses', () => {
  const problem = "There was a problem with the requested skill's response.";

  test('is named; Alexa speaks for the skill, and the skill is told', async () => {
    const handler: Handler = (event) =>
      Promise.resolve(
        nameOf(event) === 'SessionEndedRequest'
          ? { version: '1.0', response: {} }
          : asking('<break time="11s"/>Ready?', 'Ready?'),
      );
    const { speaker, events, requests } = bench({ handler });
    await speaker.hear('open massage guide');
    await speaker.run();
    expect(events.filter(({ kind }) => kind === 'refused')).toMatchObject([{ rule: 'ssml' }]);
    expect(events.find(({ kind }) => kind === 'speech')).toMatchObject({ part: 'alexa', text: problem });
    expect(requests().at(-1)?.request).toMatchObject({
      type: 'SessionEndedRequest',
      reason: 'ERROR',
      error: { type: 'INVALID_RESPONSE', message: expect.stringContaining('ssml') as string },
    });
    expect(speaker.hasSession()).toBe(false);
  });

  test('a handler that throws', async () => {
    const { speaker, events } = bench({ handler: () => Promise.reject(new Error('out of oil')) });
    await speaker.hear('open massage guide');
    const rules = events.flatMap((event) => (event.kind === 'refused' ? [event.rule] : []));
    expect(rules).toEqual(['handler-failed', 'handler-failed']);
    expect(events.at(-1)).toMatchObject({ kind: 'ended', reason: 'ERROR' });
  });
});

describe('requests', () => {
  test('have what Alexa sends', async () => {
    const { speaker, requests } = bench({ userId: 'me', skillId: 'skill' });
    await speaker.hear('ask massage guide to tell me about long strokes');
    expect(requests()[0]).toMatchObject({
      version: '1.0',
      session: { new: true, application: { applicationId: 'skill' }, user: { userId: 'me' } },
      context: { System: { device: { supportedInterfaces: {} }, user: { userId: 'me' } } },
      request: {
        type: 'IntentRequest',
        locale: 'en-US',
        timestamp: '2026-01-01T00:00:01Z',
        intent: {
          name: 'ExplainIntent',
          slots: {
            technique: {
              value: 'long strokes',
              resolutions: {
                resolutionsPerAuthority: [
                  {
                    status: { code: 'ER_SUCCESS_MATCH' },
                    values: [{ value: { name: 'stroking', id: 'effleurage' } }],
                  },
                ],
              },
            },
          },
        },
      },
    });
  });

  test('have ids of their own', async () => {
    const { speaker, requests } = bench();
    await speaker.hear('open massage guide');
    await speaker.hear('next');
    const ids = requests().map(({ request }) => request.requestId);
    expect(new Set(ids).size).toBe(2);
  });

  test('an unknown value is told as such', async () => {
    const { speaker, requests } = bench();
    await speaker.hear('ask massage guide to tell me about flurbing');
    expect(requests()[0]?.request).toMatchObject({
      intent: {
        slots: {
          technique: {
            value: 'flurbing',
            resolutions: {
              resolutionsPerAuthority: [{ status: { code: 'ER_SUCCESS_NO_MATCH' }, values: [] }],
            },
          },
        },
      },
    });
  });
});

describe('whatever people do', () => {
  const words = fc.constantFrom(
    'open massage guide',
    'next',
    'stop',
    'exit',
    'banana',
    'ask massage guide to stop',
    'Alexa',
  );
  const deeds = fc.array(fc.record({ afterMs: fc.integer({ min: 0, max: 60_000 }), words }), {
    maxLength: 12,
  });

  test('time goes forward, and every session begins as new and ends once', async () => {
    await fc.assert(
      fc.asyncProperty(deeds, async (list) => {
        const { speaker, events, requests } = bench();
        for (const deed of list) {
          await speaker.run({ until: speaker.clock.now() + deed.afterMs });
          await speaker.hear(deed.words);
        }
        await speaker.run();
        const times = events.map(({ at }) => at);
        expect(times).toEqual([...times].sort((a, b) => a - b));
        expect(speaker.hasSession()).toBe(false);

        const ids = new Set(requests().map(({ session }) => session?.sessionId));
        for (const id of ids) {
          const asked = requests().filter(({ session }) => session?.sessionId === id);
          expect(asked.map(({ session }) => session?.new)).toEqual(asked.map((_, index) => index === 0));
          expect(types(asked).slice(0, -1)).not.toContain('SessionEndedRequest');
        }
        expect(events.filter(({ kind }) => kind === 'ended')).toHaveLength(ids.size);
        expect(events.filter(({ kind }) => kind === 'refused')).toEqual([]);
      }),
    );
  });
});
