import type { Zone } from '../../../massage/step.ts';
import { scenes, type SceneName, type Side } from './scenes.ts';
import { oval, path, type Point, type Scene, type Shape, type ZoneDrawing } from './shapes.ts';

const SVG = 'http://www.w3.org/2000/svg';

const drawn = (shape: Shape): SVGPathElement => {
  const made = document.createElementNS(SVG, 'path');
  made.setAttribute('class', shape.class);
  made.setAttribute('d', shape.path);
  return made;
};

/** A sleeve and a bare forearm, bent at the elbow, with the hand at its end. */
const arm = ([x, y]: Point, [toX, toY]: Point, elbow: number, skin: string): readonly Shape[] => {
  const length = Math.hypot(toX - x, toY - y) || 1;
  const [midX, midY] = [(x + toX) / 2, (y + toY) / 2];
  const [bendX, bendY] = [midX + ((toY - y) / length) * elbow, midY - ((toX - x) / length) * elbow];
  const [cuffX, cuffY] = [(x + 2 * bendX + toX) / 4, (y + 2 * bendY + toY) / 4];
  const forearm = `M${cuffX} ${cuffY}Q${(bendX + toX) / 2} ${(bendY + toY) / 2} ${toX} ${toY}`;
  return [
    path('forearm-edge', forearm),
    path(`forearm ${skin}`, forearm),
    path(
      skin === 'skin' ? 'sleeve own' : 'sleeve',
      `M${x} ${y}Q${(x + bendX) / 2} ${(y + bendY) / 2} ${cuffX} ${cuffY}`,
    ),
    oval(`hand ${skin}`, toX, toY, 14, 12),
  ];
};

/** The hands at work, each at the end of its arm: on both sides, or on one, with the other hand beside it or away. */
const handsOf = (scene: Scene, zone: ZoneDrawing | undefined, side: Side): readonly Shape[] => {
  if (zone === undefined) return [];
  const { shoulders, elbow, otherHand, skin } = scene;
  const [left, right] = zone.hands;
  const reach = (index: 0 | 1, hand: Point): readonly Shape[] =>
    arm(shoulders[index], hand, index === 0 ? elbow : -elbow, skin);
  if (side === 'both') return [...reach(0, left), ...reach(1, right)];
  const busy = side === 'left' ? left : right;
  const index = side === 'left' ? 0 : 1;
  if (otherHand === null) return reach(index, busy);
  const [awayX, awayY] = otherHand;
  const other: Point = [busy[0] + (side === 'left' ? awayX : -awayX), busy[1] + awayY];
  return scene.isBeside
    ? [...reach(0, busy), ...reach(1, other)]
    : [...reach(index, busy), ...reach(index === 0 ? 1 : 0, other)];
};

/** Draws people, the zone that is worked on lit. */
export const drawScene = (target: SVGGElement, name: SceneName, zone: Zone | null, side: Side): void => {
  const scene: Scene = scenes[name];
  const drawing = zone === null ? undefined : scene.zones[zone];
  const lit = (drawing?.parts ?? [])
    .filter((part) => side === 'both' || part.side === 'both' || part.side === side)
    .map(({ path: d }) => path(drawing?.isHead === true ? 'zone halo' : 'zone', d));
  target.replaceChildren(
    ...[
      oval('floor', 200, 200, 196),
      ...scene.under,
      ...lit,
      ...handsOf(scene, drawing, side),
      ...scene.over,
    ].map(drawn),
  );
  target.dataset['zone'] = zone ?? '';
};
