/** A shape in a scene of 400 by 400; its class says what it is, so that the page's colours apply. */
export interface Shape {
  readonly class: string;
  readonly path: string;
}

export const path = (className: string, d: string): Shape => ({ class: className, path: d });

/** An ellipse as a path. */
export const oval = (className: string, x: number, y: number, rx: number, ry = rx): Shape =>
  path(className, `M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`);

/** A box with round corners as a path. */
export const box = (
  className: string,
  x: number,
  y: number,
  width: number,
  height: number,
  r: number,
): Shape =>
  path(
    className,
    `M${x + r} ${y}h${width - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${height - 2 * r}a${r} ${r} 0 0 1 ${-r} ${r}` +
      `h${2 * r - width}a${r} ${r} 0 0 1 ${-r} ${-r}v${2 * r - height}a${r} ${r} 0 0 1 ${r} ${-r}z`,
  );

export type Point = readonly [x: number, y: number];

/** Where something is worked on. A part belongs to one side as it is seen, or to both. */
export interface ZoneDrawing {
  readonly parts: readonly { readonly side: 'left' | 'right' | 'both'; readonly path: string }[];
  /** Where the two hands lie. */
  readonly hands: readonly [Point, Point];
  /** A head is lit around, not over the face. */
  readonly isHead?: true;
}

/** What is seen of people, from the bottom to the top. Zones lie between the two, arms and hands on top of all. */
export interface Scene {
  readonly under: readonly Shape[];
  readonly over: readonly Shape[];
  /** From where the arms reach for the hands. */
  readonly shoulders: readonly [Point, Point];
  /** How far elbows stand out from the straight way, in units of the scene. */
  readonly elbow: number;
  /** Where the other hand lies when one side alone is worked on, seen from the hand at work on the left; null: away. */
  readonly otherHand: Point | null;
  /** Both arms come from one side, so that neither hand is the left one. */
  readonly isBeside: boolean;
  /** The class of the skin of whose hands these are. */
  readonly skin: 'skin' | 'skin-two';
  readonly zones: Readonly<Record<string, ZoneDrawing>>;
}

const mirrored = (d: string, axis: number): string =>
  d
    .replace(
      /([ML])(-?[\d.]+) (-?[\d.]+)/g,
      (_, letter: string, x: string, y: string) => `${letter}${2 * axis - Number(x)} ${y}`,
    )
    .replace(/([CQ])([^A-Z]+)/g, (_, letter: string, numbers: string) => {
      const values = numbers
        .trim()
        .split(/[\s,]+/)
        .map(Number);
      return `${letter}${values.map((value, index) => (index % 2 === 0 ? 2 * axis - value : value)).join(' ')}`;
    });

/** A shape and its mirror image, as the left and the right part. Paths in absolute M, L, C, Q and Z alone. */
export const pair = (left: string, axis: number): ZoneDrawing['parts'] => [
  { side: 'left', path: left },
  { side: 'right', path: mirrored(left, axis) },
];

export const whole = (...paths: readonly string[]): ZoneDrawing['parts'] =>
  paths.map((d) => ({ side: 'both', path: d }));

/** An ellipse in absolute cubic curves, so that it can be mirrored. */
export const blob = (x: number, y: number, rx: number, ry: number): string => {
  const [kx, ky] = [rx * 0.5523, ry * 0.5523];
  return (
    `M${x - rx} ${y}C${x - rx} ${y - ky} ${x - kx} ${y - ry} ${x} ${y - ry}C${x + kx} ${y - ry} ${x + rx} ${y - ky} ${x + rx} ${y}` +
    `C${x + rx} ${y + ky} ${x + kx} ${y + ry} ${x} ${y + ry}C${x - kx} ${y + ry} ${x - rx} ${y + ky} ${x - rx} ${y}Z`
  );
};
