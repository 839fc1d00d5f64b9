import { pace } from './pace.ts';

const counted = (count: number, unit: string): string =>
  `${pace.numberInWords(count)} ${unit}${count === 1 ? '' : 's'}`;

/** Rounded as people round: to five seconds under a minute and a half, then to half minutes, then to minutes. */
export const durationInWords = (seconds: number): string => {
  if (seconds < 5) return 'a moment';
  if (seconds < 58) return counted(Math.round(seconds / 5) * 5, 'second');
  const halves = Math.round(seconds / 30);
  const minutes = Math.floor(halves / 2);
  if (halves % 2 === 0 || minutes >= 5) return counted(Math.round(seconds / 60), 'minute');
  return minutes === 1 ? 'a minute and a half' : `${pace.numberInWords(minutes)} and a half minutes`;
};
