import { buildEnvelope } from '../../../src/speaker/requests.ts';
import { lambdaContext } from '../../../src/speaker/lambda-context.ts';
import { forgetfulSkill } from '../support/cold.ts';

const own = 'amzn1.ask.skill.own';
const session = { id: 'session', isNew: true, attributes: {} };

const launchOf = (skillId: string) => {
  const identity = { skillId, userId: 'user', deviceId: 'device', locale: 'en-US' };
  return buildEnvelope({ kind: 'launch' }, session, identity, 'request', Date.parse('2026-01-01T10:00:00Z'));
};

describe('S1 a skill with an id of its own', () => {
  const skill = forgetfulSkill({ SKILL_ID: own });
  const context = lambdaContext('request', () => 8_000);

  test('answers the requests that are for it', async () => {
    expect((await skill(launchOf(own), context)).response.outputSpeech).toBeDefined();
  });

  test('refuses those of another skill', async () => {
    await expect(skill(launchOf('amzn1.ask.skill.another'), context)).rejects.toThrow(/skill/i);
  });
});
