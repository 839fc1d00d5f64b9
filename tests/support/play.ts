import { readFileSync } from 'node:fs';
import { ProgressInMemory } from '../../src/alexa/progress-in-memory.ts';
import { settingsFrom } from '../../src/alexa/settings.ts';
import { createSkill } from '../../src/alexa/skill.ts';
import type { Handler } from '../../src/speaker/skill-call.ts';
import { playScript } from '../../src/speaker/script.ts';

/** The real skill with a memory of its own. */
export const skillHandler = (environment: Readonly<Record<string, string>> = {}): Handler => {
  const skill = createSkill(settingsFrom(environment), new ProgressInMemory());
  return (event, context) => skill.invoke(event, context);
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

/** All that the guide was heard to say, in one row. */
export const spokenIn = ({ events }: Played): string =>
  events.flatMap((event) => (event.kind === 'speech' ? [event.text] : [])).join(' ');
