import { loadLocale } from '../../../src/locales/index.ts';
import { createCallReader } from '../../../src/speaker/understanding/invocation.ts';
import { languageOf } from '../../../src/speaker/understanding/languages.ts';
import type { LanguageModel } from '../../../src/speaker/understanding/model.ts';
import { createUnderstanding } from '../../../src/speaker/understanding/understand.ts';
import type { Understood } from '../../../src/speaker/understanding/understand.ts';
import { voiceOf } from '../../../src/speech/voice.ts';
import { listenerOf } from '../support/listen.ts';
import { coldSkill } from '../support/cold.ts';
import { packaged } from '../support/skill-package.ts';

/** A sample as somebody says it: each slot with the n-th of its words, so that all of them are said. */
const saidOf = ({ types }: LanguageModel) => {
  let nth = 0;
  return (sample: string, typeOf: (slot: string) => string): string =>
    sample.replace(/\{([^}]*)\}/g, (_, slot: string) => {
      const type = typeOf(slot);
      if (type === 'AMAZON.NUMBER') return 'three';
      if (type === 'AMAZON.DURATION') return 'ten minutes';
      const words = (types.find(({ name }) => name === type)?.values ?? []).flatMap(({ name }) => [
        name.value,
        ...name.synonyms,
      ]);
      nth += 1;
      return words[nth % words.length] ?? '';
    });
};

describe.each(packaged)('the samples of $locale', ({ locale, model }) => {
  const language = languageOf(locale);
  const understand = createUnderstanding(model, language);
  const say = saidOf(model);
  const said = model.intents.flatMap(({ name, slots, samples }) =>
    samples.map((sample) => ({
      intent: name,
      words: say(sample, (slot) => slots.find((each) => each.name === slot)?.type ?? ''),
    })),
  );

  test('V3 mean their own intent, and what they ask is answered without an error, from cold', async () => {
    const wrong: string[] = [];
    const meanings = new Map<string, Understood>();
    for (const { intent, words } of said) {
      const understood = understand(words);
      if (understood?.intent !== intent)
        wrong.push(`"${words}" of ${intent}: ${understood?.intent ?? 'nothing'}`);
      else
        meanings.set(
          JSON.stringify(understood.slots.map(({ name, content }) => [intent, name, content])),
          understood,
        );
    }
    expect(wrong.slice(0, 20)).toEqual([]);

    // To the skill, samples with the same slots are the same request.
    const listen = await listenerOf(locale);
    const ask = coldSkill(locale);
    const trouble = voiceOf(await loadLocale(locale)).line('trouble');
    for (const understood of meanings.values()) {
      const { envelope, response } = await ask({ kind: 'intent', understood });
      const heard = listen(understood.intent, envelope, response);
      expect([understood, heard.prompt]).not.toEqual([understood, '']);
      expect(heard.prompt).not.toContain(trouble);
    }
  }, 120_000);

  test('V6 work in one breath with the name: "ask … to …", and "ask … …"', () => {
    const call = createCallReader(model.invocationName, language);
    const first = new Map([...said].reverse().map(({ intent, words }) => [intent, words]));
    const wrong: string[] = [];
    for (const [intent, words] of first) {
      for (const sentence of [
        language.askFor(model.invocationName, words),
        `${language.asks[0] ?? ''} ${model.invocationName} ${words}`,
      ]) {
        const called = call(sentence);
        const meant = called.kind === 'ask' ? understand(called.words)?.intent : called.kind;
        if (meant !== intent) wrong.push(`"${sentence}": ${meant ?? 'nothing'} instead of ${intent}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
