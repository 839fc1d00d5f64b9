import { countries } from '../locales/en/phrases/countries.ts';
import { phrases } from '../locales/en/phrases/index.ts';
import { localeTags, type LocaleTag } from '../locales/tags.ts';
import { problemsOf } from './checks/index.ts';
import { interactionModelOf } from './interaction-model.ts';
import { en } from './languages/en.ts';
import { MODEL_BYTES } from './limits.ts';
import { listeningOf, type Listening } from './listening.ts';
import { withLocal } from './local-phrases.ts';

/** A locale's interaction model as the text of its file. */
export interface ModelFile {
  readonly locale: LocaleTag;
  readonly json: string;
}

/**
 * Writes what is listened for as an interaction model.
 *
 * @throws Error listing every fault, each with its template.
 */
export const modelText = (listening: Listening): string => {
  const json = `${JSON.stringify(interactionModelOf(listening), null, 1)}\n`;
  const bytes = Buffer.byteLength(json);
  const problems = [
    ...problemsOf(listening),
    ...(bytes <= MODEL_BYTES ? [] : [`The model has ${bytes} bytes; at most ${MODEL_BYTES} are taken.`]),
  ];
  if (problems.length > 0) throw new Error(`The phrases have faults:\n- ${problems.join('\n- ')}`);
  return json;
};

/** All that is listened for in a locale. */
export const listeningIn = (locale: LocaleTag): Listening =>
  listeningOf(withLocal(phrases, countries[locale]), en);

/** The interaction models of all locales that the skill is made for. */
export const makeModels = (): readonly ModelFile[] =>
  localeTags.map((locale) => ({ locale, json: modelText(listeningIn(locale)) }));
