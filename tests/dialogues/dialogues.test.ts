import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { check } from 'ssml-check-core';
import type { Massage } from '../../src/guide/session.ts';
import { restMs } from '../../src/guide/place/cursor.ts';
import { planMs } from '../../src/massage/plan.ts';
import { english, englishTalkMs } from '../support/english.ts';
import { beginning, dialogueFile, massagesIn, play, scriptOf, spokenIn } from '../support/play.ts';
import type { Played } from '../support/play.ts';

const names = readdirSync(dialogueFile('.'))
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.slice(0, -'.txt'.length));

const restOf = (massage: Massage | undefined): number =>
  massage === undefined || massage.cursor.at === 'end' ? NaN : restMs(massage.plan, massage.cursor);

const sessionsIn = ({ events }: Played): number => Math.max(...events.map((event) => event.session));

const inTurns = (start: string, times: number): string =>
  [beginning(start), ...Array<string>(times).fill('(silence)\nopen massage guide'), '(silence)'].join('\n');

describe('a dialogue is heard as it is written down', () => {
  // To write down anew what is heard: WRITE_TRANSCRIPTS=1 npm run check:tests -- tests/dialogues
  test.each(names)('%s', async (name) => {
    const { transcript, exitCode } = await play(scriptOf(name));
    const written = dialogueFile(`${name}.transcript`);
    if (process.env['WRITE_TRANSCRIPTS'] === '1') writeFileSync(written, transcript);
    expect(existsSync(written)).toBe(true);
    expect(transcript).toBe(readFileSync(written, 'utf8'));
    expect(exitCode).toBe(0);
  });

  test.each(names)('%s: every prompt passes an independent checker', async (name) => {
    const { events } = await play(scriptOf(name));
    const prompts = events.flatMap((event) => {
      if (event.kind !== 'response') return [];
      const { outputSpeech, reprompt } = event.response.response;
      return [outputSpeech, reprompt?.outputSpeech].flatMap((speech) =>
        speech?.type === 'SSML' ? [speech.ssml] : [],
      );
    });
    expect(prompts.length).toBeGreaterThan(0);
    for (const prompt of prompts)
      expect(await check(prompt, { platform: 'amazon', locale: 'en-US' })).toBeUndefined();
  });
});

describe('a twenty minute back massage in silence', () => {
  test.each([
    ['at the default lengths', undefined],
    ['with an hour to a prompt', 3_600],
  ])('speaks every entry once and in order, %s', async (_, promptSeconds) => {
    const begun = await play(beginning('start a twenty minute back massage'), promptSeconds);
    const plan = massagesIn(begun)[0]?.plan;
    if (plan === undefined) throw new Error('No plan');
    const sessions = promptSeconds === undefined ? Math.ceil(planMs(plan, englishTalkMs) / 290_000) : 2;
    const played = await play(inTurns('start a twenty minute back massage', sessions - 1), promptSeconds);

    const spoken = spokenIn(played);
    let from = 0;
    for (const { step } of plan.entries) {
      const { leadIn, finish } = english.spoken.steps[step];
      expect(spoken.split(leadIn)).toHaveLength(2);
      from = spoken.indexOf(leadIn, from);
      expect(from).toBeGreaterThanOrEqual(0);
      from = spoken.indexOf(finish, from);
      expect(from).toBeGreaterThanOrEqual(0);
    }
    expect(played.exitCode).toBe(0);
    const [, minutes = '', seconds = ''] = /(\d+) min (\d+) s of massage/.exec(played.transcript) ?? [];
    const tookMs = (Number(minutes) * 60 + Number(seconds)) * 1000;
    expect(Math.abs(tookMs / planMs(plan, englishTalkMs) - 1)).toBeLessThan(0.05);
  });
});

describe('what is heard', () => {
  test('too much pressure changes the hands in that very step, and the rest of its hold follows', async () => {
    const before = `${beginning('start a fifteen minute back massage')}\n(20s) next\n(10s) next\n`;
    const held = massagesIn(await play(`${before}(45s) which step`)).at(-1);
    const played = await play(`${before}(45s) too much pressure`);
    const eased = massagesIn(played).at(-1);
    expect(spokenIn(played)).toContain(english.spoken.steps['PB-03'].softer);
    expect(eased?.cursor).toEqual(held?.cursor);
    expect(eased?.pressure.cap).toBe('light');
  });

  test('a pause in a hold is resumed to the second', async () => {
    const before = `${beginning('start a twenty minute back massage')}\n(20s) next\n`;
    const resumed = massagesIn(await play(`${before}(45s) pause\n(100s) resume`));
    const paused = massagesIn(await play(`${before}(45s) pause`)).at(-1);
    expect(restOf(paused)).toBeGreaterThan(15_000);
    expect(restOf(resumed.at(-1))).toBe(restOf(paused));
  });

  test('an answer in the middle of a hold takes nothing from it', async () => {
    const before = `${beginning('start a twenty minute back massage')}\n(20s) next\n`;
    const asked = massagesIn(await play(`${before}(40s) what is kneading`)).at(-1);
    const cut = massagesIn(await play(`${before}(40s) what is kneading\n(3s) what is kneading`)).at(-1);
    expect(restOf(cut)).toBe(restOf(asked));
  });

  test('each silence of a whole massage is at most as many sessions as it takes', async () => {
    const played = await play(inTurns('start a five minute back massage', 1));
    expect(sessionsIn(played)).toBe(2);
    expect(spokenIn(played)).toContain(english.line('closing'));
  });

  test('words after the end are heard by nobody, and the script fails', async () => {
    const played = await play('open massage guide\nno\n(45s) next');
    expect(played.exitCode).toBe(1);
  });
});
