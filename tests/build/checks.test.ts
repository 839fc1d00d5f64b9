import { problemsOf } from '../../src/build/checks/index.ts';
import { en } from '../../src/build/languages/en.ts';
import { listeningOf } from '../../src/build/listening.ts';
import { modelText } from '../../src/build/models.ts';
import { phrases } from '../../src/locales/en/phrases/index.ts';
import type { CustomIntent, Graded, Phrases } from '../../src/locales/phrases.ts';

/** The English phrases have no fault, so whatever is found comes from the change. */
const problemsWith = (changed: Phrases): readonly string[] => problemsOf(listeningOf(changed, en));

const withSamples = (intent: CustomIntent, ...templates: readonly string[]): Phrases => ({
  ...phrases,
  samples: {
    ...phrases.samples,
    [intent]: { ...phrases.samples[intent], nice: [...phrases.samples[intent].nice, ...templates] },
  },
});

const withRocking = (...synonyms: readonly string[]): Phrases => ({
  ...phrases,
  values: {
    ...phrases.values,
    Technique: { ...phrases.values.Technique, rocking: ['rocking', ...synonyms] },
  },
});

/** All that an intent has. */
const onlyMust = (...must: readonly string[]): Graded => ({ must, should: [], nice: [] });

const named = (invocationName: string): Phrases => ({ ...phrases, invocationName });

describe('the English phrases', () => {
  it('have no fault', () => {
    expect(problemsWith(phrases)).toEqual([]);
  });
});

describe('the build refuses', () => {
  it.each([
    ['a capital letter', 'Get ready', 'only lower-case letters'],
    ['punctuation', 'are we ready?', 'only lower-case letters'],
    ['digits', 'step 2 is done', 'only lower-case letters'],
    ['a comma', 'okay, done', 'only lower-case letters'],
    ['a connecting word in front', 'to the shoulders', 'Alexa takes "to"'],
    ['"that" in front where the sample is not there without it', 'that is so ready', 'without "that" too'],
    ['a slot that nobody declared', 'step {name} is done', 'there is no slot {name}'],
    ['a slot twice', 'from step {number} i mean {number}', '{number} stands there twice'],
    ["one of Alexa's own phrases", 'say that again', 'AMAZON.RepeatIntent'],
    ["one of Alexa's own phrases among a template's", '[okay] keep going', 'AMAZON.ResumeIntent'],
    ['a sample twice in an intent', "we're (so set|so ready|so set)", 'is said already for ReadyIntent'],
    ['a sample of another intent', 'carry on', 'is said already for ReadyIntent: "carry on"'],
    ['what a slot of another intent can become', 'dizzy', 'becomes "dizzy"'],
    ['what sounds like it', 'light-headed', 'becomes "light headed"'],
  ])('%s', (_, template, problem) => {
    const problems = problemsWith(withSamples('ReadyIntent', template));
    expect(problems.join('\n')).toContain(problem);
    expect(problems.join('\n')).toContain(template);
  });

  it('what slots of two intents can both become', () => {
    const { samples } = withSamples('ExplainTechniqueIntent', 'i feel {technique}');
    expect(problemsWith({ ...withRocking('dizzy'), samples }).join('\n')).toContain(
      'becomes "i feel dizzy", which is said for ExplainTechniqueIntent: "i feel {technique}"',
    );
  });

  it('too many samples for an intent, naming the largest template', () => {
    const ways = Array.from('abcdefghijklmnop', (letter) => letter.repeat(3)).join('|');
    const template = `(${ways}) ready (${ways})`;
    expect(problemsWith(withSamples('ReadyIntent', template)).join('\n')).toContain(
      `at most 300; its largest template, "${template}", makes 256.`,
    );
  });

  it('too few samples for an intent', () => {
    const few = { ...phrases, samples: { ...phrases.samples, DullIntent: onlyMust('dull', 'an ache') } };
    expect(problemsWith(few)).toEqual(['DullIntent: 2 samples, at least 5 are needed.']);
  });

  it('an intent of which nothing must be understood', () => {
    const samples = { ...phrases.samples, DullIntent: { ...phrases.samples.DullIntent, must: [] } };
    expect(problemsWith({ ...phrases, samples })).toEqual(['DullIntent: nothing that must be understood.']);
  });

  it('a slot that no sample uses', () => {
    const samples = { ...phrases.samples, CompareTechniquesIntent: onlyMust('compare two techniques') };
    expect(problemsWith({ ...phrases, samples })).toContain('Slot {other} is in no sample.');
  });

  it.each([
    ['a word that stands for another value', 'kneading', 'stands for petrissage already'],
    ['a word twice', 'rocking', 'stands for rocking already'],
    ['a hyphen in a value', 'to-and-fro', 'only lower-case letters, apostrophes and single spaces'],
    ['a value that is too long', 'sway '.repeat(30).trim(), 'longer than 140 characters'],
  ])('%s', (_, synonym, problem) => {
    expect(problemsWith(withRocking(synonym)).join('\n')).toContain(
      `Slot type Technique, rocking, "${synonym}": ${problem}.`,
    );
  });

  it('a value without a synonym', () => {
    expect(problemsWith(withRocking())).toEqual([
      "Slot type Technique, rocking: Amazon's schema asks for at least one synonym.",
    ]);
  });

  it.each([
    ['Massage Guide', 'only lower-case letters'],
    ['massage guide 2', 'only lower-case letters'],
    ['massage', 'one word alone'],
    ['my very gentle masseur', 'more than three words'],
    ['massage  guide', 'one space'],
    ['alexa massage', '"alexa" is kept for Alexa'],
    ['start massage', '"start" is kept for Alexa'],
    ['guide to massage', '"to" is kept for Alexa'],
    ['the masseur', 'an article or a preposition'],
  ])('the invocation name "%s"', (name, problem) => {
    expect(problemsWith(named(name)).join('\n')).toContain(problem);
  });

  it('a template that cannot be read, by name', () => {
    expect(() => listeningOf(withSamples('ReadyIntent', '[okay ready'), en)).toThrow(
      'Template "[okay ready": a "]" is missing.',
    );
  });

  it('a model that is too large, with all faults in one message', () => {
    const many = Array.from(
      { length: 4500 },
      (_, index) =>
        `${'sway '.repeat(20)}${Array.from(String(index), (digit) => 'abcdefghij'.charAt(Number(digit))).join('')}`,
    );
    expect(() => modelText(listeningOf(withRocking(...many, 'kneading'), en))).toThrow(
      /stands for petrissage already[^]*at most 500000 are taken/,
    );
  });
});
