import type { Doing } from '../web/messages.ts';
import { byId, setText } from './dom.ts';
import { sentenceAt } from './sentences.ts';
import type { State } from './state.ts';
import { texts } from './texts.ts';

const shareOf = (from: number, ms: number, now: number): number =>
  ms <= 0 ? 1 : Math.min(1, Math.max(0, (now - from) / ms));

const isUnfinished = ({ massage }: State): boolean =>
  massage !== null && massage.phase !== 'finished' && massage.cursor.at !== 'end';

/** The words that are shown large: what is being said, or what may be said now. */
const wordsOf = (state: State, now: number): { readonly text: string; readonly isSpeech: boolean } => {
  const { doing, hasSession } = state;
  const hint = (text: string) => ({ text, isSpeech: false });
  switch (doing.kind) {
    case 'speaking':
      return { text: sentenceAt(doing.text, shareOf(doing.from, doing.ms, now)), isSpeech: true };
    case 'hearing':
      return { text: `“${doing.words}”`, isSpeech: true };
    case 'quiet':
      return hint(texts.hints.quiet);
    case 'listening':
      return hint(texts.hints.microphone);
    case 'thinking':
      return hint('…');
    case 'idle':
      if (hasSession) return hint('…');
      return hint(isUnfinished(state) ? texts.hints.resume : texts.hints.begin);
  }
};

const stateName = ({ doing, isConnected, room }: State): string =>
  isConnected || room === null ? texts.states[doing.kind] : texts.states.lost;

const lightOf = ({ kind }: Doing, isAddressed: boolean): string =>
  isAddressed || kind === 'hearing' ? 'listening' : kind;

export interface SpeakerShow {
  /** @param isAddressed somebody has said the wake word, and the browser is still listening */
  readonly show: (state: State, now: number, isAddressed: boolean) => void;
}

export const createSpeakerShow = (): SpeakerShow => {
  const device = byId('speaker', SVGElement);
  const name = byId('state', HTMLElement);
  const words = byId('words', HTMLElement);
  const ticking = byId('ticking', HTMLElement);
  return {
    show: (state, now, isAddressed) => {
      const { doing } = state;
      device.dataset['light'] = state.isConnected ? lightOf(doing, isAddressed) : 'idle';
      setText(name, stateName(state));
      const { text, isSpeech } = wordsOf(state, now);
      setText(words, text);
      words.classList.toggle('hint', !isSpeech);
      const share = 'from' in doing ? shareOf(doing.from, doing.ms, now) : 0;
      ticking.style.setProperty('--share', share.toFixed(3));
    },
  };
};
