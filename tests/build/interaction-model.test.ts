import { readFile } from 'node:fs/promises';
import { builtInIntents } from '../../src/build/built-in-intents.ts';
import { interactionModelOf } from '../../src/build/interaction-model.ts';
import { en } from '../../src/build/languages/en.ts';
import { MODEL_BYTES } from '../../src/build/limits.ts';
import { listeningOf } from '../../src/build/listening.ts';
import { makeModels } from '../../src/build/models.ts';
import { committedModel } from '../../src/build/paths.ts';
import { phrases } from '../../src/locales/en/phrases/index.ts';
import { customIntents } from '../../src/locales/phrases.ts';

const { languageModel } = interactionModelOf(listeningOf(phrases, en)).interactionModel;

const intent = (name: string) => languageModel.intents.find((one) => one.name === name);

describe('the interaction model', () => {
  it('names its invocation name and a sensitivity for what is off topic', () => {
    expect(languageModel.invocationName).toBe('massage guide');
    expect(languageModel.modelConfiguration.fallbackIntentSensitivity.level).toBe('MEDIUM');
  });

  it("has Alexa's intents first, without samples of ours, then ours in their order", () => {
    expect(languageModel.intents.map(({ name }) => name)).toEqual([...builtInIntents, ...customIntents]);
    for (const name of builtInIntents) expect(intent(name)).toEqual({ name, samples: [] });
  });

  it('declares for each intent the slots that its samples use, and no others', () => {
    for (const { name, slots = [], samples } of languageModel.intents) {
      const used = new Set(samples.flatMap((sample) => sample.match(/\{[a-z]+\}/g) ?? []));
      expect([name, new Set(slots.map((slot) => `{${slot.name}}`))]).toEqual([name, used]);
    }
    expect(intent('AddTimeIntent')?.slots).toEqual([
      { name: 'duration', type: 'AMAZON.DURATION' },
      { name: 'number', type: 'AMAZON.NUMBER' },
    ]);
    expect(intent('CompareTechniquesIntent')?.slots).toEqual([
      { name: 'technique', type: 'Technique' },
      { name: 'other', type: 'Technique' },
    ]);
  });
});

describe('the committed interaction models', () => {
  it.each(makeModels())(
    '$locale is what the phrases make (else run "npm run build")',
    async ({ locale, json }) => {
      expect((await readFile(committedModel(locale), 'utf8')) === json).toBe(true);
      expect(Buffer.byteLength(json)).toBeLessThanOrEqual(MODEL_BYTES);
    },
  );
});
