import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { playScript } from '../../../src/speaker/script.ts';
import type { Handler } from '../../../src/speaker/skill-call.ts';
import { anyAlexa, guide, heard } from '../../support/alexa.ts';
import { scriptOf, skillHandler } from '../../support/play.ts';
import { forgetfulSkill } from '../support/cold.ts';
import { manifest } from '../support/skill-package.ts';

/** What an Echo with a screen and a player says of itself. */
const everyInterface = {
  AudioPlayer: {},
  Display: { templateVersion: '1.0', markupVersion: '1.0' },
  'Alexa.Presentation.APL': { runtime: { maxVersion: '2024.3' } },
  VideoApp: {},
};

/** The same skill on such a device. */
const onScreen =
  (skill: Handler): Handler =>
  (envelope, context) => {
    const sent: RequestEnvelope = structuredClone(envelope);
    const { device } = sent.context.System;
    if (device !== undefined) device.supportedInterfaces = everyInterface;
    return skill(sent, context);
  };

const responsesOf = async (
  script: string,
  handler: Handler,
): Promise<readonly ResponseEnvelope['response'][]> => {
  const { events } = await playScript(script, { handler });
  return events.flatMap((event) => (event.kind === 'response' ? [event.response.response] : []));
};

describe('on a device with a screen', () => {
  test.each(['fifty-questions', 'pause', 'stop-and-come-back'])(
    'F6 %s is answered in the same words as without one',
    async (name) => {
      const script = scriptOf(name);
      expect(await responsesOf(script, onScreen(skillHandler()))).toEqual(
        await responsesOf(script, skillHandler()),
      );
    },
  );
});

describe('a skill without AudioPlayer', () => {
  test('F9 V19 declares no interface', () => {
    expect(manifest.apis.custom.interfaces).toEqual([]);
  });

  test.each([
    'Pause',
    'Resume',
    'Next',
    'Previous',
    'Repeat',
    'StartOver',
    'LoopOn',
    'LoopOff',
    'ShuffleOn',
    'ShuffleOff',
  ])('F9 %s is answered, whether it means anything here or not', async (name) => {
    const alexa = anyAlexa(forgetfulSkill());
    await guide(alexa);
    const answer = await alexa.intent(`AMAZON.${name}Intent`);
    expect(heard(answer)).toMatch(/<speak>.*\w/);
    expect(answer.response.shouldEndSession).toBe(false);
  });

  test.each([
    'AudioPlayer.PlaybackStarted',
    'AudioPlayer.PlaybackFinished',
    'PlaybackController.PlayCommandIssued',
    'PlaybackController.NextCommandIssued',
  ])('F9 %s, from a button or a player, gets no words', async (type) => {
    const alexa = anyAlexa(forgetfulSkill());
    await guide(alexa);
    expect((await alexa.send({ type })).response).toEqual({});
  });
});
