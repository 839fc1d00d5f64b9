import { byId, element } from './dom.ts';
import type { State } from './state.ts';
import { texts } from './texts.ts';

type Name = keyof typeof texts.buttons;

/** The large buttons, by what is going on. */
const buttonsOf = ({ hasSession, massage }: State): readonly Name[] => {
  if (!hasSession) return ['open'];
  return massage?.phase === 'paused'
    ? ['resume', 'repeat', 'next', 'tooMuch']
    : ['next', 'repeat', 'pause', 'tooMuch'];
};

const suggestionsOf = ({ hasSession, massage }: State): readonly string[] => {
  if (!hasSession) return [];
  return texts.suggestions[massage === null ? 'arranging' : massage.phase];
};

/** Replaces buttons only when there are others, so that none slips away from under a finger or the focus. */
const keeper = (target: HTMLElement, make: (name: string) => HTMLButtonElement) => {
  let shown = '';
  return (names: readonly string[]): void => {
    const key = names.join('|');
    if (key === shown) return;
    shown = key;
    const focused = target.contains(document.activeElement);
    target.replaceChildren(...names.map(make));
    if (focused) target.querySelector('button')?.focus();
  };
};

/** Shows what can be said by a press. @param say says it */
export const createButtonsShow = (say: (words: string) => void): ((state: State) => void) => {
  const pressable = (label: string, words: string, id: string): HTMLButtonElement => {
    const button = element('button', label, { type: 'button', 'data-says': id });
    button.addEventListener('click', () => {
      say(words);
    });
    return button;
  };
  const names = Object.keys(texts.buttons) as readonly Name[];
  const big = keeper(byId('buttons', HTMLElement), (id) => {
    const name = names.find((known) => known === id) ?? 'open';
    return pressable(texts.buttons[name], texts.words[name], name);
  });
  const small = keeper(byId('suggestions', HTMLElement), (words) => pressable(words, words, words));
  return (state) => {
    big(buttonsOf(state));
    small(suggestionsOf(state));
  };
};
