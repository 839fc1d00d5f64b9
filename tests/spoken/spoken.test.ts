import { en } from '../../src/build/languages/en.ts';
import { listeningOf } from '../../src/build/listening.ts';
import { phrases } from '../../src/locales/en/phrases/index.ts';
import { loadModel } from '../../src/speaker/interaction-models.ts';
import { languageOf } from '../../src/speaker/understanding/languages.ts';
import { readModel } from '../../src/speaker/understanding/model.ts';
import { createUnderstanding, type Understand } from '../../src/speaker/understanding/understand.ts';
import { describeWith } from '../support/outside-tool.ts';
import { grammarOf } from '../support/spoken/grammar.ts';
import { isGuarded } from '../support/spoken/harm.ts';
import { listen } from '../support/spoken/listen.ts';
import { describeConfusion, reportOf } from '../support/spoken/report.ts';
import { voices } from '../support/spoken/synthesiser.ts';
import { flite, pocketsphinx } from '../support/spoken/tools.ts';
import { mustUtterances } from '../support/spoken/utterances.ts';

const locale = 'en-US';
const language = languageOf(locale);

/** The device hears "exit" and the like by itself: they stop, and the skill is not asked. */
const withExits =
  (understand: Understand): Understand =>
  (words) =>
    language.exits.includes(words)
      ? { intent: 'AMAZON.StopIntent', slots: [], how: 'exact' }
      : understand(words);

/**
 * The gate says what would do harm if it were misheard, and every tenth of the rest, in one voice: SPOKEN=all
 * before a change of the phrases is believed.
 */
const EVERYTHING = process.env['SPOKEN'] === 'all';
const EVERY = 10;
/** Far more than it takes: a machine may be busy. */
const TIMEOUT_MS = 30 * 60_000;

describeWith(flite, 'said aloud', () => {
  describeWith(pocketsphinx, 'and heard by a recogniser', () => {
    test(
      'nothing that must be understood is taken for what would do harm',
      async () => {
        const model = readModel(await loadModel(locale));
        const all = mustUtterances(listeningOf(phrases, en));
        const said = all.filter(({ intent }, nth) => EVERYTHING || isGuarded(intent) || nth % EVERY === 0);

        const heard = await listen(
          said,
          EVERYTHING ? voices : voices.slice(0, 1),
          grammarOf(model, en.builtInPhrases),
          withExits(createUnderstanding(model, language)),
        );

        process.stdout.write(reportOf(heard, all.length));
        expect(heard.filter(({ harm }) => harm !== undefined).map(describeConfusion)).toEqual([]);
      },
      TIMEOUT_MS,
    );
  });
});
