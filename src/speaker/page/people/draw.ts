import type { Zone } from '../../../massage/step.ts';
import { scenes, type SceneName, type Side } from './scenes.ts';
import { oval, path, type Scene, type Shape, type ZoneDrawing } from './shapes.ts';

const SVG = 'http://www.w3.org/2000/svg';

const drawn = (shape: Shape): SVGPathElement => {
  const made = document.createElementNS(SVG, 'path');
  made.setAttribute('class', shape.class);
  made.setAttribute('d', shape.path);
  return made;
};

type Point = readonly [number, number];

/** A sleeve and a bare forearm, bent at the elbow, with the hand at its end. */
const arm = ([x, y]: Point, [toX, toY]: Point, elbow: number): readonly Shape[] => {
  const length = Math.hypot(toX - x, toY - y) || 1;
  const [midX, midY] = [(x + toX) / 2, (y + toY) / 2];
  const [bendX, bendY] = [midX + ((toY - y) / length) * elbow, midY - ((toX - x) / length) * elbow];
  const [cuffX, cuffY] = [(x + 2 * bendX + toX) / 4, (y + 2 * bendY + toY) / 4];
  return [
    path('forearm', `M${cuffX} ${cuffY}Q${(bendX + toX) / 2} ${(bendY + toY) / 2} ${toX} ${toY}`),
    path('sleeve', `M${x} ${y}Q${(x + bendX) / 2} ${(y + bendY) / 2} ${cuffX} ${cuffY}`),
    oval('hand', toX, toY, 13, 11),
  ];
};

const handsOf = (scene: Scene, zone: ZoneDrawing | undefined): readonly Shape[] => {
  if (zone === undefined) return [];
  const { shoulders, elbow } = scene;
  return zone.hands.flatMap((hand, index) => {
    const shoulder = shoulders[index === 0 ? 0 : 1];
    return arm(shoulder, hand, index === 0 ? elbow : -elbow);
  });
};

/** Draws people, the zone that is worked on lit. */
export const drawScene = (target: SVGGElement, name: SceneName, zone: Zone | null, side: Side): void => {
  const scene: Scene = scenes[name];
  const drawing = zone === null ? undefined : scene.zones[zone];
  const lit = (drawing?.parts ?? [])
    .filter((part) => side === 'both' || part.side === 'both' || part.side === side)
    .map(({ path: d }) => path('zone', d));
  target.replaceChildren(
    ...[oval('floor', 200, 200, 196), ...scene.under, ...lit, ...scene.over, ...handsOf(scene, drawing)].map(
      drawn,
    ),
  );
  target.dataset['zone'] = zone ?? '';
};
