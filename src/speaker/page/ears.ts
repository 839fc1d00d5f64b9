/** The browser's speech recognition, as far as it is used. TypeScript's library does not know it. */
interface Recognition extends EventTarget {
  continuous: boolean;
  interimResults: boolean;
  lang: string;
  start: () => void;
  abort: () => void;
}

interface RecognitionEvent extends Event {
  readonly resultIndex: number;
  readonly results: ArrayLike<ArrayLike<{ readonly transcript: string }> & { readonly isFinal: boolean }>;
}

type RecognitionMaker = new () => Recognition;

const makerOf = (): RecognitionMaker | undefined => {
  const known = window as {
    SpeechRecognition?: RecognitionMaker;
    webkitSpeechRecognition?: RecognitionMaker;
  };
  return known.SpeechRecognition ?? known.webkitSpeechRecognition;
};

export interface Ears {
  readonly can: boolean;
  readonly listen: () => void;
  readonly rest: () => void;
  /** Forgets what was heard up to now. */
  readonly forget: () => void;
}

export interface EarsOptions {
  readonly locale: () => string;
  /** Somebody speaks; `isFinal` when they have finished. */
  readonly onWords: (transcript: string, isFinal: boolean) => void;
  /** The browser does not let us listen. */
  readonly onRefused: () => void;
}

/** A recogniser stops now and then by itself. It is started again, ever more slowly if it does not last, in ms. */
const SOONEST_MS = 250;
const LATEST_MS = 30_000;
const LASTED_MS = 5_000;

export const createEars = ({ locale, onWords, onRefused }: EarsOptions): Ears => {
  const maker = makerOf();
  if (maker === undefined) {
    return { can: false, listen: () => undefined, rest: () => undefined, forget: () => undefined };
  }
  let isWanted = false;
  let present: Recognition | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitMs = SOONEST_MS;

  const start = (): void => {
    clearTimeout(timer);
    if (!isWanted || present !== null) return;
    const recognition = new maker();
    const startedAt = performance.now();
    present = recognition;
    recognition.continuous = true;
    recognition.interimResults = true;
    recognition.lang = locale();
    recognition.addEventListener('result', (event) => {
      if (present !== recognition) return;
      const { results, resultIndex } = event as RecognitionEvent;
      const latest = Array.from(results).slice(resultIndex);
      const transcript = latest.map((result) => result[0]?.transcript ?? '').join(' ');
      onWords(transcript, latest.at(-1)?.isFinal ?? false);
    });
    recognition.addEventListener('error', (event) => {
      const error = 'error' in event ? event.error : undefined;
      if (error !== 'not-allowed' && error !== 'service-not-allowed') return;
      isWanted = false;
      onRefused();
    });
    recognition.addEventListener('end', () => {
      if (present !== recognition) return;
      present = null;
      waitMs = performance.now() - startedAt > LASTED_MS ? SOONEST_MS : Math.min(LATEST_MS, waitMs * 2);
      timer = setTimeout(start, waitMs);
    });
    recognition.start();
  };
  const stop = (): void => {
    clearTimeout(timer);
    const stopped = present;
    present = null;
    stopped?.abort();
  };

  return {
    can: true,
    listen: () => {
      isWanted = true;
      waitMs = SOONEST_MS;
      start();
    },
    rest: () => {
      isWanted = false;
      stop();
    },
    forget: () => {
      if (present === null) return;
      stop();
      start();
    },
  };
};
