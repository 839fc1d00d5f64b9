import type { FeelingId } from '../massage/feeling.ts';
import type { Lines } from './lines.ts';
import type {
  ConditionsWords,
  LandmarksWords,
  RoutinesWords,
  StepWords,
  TechniquesWords,
  TopicsWords,
} from './words.ts';

/** How fast the language's voice talks at its normal rate: what speech of a given text takes, in ms. */
export interface Pace {
  readonly msPerWord: number;
  readonly msPerLetter: number;
  /** For each sentence end, its pause included. */
  readonly msPerSentence: number;
  readonly msPerComma: number;
  /** A whole number of at least zero as it is read aloud. */
  readonly numberInWords: (number: number) => string;
}

/** All that a language says. A missing line does not compile. */
export interface Spoken {
  readonly routines: RoutinesWords;
  readonly steps: StepWords;
  readonly techniques: TechniquesWords;
  readonly topics: TopicsWords;
  readonly landmarks: LandmarksWords;
  readonly feelings: Readonly<Record<FeelingId, string>>;
  readonly conditions: ConditionsWords;
  readonly lines: Lines;
}

export interface Locale {
  /** Such as `en-US`, as Alexa names it; the language alone where the country is not known. */
  readonly tag: string;
  readonly pace: Pace;
  /** A duration of whole seconds as one says it: "forty seconds", "two and a half minutes". */
  readonly durationInWords: (seconds: number) => string;
  readonly spoken: Spoken;
}
