import { withAnswered, pendingCheck } from '../checks.ts';
import type { Act } from '../act.ts';
import { ask, close, goOn, wait } from '../scene.ts';
import type { Outcome, Scene } from '../scene.ts';
import { hasMassage } from '../session.ts';
import type { CheckId, WithMassage } from '../session.ts';
import { setUpActs, settledIn } from '../setting-up.ts';

/** The self-checks, each in its turn; then how to get ready, and the wait for "ready". */
export const prepare = (scene: Scene, session: WithMassage, acts: readonly Act[]): Outcome => {
  const { memory, nowMs } = scene;
  const preparing: WithMassage = { ...session, phase: 'preparing', question: null };
  if (pendingCheck(memory, session.caution, nowMs) !== undefined) return wait(scene, preparing, acts);
  const settled = { ...scene, memory: settledIn(memory, preparing) };
  return wait(settled, preparing, [...acts, ...setUpActs(memory, preparing)]);
};

/** A self-check was answered by going on: the next one, or whatever was under way. */
export const passed = (scene: Scene, check: CheckId, acts: readonly Act[] = []): Outcome => {
  const memory = withAnswered(scene.memory, check, scene.nowMs);
  const session = { ...scene.session, question: null };
  const on = { ...scene, memory, session };
  return hasMassage(session) && session.phase === 'preparing'
    ? prepare(on, session, acts)
    : goOn(on, [{ say: 'good' }, ...acts]);
};

/** "Not today", or in doubt: the massage is left for another day, and nothing of it is kept. */
export const notToday = (scene: Scene): Outcome => close(scene, null, [{ say: 'notToday' }]);
export const unsure = (scene: Scene): Outcome => close(scene, null, [{ say: 'unsure' }]);

/** "Do the check again": read out whenever it is asked for. */
export const selfCheck = (scene: Scene): Outcome => ask(scene, scene.session, { ask: 'general' });
