import { dynamoDbItems } from '../../../src/alexa/progress/dynamo-db.ts';
import { progressIn } from '../../../src/alexa/progress/items.ts';
import { ensureTable, startProgressServer } from '../../../src/speaker/progress-server.ts';
import { dice } from '../../support/any-request/dice.ts';
import { openRoom } from './cuts.ts';
import type { Cut } from './cuts.ts';

const TABLE = 'bench-place';

const massages = [
  'start a twenty minute back massage',
  'start a thirty minute back massage',
  "massage my partner's neck",
] as const;

/** Cuts of massages in so many rooms, before and after a session that Alexa closed by itself. */
export interface Cuts {
  readonly unlearnt: readonly Cut[];
  readonly learnt: readonly Cut[];
}

const cutsIn = async (seed: number, isLearnt: boolean): Promise<readonly Cut[]> => {
  const chance = dice(seed);
  const room = await openRoom(chance, progressIn(dynamoDbItems(TABLE)));
  await room.begin(chance.of(massages));
  if (isLearnt) await room.leaveAndReturn();
  while (await room.cutIn());
  return room.cuts();
};

/** @param seed the same seed, the same cuts */
export const cutsOf = async (rooms: number, seed: number): Promise<Cuts> => {
  const server = await startProgressServer(null);
  try {
    await ensureTable(TABLE);
    const unlearnt: Cut[] = [];
    const learnt: Cut[] = [];
    for (let room = 0; room < rooms; room += 1) {
      unlearnt.push(...(await cutsIn(seed + room, false)));
      learnt.push(...(await cutsIn(seed + room, true)));
    }
    return { unlearnt, learnt };
  } finally {
    await server.stop();
  }
};
