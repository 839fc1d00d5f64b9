import { careFor } from '../../massage/condition.ts';
import type { Care, ConditionId } from '../../massage/condition.ts';
import type { Act } from '../act.ts';
import { adapted, withCaution } from './changing.ts';
import { ask, end, goOn } from '../scene.ts';
import type { Outcome, Scene } from '../scene.ts';

/** What we have not heard of gets the careful answer. */
const unknown: Care = { then: 'ask', gentle: true };

/**
 * A condition that somebody mentions: one answer, and its effect on this sitting at once. It is not remembered,
 * not even as an answer that can be repeated.
 */
export const condition = (scene: Scene, id: ConditionId | null): Outcome => {
  const care = id === null ? unknown : careFor(id);
  const acts: Act[] = [id === null ? { say: 'unknownCondition' } : { say: 'condition', condition: id }];
  if (care.then === 'decline') return end(scene, acts);
  const cautious = withCaution(scene.session, {
    gentle: care.gentle === true,
    seated: care.seated === true,
    out: care.out ?? [],
  });
  const session = adapted(scene, cautious);
  return care.then === 'ask'
    ? ask(scene, session, { ask: 'stop-or-gentle' }, acts)
    : goOn(scene, acts, session);
};
