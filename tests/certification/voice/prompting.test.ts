import { loadLocale } from '../../../src/locales/index.ts';
import type { Spoken } from '../../../src/locales/locale.ts';
import { voiceOf } from '../../../src/speech/voice.ts';
import { anyAlexa, guide, heard } from '../../support/alexa.ts';
import type { AnyAlexa } from '../../support/alexa.ts';
import { coldSkill, forgetfulSkill } from '../support/cold.ts';
import { listenerOf } from '../support/listen.ts';
import { packaged } from '../support/skill-package.ts';

/** What is asked for when a request leaves out what it needs. */
const asked: Readonly<Record<string, (lines: Spoken['lines']) => string>> = {
  GoToStepIntent: ({ whichStep }) => whichStep,
  SetLengthIntent: ({ whichMinutes }) => whichMinutes,
  AddTimeIntent: ({ whichMinutes }) => whichMinutes,
  ExplainTechniqueIntent: ({ whichTechnique }) => whichTechnique,
  TechniqueHowIntent: ({ whichTechnique }) => whichTechnique,
  TechniqueFeelIntent: ({ whichTechnique }) => whichTechnique,
  TechniqueWhyIntent: ({ whichTechnique }) => whichTechnique,
  TechniqueWhenNotIntent: ({ whichTechnique }) => whichTechnique,
  CompareTechniquesIntent: ({ whichTechnique }) => whichTechnique,
  ConditionIntent: ({ unknownCondition }) => unknownCondition,
};

/** A line up to what is filled into it. */
const beginning = (line: string): string => line.split('{{')[0]?.trim() ?? '';

describe.each(packaged)('in $locale', ({ locale }) => {
  /** Everything comes from a device of this locale. */
  const alexaHere = (): AnyAlexa => {
    const skill = forgetfulSkill();
    return anyAlexa((envelope, context) =>
      skill({ ...envelope, request: { ...envelope.request, locale } }, context),
    );
  };

  test('V14 a launch welcomes, says what the skill does, asks, and stays open with a reprompt', async () => {
    const { line } = voiceOf(await loadLocale(locale));
    const listen = await listenerOf(locale);
    const { envelope, response } = await coldSkill(locale)({ kind: 'launch' });
    const { prompt, reprompt, isOpen } = listen('launch', envelope, response);
    expect(prompt).toContain(line('welcome'));
    expect(prompt).toMatch(/massage.*step by step.*\?$/s);
    expect(reprompt).toMatch(/\?$|\bsay\b/i);
    expect(isOpen).toBe(true);
  });

  test.each(Object.keys(asked))('V4 %s without what it needs asks for it, and stays open', async (intent) => {
    const { spoken } = voiceOf(await loadLocale(locale));
    const alexa = alexaHere();
    await guide(alexa);
    const answer = await alexa.intent(intent);
    expect(heard(answer)).toContain(beginning(asked[intent]?.(spoken.lines) ?? 'nothing'));
    expect(answer.response.shouldEndSession).toBe(false);
    expect(answer.response.reprompt).toBeDefined();
  });

  test('V4 a massage without its name asks which', async () => {
    const { line } = voiceOf(await loadLocale(locale));
    const alexa = alexaHere();
    await alexa.send({ type: 'LaunchRequest' }, { new: true });
    expect(heard(await alexa.intent('StartMassageIntent'))).toContain(line('ask.massage'));
  });

  test('V17 a massage needs no help: it is gone through from its launch to its end without asking for any', async () => {
    const alexa = alexaHere();
    await guide(alexa);
    let answer;
    let steps = 0;
    do {
      answer = await alexa.intent('AMAZON.NextIntent');
      steps += 1;
    } while (answer.response.shouldEndSession === false && steps < 40);
    expect(answer.response.shouldEndSession).toBe(true);
    expect(steps).toBeGreaterThan(5);
  });
});
