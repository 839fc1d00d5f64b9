import assert from 'node:assert/strict';
import type { Response } from 'ask-sdk-model';
import type { SkillResponse } from 'virtual-alexa';
import { modelOf } from './support/built.ts';
import { bundledSkill } from './support/bundled-skill.ts';
import { createClient } from './support/client.ts';
import type { Client } from './support/client.ts';
import { count } from './support/figures.ts';

const prompt = (answer: SkillResponse): string => answer.prompt() ?? '';

// The client gives its answers no types.
const responseIn = (answer: SkillResponse): Response => answer.response as Response;

const newClient = async (person: string): Promise<Client> => {
  const client = createClient(await bundledSkill(), modelOf('en-US'));
  client.alexa.context().user().setID(`amzn1.ask.account.${person}`);
  // It claims a player unless told otherwise; a skill without AUDIO_PLAYER gets none.
  client.alexa.context().device().audioPlayerSupported(false);
  count('sessions');
  return client;
};

/** Up to the first stroke of a ten minute back massage. */
const begun = async (person: string): Promise<Client> => {
  const client = await newClient(person);
  const { alexa } = client;
  assert.match(prompt(await alexa.launch()), /Welcome to Massage Guide.*\?/s);
  assert.match(prompt(await alexa.utter('back massage')), /back massage of fifteen minutes/);
  assert.match(prompt(await alexa.utter('make it ten minutes')), /ten minutes/);
  assert.match(prompt(await alexa.utter('ready')), /doctor/);
  assert.match(prompt(await alexa.utter('go on')), /ready/);
  assert.match(prompt(await alexa.utter("i'm ready")), /Stroke|stroke|Lay|rock/);
  return client;
};

describe('virtual-alexa goes through a whole session with the bundle', () => {
  it('from the launch to the goodbye, in words', async () => {
    const { alexa } = await begun('whole-session');
    assert.equal(alexa.context().session().isNew(), false);
    for (const [words, answer] of [
      ['next', /break/],
      ['too much pressure', /[Ff]lat|weight|soft/],
      ['what is kneading', /[Kk]neading/],
      ['how much longer', /minutes/],
      ['which step', /Step two/],
      ['repeat', /./],
      ['pause', /resume/],
      ['resume', /go on|Back to/],
      ['go back', /./],
    ] as const) {
      const heard = await alexa.utter(words);
      assert.match(prompt(heard), answer, words);
      assert.equal(responseIn(heard).shouldEndSession, false, words);
      assert.match(heard.reprompt(), /<speak>/, words);
    }
    const goodbye = await alexa.utter('stop');
    assert.equal(responseIn(goodbye).shouldEndSession, true);
  });

  it('from step to step by "next" until the massage closes by itself', async () => {
    const { alexa } = await begun('all-steps');
    let steps = 1;
    for (; steps < 40; steps += 1) {
      const heard = await alexa.utter('next');
      if (responseIn(heard).shouldEndSession !== false) break;
    }
    assert.ok(steps > 6 && steps < 20, `${steps} steps`);
  });

  it('and comes back to where it was', async () => {
    const person = 'comes-back';
    const { alexa } = await begun(person);
    await alexa.utter('next');
    await alexa.endSession();
    const later = await newClient(person);
    assert.match(prompt(await later.alexa.launch()), /spread the oil/);
  });

  it('whose end is answered with nothing', async () => {
    const { alexa } = await begun('exit');
    assert.deepEqual(responseIn(await alexa.utter('exit')), {});
  });

  it('in which pain stops the step, and dizziness ends the massage', async () => {
    const { alexa } = await begun('pain');
    assert.match(prompt(await alexa.utter('that hurts')), /dull ache, or sharp\?/);
    assert.match(prompt(await alexa.utter('sharp')), /Stop this step/);
    const heard = await alexa.utter('i feel dizzy');
    assert.equal(responseIn(heard).shouldEndSession, true);
  });
});

describe('virtual-alexa, where it is wrong about Alexa', () => {
  it('takes "tell me about kneading" for a launch; Alexa would not, within a session', async () => {
    const { alexa, sent } = await begun('launch-words');
    await alexa.utter('tell me about kneading');
    assert.equal(sent().type, 'LaunchRequest');
  });

  it('gives up on nonsense, where Alexa sends AMAZON.FallbackIntent', async () => {
    const { alexa } = await begun('nonsense');
    assert.throws(() => alexa.utter('banana elephant'), /Unable to match utterance/);
    assert.match(prompt(await alexa.intend('AMAZON.FallbackIntent')), /catch|understand/);
  });

  it('cannot take "ten minute" and "back massage" apart, which stand beside each other in a sample', async () => {
    const { alexa, sent } = await begun('adjoining-slots');
    assert.throws(() => alexa.utter('start a ten minute back massage'), /Unable to match utterance/);
    await alexa.intend('StartMassageIntent', { duration: 'ten minutes', massage: 'back massage' });
    assert.equal(sent().type, 'IntentRequest');
  });

  it('has no value for a slot that is not in the model, where Alexa sends what was said', async () => {
    const { alexa } = await begun('unknown-value');
    assert.throws(() => alexa.utter('what is zumba'), /Unable to match utterance/);
  });

  it('leaves a closed session open: it never ends one by itself', async () => {
    const { alexa } = await begun('never-ends');
    assert.equal(responseIn(await alexa.utter('stop')).shouldEndSession, true);
    assert.doesNotThrow(() => alexa.context().session());
  });
});
