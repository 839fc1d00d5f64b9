import { softened } from '../../massage/pressure.ts';
import type { Pressure } from '../../massage/pressure.ts';
import { eased, pressed, pressureUpTo } from '../pressure.ts';
import { carryOn, goOn, inPhase, preferring } from '../scene.ts';
import type { Outcome, Scene } from '../scene.ts';
import { isBeforeStep, underHands } from '../place/hands.ts';
import { hasMassage } from '../session.ts';

/** What follows from light strokes in this sitting alone is not remembered. */
const rememberPressure = (scene: Scene, pressure: Pressure): Scene => {
  const { session } = scene;
  const isGentle =
    session.caution.gentle || (hasMassage(session) && session.massage.pressure.ceiling !== 'firm');
  return isGentle ? scene : preferring(scene, { pressure });
};

/** Before the first stroke there is no step to change: the whole massage becomes lighter. */
export const lighterFromTheStart = (scene: Scene): Outcome => {
  const { session } = scene;
  const pressure = softened(scene.memory.preferences.pressure);
  const lighter = hasMassage(session)
    ? inPhase(session, session.phase, { pressure: pressureUpTo(pressure, session.caution.gentle) })
    : session;
  return goOn(rememberPressure(scene, pressure), [{ say: 'lighter' }], lighter);
};

export const firmAgain = (scene: Scene): Outcome => {
  const { session } = scene;
  const usual = hasMassage(session)
    ? inPhase(session, session.phase, { pressure: pressureUpTo('firm', session.caution.gentle) })
    : session;
  return goOn(rememberPressure(scene, 'firm'), [{ say: 'good' }], usual);
};

export const tooMuch = (scene: Scene): Outcome => {
  const { session } = scene;
  if (!hasMassage(session) || session.phase === 'preparing') return lighterFromTheStart(scene);
  const entry = underHands(session);
  if (entry === undefined) return lighterFromTheStart(scene);
  const { massage, acts } = eased(session.massage, entry);
  return carryOn(
    rememberPressure(scene, massage.pressure.cap),
    inPhase(session, session.phase, massage),
    session.phase === 'paused' && isBeforeStep(session) ? [{ say: 'lighter' }] : acts,
  );
};

export const more = (scene: Scene): Outcome => {
  const { session } = scene;
  if (!hasMassage(session) || session.phase === 'preparing') return firmAgain(scene);
  const isPaused = session.phase === 'paused';
  // Nothing gets firmer while a pain passes.
  if (isPaused && session.caution.without.length > 0) return goOn(scene, [{ say: 'noFirmerToday' }]);
  const { massage, acts } = pressed(session.massage);
  return carryOn(
    rememberPressure(scene, massage.pressure.cap),
    inPhase(session, session.phase, massage),
    isPaused ? [{ say: 'good' }] : acts,
  );
};

export const justRight = (scene: Scene): Outcome => goOn(scene, [{ say: 'good' }]);
