import { localeTags, type LocaleTag } from '../../src/locales/tags.ts';
import { loadLocale } from '../../src/locales/index.ts';
import { playScript } from '../../src/speaker/script.ts';
import { beginning, skillHandler, spokenIn } from '../support/play.ts';

const hear = async (locale: LocaleTag, ...said: readonly string[]): Promise<string> => {
  const script = [beginning('start a ten minute back massage'), ...said].join('\n');
  return spokenIn(await playScript(script, { handler: skillHandler(), locale }));
};

const EMERGENCY = 'This can be an emergency. Call your local emergency number.';

/** What each country says in its own way: for the emergency in words, and as people there cry for help. */
const own: Readonly<
  Record<LocaleTag, { readonly help: string; readonly number: string; readonly warmth: string }>
> = {
  'en-US': { help: 'call nine one one', number: 'nine one one', warmth: 'About seventy-two degrees.' },
  'en-GB': { help: 'ring nine nine nine', number: 'nine nine nine', warmth: 'About twenty-two degrees.' },
  'en-AU': { help: 'call triple zero', number: 'triple zero', warmth: 'About twenty-two degrees.' },
  'en-CA': { help: 'dial nine one one', number: 'nine one one', warmth: 'About twenty-two degrees.' },
  'en-IN': { help: 'call one one two', number: 'one one two', warmth: 'About twenty-two degrees.' },
};

describe.each(localeTags)('in %s', (tag) => {
  const { help, number, warmth } = own[tag];

  test('a cry for help is heard, and answered with the number of the country, twice', async () => {
    const heard = await hear(tag, `(30s) ${help}`);
    expect(heard.split(EMERGENCY)).toHaveLength(3);
    expect(heard.split(`, that is ${number}.`)).toHaveLength(3);
  });

  test('a massage is guided in the words of the country', async () => {
    expect(await hear(tag, '(30s) how warm should the room be')).toContain(warmth);
  });
});

test('pain is heard as people in India tell of it', async () => {
  expect(await hear('en-IN', '(30s) it is paining')).toContain('Stop, and lift your hands.');
});

test.each(['en-NZ', 'en', 'de-DE', '', '__proto__'])(
  'where we do not know the country (%j), the local number is all there is to say',
  async (tag) => {
    const { tag: spoken, spoken: words } = await loadLocale(tag);
    expect([spoken, words.lines.emergency]).toEqual(['en', `${EMERGENCY} I cannot call for you.`]);
  },
);
