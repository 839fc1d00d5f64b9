import type { MassageView } from '../web/messages.ts';
import { byId, setText } from './dom.ts';
import { drawScene } from './people/draw.ts';
import { sceneOf, sideOf } from './people/scenes.ts';
import { standingAt, type Standing } from './place.ts';
import type { State } from './state.ts';
import { createStrip } from './strip.ts';
import { texts } from './texts.ts';
import { clockTime } from './time.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What is written beside the picture. */
interface Facts {
  readonly number: string;
  readonly title: string;
  readonly side: string;
  readonly left: string;
  readonly leftNote: string;
}

const none: Facts = {
  number: '',
  title: texts.massage.none,
  side: texts.massage.noneMore,
  left: '',
  leftNote: '',
};

const factsOf = (massage: MassageView, standing: Standing): Facts => {
  const t = texts.massage;
  switch (standing.at) {
    case 'preparing':
      return {
        number: capital(massage.name),
        title: capital(massage.preparing),
        side: t.preparing,
        left: '',
        leftNote: '',
      };
    case 'end':
      return { ...none, number: capital(massage.name), title: t.finished, side: t.finishedMore };
    case 'step': {
      const { step, pass, isHeld, leftMs } = standing;
      const side = step.sides?.[pass] ?? step.technique ?? '';
      return {
        number: step.number === null ? t.resting : t.step(step.number, massage.of),
        title: capital(step.title),
        side: capital(side),
        left: clockTime(leftMs),
        leftNote: massage.phase === 'paused' ? t.paused : isHeld ? t.left : t.instruction,
      };
    }
  }
};

const drops = { none: 0, light: 1, medium: 2, firm: 3 } as const;

/** Shows the massage: the people, the hold, and the strip of all steps. */
export const createMassageShow = (): ((state: State, now: number) => void) => {
  const people = byId('people', SVGGElement);
  const caption = byId('scene-title', SVGTitleElement);
  const hold = byId('hold', SVGElement);
  const number = byId('number', HTMLElement);
  const title = byId('step', HTMLElement);
  const side = byId('side', HTMLElement);
  const left = byId('left', HTMLElement);
  const leftNote = byId('left-note', HTMLElement);
  const pressure = byId('pressure', HTMLElement);
  const pressureName = byId('pressure-name', HTMLElement);
  const strip = createStrip();
  let drawn = '';

  const showScene = (massage: MassageView | null, standing: Standing | null): void => {
    const step = standing?.at === 'step' ? standing.step : null;
    const zone = step?.zone ?? null;
    const scene = massage === null ? 'lying' : sceneOf(massage, zone);
    const where = sideOf(scene, standing?.at === 'step' ? step?.sides?.[standing.pass] : undefined);
    const key = `${scene} ${zone ?? ''} ${where}`;
    if (key === drawn) return;
    drawn = key;
    drawScene(people, scene, zone, where);
    setText(caption, texts.people[scene]);
  };

  return ({ massage }, now) => {
    const standing = massage === null ? null : standingAt(massage, now);
    const facts = massage === null || standing === null ? none : factsOf(massage, standing);
    setText(number, facts.number);
    setText(title, facts.title);
    setText(side, facts.side);
    setText(left, facts.left);
    setText(leftNote, facts.leftNote);
    const level = standing?.at === 'step' ? standing.step.pressure : null;
    pressure.hidden = level === null;
    pressure.dataset['drops'] = level === null ? '' : String(drops[level]);
    setText(pressureName, level === null ? '' : texts.pressure[level]);
    const share = standing?.at === 'step' ? standing.share : standing?.at === 'end' ? 1 : 0;
    hold.style.setProperty('--share', share.toFixed(4));
    hold.classList.toggle('held', standing?.at === 'step' && standing.isHeld);
    showScene(massage, standing);
    strip(massage, standing);
  };
};
