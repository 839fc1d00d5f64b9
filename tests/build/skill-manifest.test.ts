import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { en } from '../../src/build/languages/en.ts';
import { listeningOf } from '../../src/build/listening.ts';
import { root } from '../../src/build/paths.ts';
import { phrases } from '../../src/locales/en/phrases/index.ts';

/** Lengths as Amazon's schema has them; strict, so that a misspelt key is found. */
const manifest = v.strictObject({
  manifest: v.strictObject({
    manifestVersion: v.literal('1.0'),
    publishingInformation: v.strictObject({
      category: v.literal('HEALTH_AND_FITNESS'),
      distributionMode: v.literal('PUBLIC'),
      isAvailableWorldwide: v.boolean(),
      testingInstructions: v.pipe(v.string(), v.maxLength(4000)),
      locales: v.strictObject({
        'en-US': v.strictObject({
          name: v.string(),
          summary: v.pipe(v.string(), v.minLength(20), v.maxLength(160)),
          description: v.pipe(v.string(), v.minLength(40), v.maxLength(4000)),
          examplePhrases: v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.length(3)),
          keywords: v.pipe(v.array(v.pipe(v.string(), v.maxLength(150))), v.maxLength(30)),
        }),
      }),
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

const text = await readFile(join(root, 'skill.json'), 'utf8');
const { publishingInformation } = v.parse(manifest, JSON.parse(text)).manifest;
const store = publishingInformation.locales['en-US'];
const shown = [store.name, store.summary, store.description, ...store.examplePhrases, ...store.keywords];

/** A sample as a pattern, with room for what fills its slots. */
const patternOf = (sample: string): RegExp =>
  new RegExp(`^${sample.replaceAll(/\{[a-z]+\}/g, '[a-z]+(?: [a-z]+)*')}$`);

describe('skill.json', () => {
  it('opens the skill in its first example phrase', () => {
    expect(store.examplePhrases[0]).toBe(`Alexa, open ${phrases.invocationName}.`);
  });

  it('has example phrases that the skill listens for, each with the wake word and the name', () => {
    const patterns = listeningOf(phrases, en)
      .samples.filter(({ text: sample }) => !/^\{[a-z]+\}$/.test(sample))
      .map(({ text: sample }) => patternOf(sample));
    for (const phrase of store.examplePhrases.slice(1)) {
      const wish = /^Alexa, ask massage guide (?:to )?(.+)\.$/.exec(phrase)?.[1] ?? '';
      expect([phrase, patterns.some((pattern) => pattern.test(wish))]).toEqual([phrase, true]);
    }
  });

  it('carries the health disclaimer', () => {
    expect(store.description).toContain(
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
    expect(store.name).not.toMatch(/alexa/i);
  });

  it('tells the testers that quiet is the product', () => {
    expect(publishingInformation.testingInstructions).toMatch(/quiet is the product/);
    expect(publishingInformation.testingInstructions).toMatch(/up to about a minute/);
  });
});
