import { storePage } from '../locales/en/store.ts';
import { localeTags, type LocaleTag } from '../locales/tags.ts';

/** A store page as one reads it. */
const pageText = (tag: LocaleTag): string => {
  const { name, summary, description, examplePhrases, keywords } = storePage(tag);
  const phrases = examplePhrases.map((phrase) => `  "${phrase}"`).join('\n');
  return `${tag}: ${name}\n${summary}\n\n${phrases}\n\n${description}\n\nKeywords: ${keywords.join(', ')}\n`;
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((tag) => !localeTags.some((known) => known === tag));
if (unknown.length > 0) {
  console.error(`There is no store page for ${unknown.join(', ')}. There are: ${localeTags.join(', ')}`);
  process.exitCode = 2;
} else {
  const shown = localeTags.filter((tag) => wanted.length === 0 || wanted.includes(tag));
  console.log(shown.map(pageText).join(`\n${'-'.repeat(72)}\n\n`));
}
