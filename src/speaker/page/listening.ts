import { byId, setText } from './dom.ts';
import { createEars } from './ears.ts';
import { texts } from './texts.ts';
import { understood } from './words-heard.ts';

/** What the page hears by the browser's microphone. */
export interface Listening {
  /** Whether somebody has called the speaker, and has not yet finished. */
  readonly isAddressed: () => boolean;
  /** Its microphone opens: what was heard before does not count. */
  readonly opens: () => void;
}

export interface ListeningOptions {
  readonly locale: () => string;
  readonly wakeWords: () => readonly string[];
  /** Whether the speaker's microphone is open. */
  readonly isOpen: () => boolean;
  /** What may be heard of the speaker itself. */
  readonly audible: () => string;
  readonly onWords: (words: string) => void;
  /** Somebody has called it, or begun to answer. */
  readonly onBegun: () => void;
  readonly notice: (text: string) => void;
}

const LISTENS = 'massage-guide-listens';
/** Who has called and says no more after this has changed their mind, in ms. */
const CALLED_MS = 8_000;

export const createListening = (options: ListeningOptions): Listening => {
  const button = byId('ears', HTMLButtonElement);
  let addressedUntil = -Infinity;

  const ears = createEars({
    locale: options.locale,
    onWords: (transcript, isFinal) => {
      const heard = understood(transcript, options.wakeWords(), options.audible(), options.isOpen());
      if (heard.for === 'nobody') return;
      addressedUntil = isFinal ? -Infinity : performance.now() + CALLED_MS;
      if (!isFinal) options.onBegun();
      else if (heard.for === 'speaker') options.onWords(heard.words);
    },
    onRefused: () => {
      set(false);
      options.notice(texts.ears.refused);
    },
  });
  const set = (listens: boolean): void => {
    sessionStorage.setItem(LISTENS, listens ? 'yes' : 'no');
    button.setAttribute('aria-pressed', String(listens));
    setText(button, listens ? texts.ears.on : texts.ears.off);
    if (listens) ears.listen();
    else ears.rest();
    options.notice(listens ? texts.ears.how : '');
  };

  button.hidden = !ears.can;
  button.addEventListener('click', () => {
    set(button.getAttribute('aria-pressed') !== 'true');
  });
  set(ears.can && sessionStorage.getItem(LISTENS) === 'yes');
  if (!ears.can) options.notice(texts.ears.none);
  return { isAddressed: () => performance.now() < addressedUntil, opens: ears.forget };
};
