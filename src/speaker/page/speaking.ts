import type { Doing } from '../web/messages.ts';
import { createMute } from './settings.ts';
import { createVoice } from './voice.ts';

/** What the page says aloud. */
export interface Speaking {
  /** Follows what the speaker does. `isInterrupted`: somebody is talking, and it does not talk over them. */
  readonly follow: (doing: Doing, speed: number, isInterrupted: boolean) => void;
  readonly hush: () => void;
  /** What may still be heard of it. */
  readonly audible: () => string;
}

/** How long after its end the speaker's own speech may still be heard by a recogniser, in ms. */
const ECHO_MS = 2_000;

export const createSpeaking = (locale: () => string): Speaking => {
  const voice = createVoice(locale);
  let isMuted = false;
  let last = { text: '', until: -Infinity };
  let before: Doing['kind'] = 'idle';
  createMute((muted) => {
    isMuted = muted;
    if (muted) voice.hush();
  });
  window.addEventListener('pagehide', voice.hush);

  return {
    follow: (doing, speed, isInterrupted) => {
      if (doing.kind === 'speaking') {
        const { text, ms, ratePercent } = doing;
        last = { text, until: performance.now() + ms / (speed || 1) + ECHO_MS };
        if (!isMuted && !isInterrupted) voice.say(text, ratePercent, speed, before === 'speaking');
      } else if (doing.kind !== 'quiet') {
        // A voice slower than the speaker's clock may talk on into the quiet, but not into an open microphone.
        voice.hush();
      }
      before = doing.kind;
    },
    hush: voice.hush,
    audible: () => (performance.now() < last.until ? last.text : ''),
  };
};
