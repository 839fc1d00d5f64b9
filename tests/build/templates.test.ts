import fc from 'fast-check';
import { expandTemplate } from '../../src/build/templates.ts';

describe('a sample template', () => {
  it.each([
    ['ready', ['ready']],
    ['[okay] ready', ['ready', 'okay ready']],
    ['(softer|lighter)', ['softer', 'lighter']],
    ['go to step {number}', ['go to step {number}']],
    ['[start|begin] a massage', ['a massage', 'start a massage', 'begin a massage']],
    ['massage[s]', ['massage', 'massages']],
    [
      'a [{duration} [long]] (back massage|massage [of the back])',
      [
        'a back massage',
        'a massage',
        'a massage of the back',
        'a {duration} back massage',
        'a {duration} massage',
        'a {duration} massage of the back',
        'a {duration} long back massage',
        'a {duration} long massage',
        'a {duration} long massage of the back',
      ],
    ],
  ])('"%s" is expanded', (template, samples) => {
    expect(expandTemplate(template)).toEqual(samples);
  });

  it.each([
    ['[okay ready', 'a "]" is missing'],
    ['(softer|lighter', 'a ")" is missing'],
    ['okay] ready', 'a "]" opens nowhere'],
    ['softer) please', 'a ")" opens nowhere'],
    ['(softer] now', 'a ")" is missing'],
    ['[a (b] c)', 'a ")" is missing'],
    ['go to {number', 'a "{" or "}" has no partner'],
    ['go to number}', 'a "{" or "}" has no partner'],
    ['go to {{number}}', 'a "{" or "}" has no partner'],
    ['softer|lighter', 'a "|" stands outside of brackets'],
    ['(softer|) now', 'a choice can be empty'],
    ['go []', 'a choice can be empty'],
    ['([a])', 'a choice can be empty'],
    ['[softer] [now]', 'all of it can be left out'],
    ['', 'all of it can be left out'],
    ['(a|b) '.repeat(9), 'stands for more than 300 samples'],
  ])('"%s" is refused: %s', (template, why) => {
    expect(() => expandTemplate(template)).toThrow(`Template "${template}": ${why}.`);
  });

  /** A template together with what it should come to, made without reading it. */
  interface Expected {
    readonly template: string;
    readonly samples: readonly string[];
  }

  const word = fc
    .constantFrom('back', 'hands', "that's", '{number}', '{technique}', 'light-headed')
    .map((text): Expected => ({ template: text, samples: [text] }));

  const { part } = fc.letrec<{ part: Expected; sequence: Expected; choices: Expected }>((tie) => ({
    part: fc.oneof(
      { maxDepth: 2 },
      word,
      tie('choices').map(({ template, samples }) => ({ template: `(${template})`, samples })),
      tie('choices').map(({ template, samples }) => ({
        template: `[${template}]`,
        samples: ['', ...samples],
      })),
    ),
    // Begins with a word, so that a choice is never empty.
    sequence: fc.tuple(word, fc.array(tie('part'), { maxLength: 2 })).map(([first, rest]) =>
      rest.reduce(
        (before, after) => ({
          template: `${before.template} ${after.template}`,
          samples: before.samples.flatMap((head) => after.samples.map((tail) => `${head} ${tail}`)),
        }),
        first,
      ),
    ),
    choices: fc.array(tie('sequence'), { minLength: 1, maxLength: 3 }).map((choices) => ({
      template: choices.map(({ template }) => template).join('|'),
      samples: choices.flatMap(({ samples }) => samples),
    })),
  }));

  it('expands to every combination of its parts, in order and tidied', () => {
    fc.assert(
      fc.property(word, part, ({ template: start }, { template, samples }) => {
        fc.pre(samples.length <= 300);
        expect(expandTemplate(`${start} ${template}`)).toEqual(
          samples.map((text) => `${start} ${text}`.trim().replaceAll(/ +/g, ' ')),
        );
      }),
    );
  });

  it('never leaves a bracket behind, whatever is written: it expands or it is refused by name', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', ' ', '[', ']', '(', ')', '|', '{', '}'),
      maxLength: 12,
    });
    fc.assert(
      fc.property(text, (template) => {
        try {
          for (const sample of expandTemplate(template)) expect(sample).toMatch(/^(?:[a ]|\{[a ]*\})+$/);
        } catch (error) {
          expect(String(error)).toContain(`Template "${template}": `);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
