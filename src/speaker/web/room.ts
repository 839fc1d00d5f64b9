import { loadLocale } from '../../locales/index.ts';
import type { SpeedClock } from '../clock.ts';
import { createSpeaker, type SpeakerOptions } from '../device.ts';
import { defaultLimits } from '../rules.ts';
import { languageOf } from '../understanding/languages.ts';
import { createDiary, type Change } from './diary.ts';
import { createExchanges } from './exchanges.ts';
import type { ClockView, Command, Message } from './messages.ts';
import { createSavedScript } from './saved-script.ts';

/** What a speaker for a page is made of. */
export type RoomSpeaker = Omit<SpeakerOptions, 'observe' | 'clock' | 'locale'> & {
  readonly clock: SpeedClock;
  readonly locale: string;
};

/** A speaker of one page, or of several that show the same. It plays on whether anybody looks or not. */
export interface Room {
  readonly id: string;
  /** Tells all there is, then all that changes. Gives the way to stop that. */
  readonly watch: (tell: (message: Message) => void) => () => void;
  readonly isWatched: () => boolean;
  readonly obey: (command: Command) => void;
  /** What was said so far, as a script. */
  readonly script: () => string;
  /** Switches the speaker off. */
  readonly close: () => void;
}

/** How long a word that was begun keeps a microphone open, in ms of the speaker's time: nobody may be there any more. */
const BEGUN_MS = 15_000;

/** Who says more than this before the first was answered is no person. */
const MOST_WAITING = 20;

/**
 * Makes a speaker and lets it play.
 *
 * @param onFault is told what no speaker should do
 */
export const openRoom = async (
  id: string,
  options: RoomSpeaker,
  onFault: (fault: unknown) => void,
): Promise<Room> => {
  const { clock, locale, voice, limits = defaultLimits } = options;
  const watchers = new Set<(message: Message) => void>();
  const diary = createDiary(await loadLocale(locale), createExchanges(voice, limits));
  const script = createSavedScript(() => speaker.replyBeganAt());
  const clockView = (): ClockView => ({ now: clock.now(), speed: clock.speed() });
  const tell = (change: Change): void => {
    const message: Message = {
      kind: 'update',
      clock: clockView(),
      hasSession: speaker.hasSession(),
      ...change,
    };
    for (const watcher of watchers) watcher(message);
  };
  const speaker = createSpeaker({
    ...options,
    observe: (event) => {
      script.observe(event);
      tell(diary.observe(event));
    },
  });

  const said: string[] = [];
  let begunUntil = 0;
  let isClosed = false;
  let waiting = new AbortController();
  const wake = (): void => {
    waiting.abort();
  };

  const live = async (): Promise<void> => {
    while (!isClosed) {
      waiting = new AbortController();
      const { signal } = waiting;
      const words = said.shift();
      if (words !== undefined) {
        begunUntil = 0;
        await speaker.hear(speaker.address(words));
        continue;
      }
      const stop = await speaker.run({ signal, isSpeaking: () => clock.now() < begunUntil });
      if (stop === 'over' && !signal.aborted) {
        tell(diary.rest());
        await new Promise((resolve) => {
          signal.addEventListener('abort', resolve, { once: true });
        });
      }
    }
  };
  live().catch(onFault);

  return {
    id,
    watch: (watcher) => {
      watchers.add(watcher);
      watcher({
        kind: 'hello',
        clock: clockView(),
        room: id,
        locale,
        wakeWords: languageOf(locale).wakeWords,
        view: { ...diary.view(), hasSession: speaker.hasSession() },
      });
      return () => {
        watchers.delete(watcher);
      };
    },
    isWatched: () => watchers.size > 0,
    obey: (command) => {
      switch (command.do) {
        case 'say':
          if (said.length < MOST_WAITING) said.push(command.words);
          wake();
          break;
        case 'begin-to-speak':
          begunUntil = clock.now() + BEGUN_MS;
          break;
        case 'set-speed':
          clock.setSpeed(command.speed);
          tell({});
          break;
      }
    },
    script: script.text,
    close: () => {
      isClosed = true;
      wake();
    },
  };
};
