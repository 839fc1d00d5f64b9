import { readFileSync } from 'node:fs';
import type { PersistenceAdapter } from 'ask-sdk-core';
import { recall } from '../../src/alexa/kept.ts';
import { settingsFrom } from '../../src/alexa/settings.ts';
import { createSkill } from '../../src/alexa/skill.ts';
import { hasMassage } from '../../src/guide/session.ts';
import type { Massage } from '../../src/guide/session.ts';
import type { Handler } from '../../src/speaker/skill-call.ts';
import { playScript } from '../../src/speaker/script.ts';
import { newProgress } from './progress.ts';

/** The real skill with a memory of its own in real storage, or with one that others have too. */
export const skillHandler = (
  environment: Readonly<Record<string, string>> = {},
  progress: PersistenceAdapter | Promise<PersistenceAdapter> = newProgress(),
): Handler => {
  const skill = Promise.resolve(progress).then((adapter) => createSkill(settingsFrom(environment), adapter));
  return async (event, context) => (await skill).invoke(event, context);
};

export const dialogueFile = (name: string): URL => new URL(`../dialogues/${name}`, import.meta.url);

export const scriptOf = (name: string): string => readFileSync(dialogueFile(`${name}.txt`), 'utf8');

/** What was said of a kind, in order: each piece with its second since the first. */
export type Played = Awaited<ReturnType<typeof playScript>>;

/** Plays a script in virtual time with the real skill. */
export const play = (script: string, promptSeconds?: number): Promise<Played> => {
  const environment = promptSeconds === undefined ? {} : { PROMPT_SECONDS: String(promptSeconds) };
  return playScript(script, {
    handler: skillHandler(environment),
    ...(promptSeconds === undefined ? {} : { limits: { promptSeconds, repromptSeconds: 90 } }),
  });
};

/** The massage as it was after each reply. */
export const massagesIn = ({ events }: Played): readonly Massage[] =>
  events.flatMap((event) => {
    if (event.kind !== 'response') return [];
    const session = recall(event.response.sessionAttributes)?.session ?? null;
    return session !== null && hasMassage(session) ? [session.massage] : [];
  });

/** The first words of somebody new, up to the first stroke: the self-checks are answered. */
export const beginning = (start: string): string =>
  ['open massage guide', start, 'ready', 'go on', 'ready'].join('\n');

/** All that the guide was heard to say, in one row. */
export const spokenIn = ({ events }: Played): string =>
  events.flatMap((event) => (event.kind === 'speech' ? [event.text] : [])).join(' ');
