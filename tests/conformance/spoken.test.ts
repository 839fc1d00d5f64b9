import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { check } from 'ssml-check-core';
import { loadLocale } from '../../src/locales/index.ts';
import { playScript } from '../../src/speaker/script.ts';
import { ssml } from '../../src/speech/ssml.ts';
import { everyLine } from '../words/every-line.ts';
import { locales } from './support/built.ts';
import { bundledSkill } from './support/bundled-skill.ts';
import { count, used } from './support/figures.ts';
import { promptsIn } from './support/spoken.ts';

const dialogues = new URL('../dialogues/', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, dialogues), 'utf8');
const names = readdirSync(dialogues)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.replace(/\.txt$/, ''));

/** Without a locale the checker takes what is specific to one for an error. */
const accepts = async (prompt: string, locale: string): Promise<void> => {
  assert.equal(await check(prompt, { platform: 'amazon', locale }), undefined, prompt);
  count('prompts');
};

describe('ssml-check-core reads', () => {
  before(() => {
    used('ssml-check-core 0.3.9');
  });

  for (const locale of locales) {
    it(`every line of ${locale}`, async () => {
      for (const { heard } of everyLine(await loadLocale(locale)))
        await accepts(ssml(100, [{ text: heard }]), locale);
    });
  }

  for (const name of names) {
    it(`what the bundle says in ${name}, which is what the transcript has`, async () => {
      const handler = await bundledSkill();
      const { events, transcript } = await playScript(read(`${name}.txt`), { handler, userId: name });
      for (const event of events) {
        if (event.kind !== 'response') continue;
        for (const prompt of promptsIn(event.response.response)) await accepts(prompt, 'en-US');
      }
      assert.equal(transcript, read(`${name}.transcript`));
    });
  }

  it('and would say if something were wrong', async () => {
    for (const wrong of ['<speak>oil & towel</speak>', '<speak><break time="11s"/></speak>', '<speak>oil'])
      assert.notEqual(await check(wrong, { platform: 'amazon', locale: 'en-US' }), undefined);
  });
});
