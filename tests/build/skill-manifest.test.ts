import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { listeningIn } from '../../src/build/models.ts';
import { committedManifest } from '../../src/build/paths.ts';
import { phrases } from '../../src/locales/en/phrases/index.ts';
import { localeTags } from '../../src/locales/tags.ts';

const store = v.strictObject({
  name: v.string(),
  summary: v.pipe(v.string(), v.minLength(20), v.maxLength(160)),
  description: v.pipe(v.string(), v.minLength(40), v.maxLength(4000)),
  examplePhrases: v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.length(3)),
  keywords: v.pipe(v.array(v.pipe(v.string(), v.maxLength(150))), v.maxLength(30)),
  smallIconUri: v.pipe(v.string(), v.startsWith('file://assets/')),
  largeIconUri: v.pipe(v.string(), v.startsWith('file://assets/')),
});

/** Lengths as Amazon's schema has them; strict, so that a misspelt key is found. */
const manifest = v.strictObject({
  manifest: v.strictObject({
    manifestVersion: v.literal('1.0'),
    publishingInformation: v.strictObject({
      category: v.literal('HEALTH_AND_FITNESS'),
      distributionMode: v.literal('PUBLIC'),
      isAvailableWorldwide: v.boolean(),
      testingInstructions: v.pipe(v.string(), v.maxLength(4000)),
      locales: v.record(v.picklist(localeTags), store),
    }),
    apis: v.strictObject({
      custom: v.strictObject({ interfaces: v.pipe(v.array(v.string()), v.length(0)) }),
    }),
    privacyAndCompliance: v.strictObject({
      allowsPurchases: v.literal(false),
      containsAds: v.literal(false),
      isChildDirected: v.literal(false),
      isExportCompliant: v.literal(true),
      usesPersonalInfo: v.literal(false),
    }),
  }),
});

const text = await readFile(committedManifest, 'utf8');
const { publishingInformation } = v.parse(manifest, JSON.parse(text)).manifest;

/** A sample as a pattern, with room for what fills its slots. */
const patternOf = (sample: string): RegExp =>
  new RegExp(`^${sample.replaceAll(/\{[a-z]+\}/g, '[a-z]+(?: [a-z]+)*')}$`);

describe('skill.json', () => {
  it('has a store page for every locale that the skill is made for', () => {
    expect(Object.keys(publishingInformation.locales)).toEqual(localeTags);
  });

  it('tells the testers that quiet is the product, and how to hear a window end quickly', () => {
    expect(publishingInformation.testingInstructions).toMatch(/quiet is the product/);
    expect(publishingInformation.testingInstructions).toMatch(/up to about a minute/);
    expect(publishingInformation.testingInstructions).toMatch(/how a quiet window ends/);
  });
});

describe.each(Object.entries(publishingInformation.locales))('the store page of %s', (tag, page) => {
  const shown = [page.name, page.summary, page.description, ...page.examplePhrases, ...page.keywords];

  it('opens the skill in its first example phrase', () => {
    expect(page.examplePhrases[0]).toBe(`Alexa, open ${phrases.invocationName}.`);
  });

  it('has example phrases that the skill listens for, each with the wake word and the name', () => {
    const locale = localeTags.find((known) => known === tag) ?? 'en-US';
    const patterns = listeningIn(locale)
      .samples.filter(({ text: sample }) => !/^\{[a-z]+\}$/.test(sample))
      .map(({ text: sample }) => patternOf(sample));
    for (const phrase of page.examplePhrases.slice(1)) {
      const wish = /^Alexa, ask massage guide (?:to )?(.+)\.$/.exec(phrase)?.[1] ?? '';
      expect([phrase, patterns.some((pattern) => pattern.test(wish))]).toEqual([phrase, true]);
    }
  });

  it('carries the health disclaimer', () => {
    expect(page.description).toContain(
      'For comfort and relaxation only. This skill does not give medical advice and is not a substitute for ' +
        'professional advice. If you have a health condition, ask a doctor first. In an emergency, call your ' +
        'local emergency number.',
    );
  });

  it('promises no cure, and names no illness', () => {
    const forbidden =
      /\b(cur(e|es|ing)|treat\w*|heal(s|ing)?|therap\w*|reliev\w*|relief|pain\w*|toxin\w*|lymph\w*|cellulite|slim\w*|rejuvenat\w*|boost\w*|immun\w*|circulation|migraine\w*|insomnia|arthritis|osteo\w*|injur\w*|diagnos\w*)\b/i;
    for (const line of shown) expect([line, forbidden.exec(line)?.[0]]).toEqual([line, undefined]);
  });

  it('claims no endorsement, and quotes Alexa only in phrases to say', () => {
    expect(shown.filter((line) => /amazon/i.test(line))).toEqual([]);
    expect(page.name).not.toMatch(/alexa/i);
  });
});
