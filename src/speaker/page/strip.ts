import type { MassageView, StepView } from '../web/messages.ts';
import { byId, element } from './dom.ts';
import type { Standing } from './place.ts';
import { texts } from './texts.ts';
import { clockTime } from './time.ts';

const lengthOf = ({ holdMs, sides }: StepView): number => holdMs * (sides === null ? 1 : 2);

/** The whole session as a strip of steps, each as wide as it is long, with the playhead over it. */
export const createStrip = (): ((massage: MassageView | null, standing: Standing | null) => void) => {
  const strip = byId('strip', HTMLOListElement);
  let shown: readonly StepView[] = [];
  let current = -2;

  const build = (steps: readonly StepView[]): void => {
    shown = steps;
    current = -2;
    strip.replaceChildren(
      ...steps.map((step) => {
        const item = element('li');
        item.style.setProperty('--length', String(Math.max(1, Math.round(lengthOf(step) / 1_000))));
        item.title = texts.massage.stepLabel(step.title, clockTime(lengthOf(step)));
        item.append(
          element('span', step.number === null ? '·' : String(step.number), { 'aria-hidden': 'true' }),
          element('span', item.title, { class: 'unseen' }),
        );
        return item;
      }),
    );
  };
  const isSame = (steps: readonly StepView[]): boolean =>
    steps.length === shown.length &&
    steps.every(
      ({ title, holdMs }, index) => title === shown[index]?.title && holdMs === shown[index].holdMs,
    );

  return (massage, standing) => {
    const steps = massage?.steps ?? [];
    if (!isSame(steps)) build(steps);
    const at = standing?.at === 'step' ? standing.entry : standing?.at === 'end' ? steps.length : -1;
    const items = [...strip.children].filter((child) => child instanceof HTMLElement);
    if (at !== current) {
      current = at;
      items.forEach((item, index) => {
        item.dataset['is'] = index < at ? 'done' : index === at ? 'now' : 'ahead';
        if (index === at) item.setAttribute('aria-current', 'step');
        else item.removeAttribute('aria-current');
      });
    }
    if (standing?.at === 'step') items[at]?.style.setProperty('--share', standing.stepShare.toFixed(4));
  };
};
