import { sentencesOf } from './sentences.ts';

/** The browser's voice. Nothing waits for it: when something is over, the speaker's clock says. */
export interface Voice {
  /**
   * Says a text, now.
   *
   * @param ratePercent of the voice's normal rate
   * @param speed how many times as fast as real time the speaker runs
   * @param follows whether nothing came between this and the text before, which is then heard out
   */
  readonly say: (text: string, ratePercent: number, speed: number, follows: boolean) => void;
  readonly hush: () => void;
}

/** Nobody can follow a voice that is faster. */
export const FASTEST_VOICE = 4;

/** Local voices come without a network, and do not break off in long texts. */
const voiceFor = (locale: string): SpeechSynthesisVoice | null => {
  const voices = speechSynthesis
    .getVoices()
    .filter(({ lang }) => lang.replace('_', '-').toLowerCase().startsWith(locale.toLowerCase()));
  return voices.find(({ localService }) => localService) ?? voices[0] ?? null;
};

export const createVoice = (locale: () => string): Voice => {
  if (!('speechSynthesis' in window)) return { say: () => undefined, hush: () => undefined };
  const hush = (): void => {
    speechSynthesis.cancel();
  };
  return {
    say: (text, ratePercent, speed, follows) => {
      if (!follows) hush();
      if (speed > FASTEST_VOICE) return;
      // One by one: some voices fall silent in the middle of a long text.
      for (const sentence of sentencesOf(text)) {
        const utterance = new SpeechSynthesisUtterance(sentence);
        utterance.lang = locale();
        utterance.voice = voiceFor(locale());
        utterance.rate = Math.min(10, Math.max(0.1, (ratePercent / 100) * speed));
        speechSynthesis.speak(utterance);
      }
    },
    hush,
  };
};
