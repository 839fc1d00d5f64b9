import { anyAlexa, guide, heard, resolved } from '../support/alexa.ts';
import { createDevice, newYear } from '../support/device.ts';
import { english } from '../support/english.ts';
import { faultyDatabase, kitchenWith, SLOW } from '../support/faulty-database.ts';
import { skillHandler } from '../support/play.ts';
import { openTable, progressIn } from '../support/progress.ts';

const database = faultyDatabase();

const { notKept, takenOver } = english.spoken.lines;

describe('pain while nothing can be stored', () => {
  const chest = { feeling: resolved('feeling', 'chest') };

  test.each([
    ['HurtsIntent', {}],
    ['SharpIntent', {}],
    ['DullIntent', {}],
    ['FeelingIntent', chest],
  ])(
    '%s is answered as if nothing were wrong with the database',
    async (intent, slots) => {
      const alexa = async () => anyAlexa(skillHandler({}, progressIn((await openTable()).name)));
      const [sound, troubled] = [await alexa(), await alexa()];
      await guide(sound);
      const answer = await sound.intent(intent, slots);
      await guide(troubled);
      database.trouble({ kind: 'reset' });
      const troubledAnswer = await troubled.intent(intent, slots);
      expect(heard(troubledAnswer)).toBe(heard(answer));
      expect(troubledAnswer.response.shouldEndSession).toBe(answer.response.shouldEndSession);
    },
    SLOW,
  );

  test(
    'is answered first; that the place is not kept is told later',
    async () => {
      const { kitchen } = await kitchenWith();
      await kitchen.begin();
      database.trouble({ kind: 'reset' });
      expect(await kitchen.say('HurtsIntent')).not.toContain(notKept);
      expect(await kitchen.say('SharpIntent')).not.toContain(notKept);
      expect(await kitchen.say('WhichStepIntent')).toMatch(new RegExp(`^${notKept}`));
      expect(await kitchen.say('WhichStepIntent')).not.toContain(notKept);
    },
    SLOW,
  );

  test(
    'is answered first when another speaker has taken over, and that is told later',
    async () => {
      const { table, kitchen } = await kitchenWith();
      const bedroom = createDevice(skillHandler({}, progressIn(table.name)), newYear());
      await kitchen.begin();
      await bedroom.launch();
      expect(await kitchen.say('HurtsIntent')).not.toContain(takenOver);
      expect(await kitchen.say('SharpIntent')).not.toContain(takenOver);
      expect(await kitchen.say('WhichStepIntent')).toMatch(new RegExp(`^${takenOver}`));
      expect(await kitchen.say('WhichStepIntent')).not.toContain(takenOver);
    },
    SLOW,
  );
});
