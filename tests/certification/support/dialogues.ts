import { readdirSync } from 'node:fs';
import { recall } from '../../../src/alexa/kept.ts';
import { playScript } from '../../../src/speaker/script.ts';
import { dialogueFile, scriptOf, skillHandler } from '../../support/play.ts';
import { listenerOf } from './listen.ts';
import type { Heard } from './rule.ts';

const names = readdirSync(dialogueFile('.'))
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.replace(/\.txt$/, ''));

const begun = (massage: string): string =>
  `open massage guide\nstart a ${massage}\nready\ngo on\n(30s) ready\n`;

/** Questions that no dialogue asks, but people do meet. */
const more: Readonly<Record<string, string>> = {
  'never told of an end': `${begun('ten minute back massage')}(silence)\n(7m) open massage guide\n(5s) yes`,
  'from step to step': `${begun('twenty minute partner neck massage')}${'(15s) next\n'.repeat(9)}`,
  'head lift': `${begun('twenty minute partner neck massage')}(15s) next\n(15s) next\n(15s) next\nkeep it\n${'(15s) next\n'.repeat(5)}`,
  'another massage': `${begun('ten minute back massage')}(20s) start a brush massage`,
};

/** All that was heard in the dialogues of a locale, and the session's attributes after each response. */
export interface Dialogues {
  readonly heard: readonly Heard[];
  readonly attributes: readonly Readonly<Record<string, unknown>>[];
}

/** Plays every dialogue in a locale, with the real skill and real storage. */
export const playDialogues = async (locale: string): Promise<Dialogues> => {
  const listen = await listenerOf(locale);
  const heard: Heard[] = [];
  const attributes: Readonly<Record<string, unknown>>[] = [];
  const scripts = [
    ...names.map((name) => ({ name, script: scriptOf(name), tellsSessionEnd: true })),
    ...Object.entries(more).map(([name, script]) => ({ name, script, tellsSessionEnd: false })),
  ];
  for (const { name, script, tellsSessionEnd } of scripts) {
    const { events } = await playScript(script, { locale, handler: skillHandler(), tellsSessionEnd });
    let request;
    for (const event of events) {
      if (event.kind === 'request') request = event.request;
      if (event.kind === 'refused') throw new Error(`${name}: ${event.rule}: ${event.why}`);
      if (event.kind !== 'response' || request === undefined) continue;
      heard.push(listen(name, request, event.response));
      const kept = event.response.sessionAttributes;
      if (kept !== undefined && recall(kept) !== undefined) attributes.push(kept);
    }
  }
  return { heard, attributes };
};
