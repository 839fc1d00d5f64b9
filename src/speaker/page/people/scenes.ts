import type { MassageView } from '../../web/messages.ts';
import type { Zone } from '../../../massage/step.ts';
import { fromBehind, fromTheFront } from './alone.ts';
import { prone } from './prone.ts';
import { seated } from './seated.ts';
import type { Scene } from './shapes.ts';
import { supine } from './supine.ts';

export const scenes = {
  lying: prone,
  supine,
  seated,
  aloneBack: fromBehind,
  aloneFront: fromTheFront,
} as const satisfies Record<string, Scene>;

export type SceneName = keyof typeof scenes;

const front: readonly Zone[] = ['throat', 'neck-sides', 'upper-chest'];

/** Which scene shows a massage at work in a zone. */
export const sceneOf = (
  { routine, position }: Pick<MassageView, 'routine' | 'position'>,
  zone: Zone | null,
): SceneName => {
  switch (routine) {
    case 'partner-back':
      return position === 'seated' ? 'seated' : 'lying';
    case 'partner-neck':
      return position === 'seated' ? 'seated' : 'supine';
    case 'self-neck':
    case 'brush-neck':
      return zone !== null && front.includes(zone) ? 'aloneFront' : 'aloneBack';
  }
};

/** Which part of the picture a pass works on. */
export type Side = 'left' | 'right' | 'both';

const sideNames: readonly (readonly [RegExp, 'left' | 'right'])[] = [
  [/\bleft\b/i, 'left'],
  [/\bright\b/i, 'right'],
  // Who kneels at the right of the picture has the left for the far side.
  [/\bfar\b/i, 'left'],
  [/\bother\b/i, 'right'],
];

/**
 * Where a side lies in the picture, by what it is called; both sides if that tells nothing. Who is seen from the
 * front has the left hand at the right of the picture.
 */
export const sideOf = (scene: SceneName, name: string | undefined): Side => {
  const side = sideNames.find(([pattern]) => pattern.test(name ?? ''))?.[1];
  if (side === undefined) return 'both';
  const isFacing = scene === 'supine' || scene === 'aloneFront';
  return (side === 'left') === isFacing ? 'right' : 'left';
};
