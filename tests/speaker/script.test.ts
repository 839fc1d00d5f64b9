import { playScript } from '../../src/speaker/script.ts';
import { readScript } from '../../src/speaker/script-lines.ts';
import { asking, nameOf, tenMsALetter, tinyModel, tinySkill } from './tiny-skill.ts';

const play = (script: string, options = {}) =>
  playScript(script, { handler: tinySkill, model: tinyModel, voice: tenMsALetter, ...options });

describe('a script', () => {
  test('has one utterance a line, times, silence and comments', () => {
    expect(
      readScript(
        '\uFEFFopen massage guide\r\n\n# a comment\n(45s) next  # really\n(1m30s) stop\n( silence )\n(2.5s) help',
      ),
    ).toEqual([
      { kind: 'say', words: 'open massage guide', afterMs: null },
      { kind: 'say', words: 'next', afterMs: 45_000 },
      { kind: 'say', words: 'stop', afterMs: 90_000 },
      { kind: 'silence' },
      { kind: 'say', words: 'help', afterMs: 2_500 },
    ]);
  });

  test.each(['(soon) next', '(45s)', '() next', '(silence) next'])('cannot be read: %s', (line) => {
    expect(() => readScript(`open massage guide\n${line}`)).toThrow(/^Line 2/);
  });
});

describe('playing a script', () => {
  test('a line is said when the microphone opens, a timed one as barge-in', async () => {
    const { transcript, exitCode } = await play('open massage guide\nready\n(10s) too much pressure');
    expect(transcript.split('\n')).toEqual([
      '00:00  You: Alexa, open massage guide',
      '00:02  Guide: Turn 1, LaunchRequest.',
      '         … 30 s of quiet',
      '00:32  Guide: Say next.',
      '00:32  You: ready',
      '00:35  Guide: Turn 2, ReadyIntent.',
      '         … 9.8 s of quiet',
      '00:45  You: Alexa, too much pressure',
      '00:47  Guide: Turn 3, TooMuchIntent.',
      '         … 30 s of quiet',
      '01:18  Guide: Say next.',
      '',
      '1 session, 1 min 18 s in all, no rule broken',
    ]);
    expect(exitCode).toBe(0);
  });

  test('a time within the eight seconds is said at the microphone', async () => {
    const { transcript } = await play('open massage guide\n(33s) next');
    expect(transcript).toContain('00:35  You: next');
  });

  test('silence lasts until Alexa closes the session, and a launch begins another', async () => {
    const { transcript, events } = await play('open massage guide\n(silence)\nopen massage guide');
    expect(transcript).toContain('[microphone open: nobody answers]');
    expect(transcript).toContain('[session over: nobody answered]');
    expect(events.at(-1)?.session).toBe(2);
  });

  test('without a session, words are sent as "ask massage guide to …"', async () => {
    const { transcript } = await play('start a twenty minute massage');
    expect(transcript).toContain('You: Alexa, ask massage guide to start a twenty minute massage');
    expect(transcript).toContain('Turn 1, StartIntent.');
  });

  test('a time after the session’s end is heard by nobody', async () => {
    const { transcript, exitCode } = await play('open massage guide\nstop\n(20s) next');
    expect(transcript).toContain('next  (heard by nobody: no session is open)');
    expect(transcript).toContain('1 heard by nobody');
    expect(exitCode).toBe(1);
  });

  test('speech that was cut is written as far as it was heard', async () => {
    const { transcript } = await play('open massage guide\n(0.1s) next');
    expect(transcript).toContain('Guide: Turn 1, —');
  });

  test('a broken rule is told by name', async () => {
    const { transcript, exitCode } = await play('open massage guide', {
      handler: (event: Parameters<typeof nameOf>[0]) =>
        Promise.resolve(
          nameOf(event) === 'LaunchRequest' ? asking('I wait.', 'Ready?') : { version: '1.0', response: {} },
        ),
    });
    expect(transcript).toContain('✗ Alexa refuses this response. Rule open-without-invitation');
    expect(transcript).toContain("Alexa: There was a problem with the requested skill's response.");
    expect(transcript).toContain('1 rule broken');
    expect(exitCode).toBe(1);
  });

  test('is the same every time', async () => {
    const script = 'open massage guide\n(10s) next\n(silence)';
    expect((await play(script)).transcript).toBe((await play(script)).transcript);
  });

  test('a slower device takes longer', async () => {
    const slow = await play('open massage guide', { voice: undefined, voiceFactor: 2 });
    const normal = await play('open massage guide', { voice: undefined });
    const lengths = [normal, slow].map(({ events }) =>
      events.reduce((sum, event) => sum + (event.kind === 'speech' ? event.ms : 0), 0),
    );
    expect(lengths[1]).toBe((lengths[0] ?? 0) * 2);
  });

  test('wraps at a width', async () => {
    const { transcript } = await play('open massage guide', { width: 24 });
    expect(transcript).toContain('00:02  Guide: Turn 1,\n              LaunchRequest.');
  });
});
