import { advertising, forChildren, found, marks } from '../support/words.ts';
import { manifest, packaged, shown, shownOn } from '../support/skill-package.ts';

const { privacyAndCompliance: answers, permissions } = manifest;

/** Nothing that is shown holds what it must not. */
const never = (pattern: RegExp): void => {
  expect(shown.flatMap((text) => found(pattern, text) ?? [])).toEqual([]);
};

describe('the privacy answers', () => {
  test('P4 say that the skill is not for children', () => {
    expect(answers.isChildDirected).toBe(false);
    never(forChildren);
  });

  test('P6 are bound to privacy and terms pages only when something is asked for, and nothing is', () => {
    const pages = packaged.map(({ locale }) => answers.locales[locale]);
    const needsPages = permissions.length > 0 || answers.usesPersonalInfo || 'accountLinking' in manifest;
    for (const page of pages)
      expect(page?.privacyPolicyUrl === undefined && needsPages ? 'a privacy page is missing' : '').toBe('');
    const addresses = pages.flatMap((page) => [page?.privacyPolicyUrl, page?.termsOfUseUrl]);
    expect(addresses.filter((address) => address !== undefined && !address.startsWith('https://'))).toEqual(
      [],
    );
  });

  test('P7 say that nothing is advertised and nothing sold, and no page does', () => {
    expect(answers.containsAds).toBe(false);
    expect(answers.allowsPurchases).toBe(false);
    never(advertising);
  });
});

describe.each(packaged)('the store page of $locale', ({ page, model }) => {
  test("P5 bears nobody else's mark, and names Alexa in phrases to say only", () => {
    never(marks);
    for (const text of shownOn(page)) {
      const named = Array.from(text.matchAll(/\bAlexa\b/g), ({ index }) => text.slice(index, index + 12));
      expect(named.filter((words) => !/^Alexa, (?:open|ask)/.test(words))).toEqual([]);
    }
  });

  test('P9 has the name that opens the skill, and says at once what it guides', () => {
    expect(page.name.toLowerCase()).toBe(model.invocationName);
    for (const text of [page.summary, page.description.split('\n')[0] ?? ''])
      for (const word of [/massage/i, /step by step/i]) expect(text).toMatch(word);
  });
});

test.each([
  [forChildren, 'Fun for the whole family'],
  [advertising, 'Visit us at www.example.com'],
  [marks, 'Works with your Theragun'],
])('the list %# finds what it is for', (pattern, text) => {
  expect(found(pattern, text)).not.toBeNull();
});
