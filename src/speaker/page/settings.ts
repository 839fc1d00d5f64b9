import { byId, setText } from './dom.ts';
import { texts } from './texts.ts';

const themes = ['auto', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

/** Light, dark, or as the system has it; kept for the next time. */
export const createTheme = (): void => {
  const button = byId('theme', HTMLButtonElement);
  const stored = localStorage.getItem('massage-guide-theme');
  let theme: Theme = themes.find((known) => known === stored) ?? 'auto';
  const show = (): void => {
    document.documentElement.dataset['theme'] = theme;
    setText(button, texts.theme[theme]);
  };
  button.addEventListener('click', () => {
    theme = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'auto';
    localStorage.setItem('massage-guide-theme', theme);
    show();
  });
  show();
};

/** Whether speech is heard; kept for the next time. */
export const createMute = (onChange: (isMuted: boolean) => void): void => {
  const button = byId('voice', HTMLButtonElement);
  let isMuted = localStorage.getItem('massage-guide-muted') === 'yes';
  const show = (): void => {
    button.setAttribute('aria-pressed', String(!isMuted));
    setText(button, isMuted ? texts.voice.off : texts.voice.on);
    // Who hears the voice needs no screen reader to say the same.
    byId('words', HTMLElement).setAttribute('aria-live', isMuted ? 'polite' : 'off');
    onChange(isMuted);
  };
  button.addEventListener('click', () => {
    isMuted = !isMuted;
    localStorage.setItem('massage-guide-muted', isMuted ? 'yes' : 'no');
    show();
  });
  show();
};

/** The speeds to choose from. Gives the way to show the present one. */
export const createSpeeds = (onChoose: (speed: number) => void): ((speed: number) => void) => {
  const inputs = [...document.querySelectorAll<HTMLInputElement>('input[name=speed]')];
  for (const input of inputs) {
    input.addEventListener('change', () => {
      if (input.checked) onChoose(Number(input.value));
    });
  }
  return (speed) => {
    for (const input of inputs) input.checked = Number(input.value) === speed;
  };
};
