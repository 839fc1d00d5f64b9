import { routines } from '../massage/routines/index.ts';
import type { Act } from './act.ts';
import type { Memory, WithMassage } from './session.ts';

/** How to lie or sit and what to have at hand; in a few words for people who have heard it. */
export const setUpActs = ({ settled }: Memory, { massage }: WithMassage): readonly Act[] => {
  const { routine, manner } = massage.plan;
  const seated = manner.position === 'seated';
  if (settled.includes(routine) && !seated) return [{ say: 'settled', routine }];
  const { people, steps } = routines[routine];
  const prepare = steps
    .filter((step) => step.kind === 'prepare')
    .map(({ id }): Act => ({ say: 'setUp', step: id, seated }));
  return people === 'two' && !seated ? [...prepare, { say: 'chairOffer', routine }] : prepare;
};

/** Once getting ready has been told in full, it is told in a few words. */
export const settledIn = (memory: Memory, { massage }: WithMassage): Memory => {
  const { routine } = massage.plan;
  return memory.settled.includes(routine) ? memory : { ...memory, settled: [...memory.settled, routine] };
};
