import { judged, round, shown } from '../support/figure.ts';
import type { Figure } from '../support/figure.ts';
import { largest, median } from '../support/statistics.ts';
import type { Cut } from '../place/cuts.ts';
import { cutsOf } from '../place/rooms.ts';

const ROOMS = 200;

const SEED = 1;

/** What the playhead may be off by: a share of the talk since the prompt began, and so many ms. */
const SHARE_OF_TALK = 0.15;
const AT_MOST_MS = 3_000;

/** Once the speed of a device was learnt, in seconds. */
const LEARNT = { median: 3, worst: 8 };

export const boundMs = ({ talkMs }: Cut): number => talkMs * SHARE_OF_TALK + AT_MOST_MS;

const seconds = (cuts: readonly Cut[]): readonly number[] => cuts.map(({ errorMs }) => errorMs / 1000);

export const isWrongFarFromEdge = (cut: Cut): boolean => !cut.isRightStep && cut.fromEdgeMs > boundMs(cut);

const spread = (cuts: readonly Cut[]): string =>
  `median ${round(median(seconds(cuts)))} s, worst ${round(largest(seconds(cuts)))} s, in ${cuts.length} cuts`;

const wrongSteps = (cuts: readonly Cut[]): Figure => {
  const wrong = cuts.filter(isWrongFarFromEdge).length;
  const near = cuts.filter(({ isRightStep }) => !isRightStep).length - wrong;
  return judged(
    'place: a wrong step, further than that from an edge',
    `${wrong} of ${cuts.length} cuts (nearer to an edge: ${near})`,
    'never',
    wrong === 0,
  );
};

/** How far the playhead is off when people cut in. */
export const place = async (): Promise<readonly Figure[]> => {
  const { unlearnt, learnt } = await cutsOf(ROOMS, SEED);
  const worst = largest(unlearnt.map((cut) => cut.errorMs / boundMs(cut)));
  const [middle, most] = [median(seconds(learnt)), largest(seconds(learnt))];
  return [
    shown('place: seed, rooms', `${SEED}, ${ROOMS} twice`),
    judged(
      'place: error of the playhead, of a device that the skill knows nothing of',
      `${spread(unlearnt)}; at most ${round(worst)} of what it may be`,
      '15% of the talk since the prompt began, and 3 s',
      worst <= 1,
    ),
    judged(
      'place: the same after one session that Alexa closed by itself',
      spread(learnt),
      'median under 3 s, worst under 8 s',
      middle < LEARNT.median && most < LEARNT.worst,
    ),
    wrongSteps([...unlearnt, ...learnt]),
  ];
};
