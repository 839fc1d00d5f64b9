import { massagesIn, play, scriptOf } from '../support/play.ts';

const script = scriptOf('fifty-questions');

/** What is said once the massage is under way: all but the way there and the last word. */
const wishes = script
  .split('\n')
  .filter((line) => line.startsWith('('))
  .slice(1, -1);

describe('fifty questions and wishes in natural words', () => {
  test('are fifty, all different', () => {
    expect(wishes.length + 2).toBeGreaterThanOrEqual(50);
    expect(new Set(wishes.map((line) => line.replace(/^\(\d+s\) /, ''))).size).toBe(wishes.length);
  });

  test('are all understood, and answered by something else than help', async () => {
    const { events, transcript } = await play(script);
    const intents = events.flatMap((event) =>
      event.kind === 'request' && event.request.request.type === 'IntentRequest'
        ? [event.request.request.intent.name]
        : [],
    );
    expect(intents).not.toContain('AMAZON.FallbackIntent');
    expect(transcript).not.toContain("I didn't catch that");
    expect(transcript).not.toContain('No massage is under way');
  });

  test('leave the massage where it is: it never goes back, and skips nothing', async () => {
    const places = massagesIn(await play(script)).map(({ cursor }) => cursor);
    let entry = 0;
    for (const place of places) {
      const at = place.at === 'end' ? entry : place.entry;
      expect(at - entry).toBeGreaterThanOrEqual(0);
      expect(at - entry).toBeLessThanOrEqual(1);
      entry = at;
    }
  });
});
