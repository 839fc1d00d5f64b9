import type { Line } from '../web/messages.ts';
import { byId, element } from './dom.ts';
import type { State } from './state.ts';
import { texts } from './texts.ts';

const lineItem = ({ who, text }: Line): HTMLLIElement => {
  const item = element('li', '', { class: `line ${who}` });
  const name = texts.conversation[who];
  if (name !== '') item.append(element('b', name), ' ');
  item.append(text);
  return item;
};

/** Shows what was said, while it is unfolded. */
export const createTalkShow = (): ((state: State) => void) => {
  const details = byId('conversation', HTMLDetailsElement);
  const list = byId('lines', HTMLOListElement);
  let shown: readonly Line[] = [];
  let latest: State | null = null;

  const show = (): void => {
    if (latest === null || !details.open || shown === latest.lines) return;
    const { lines } = latest;
    const last = shown.at(-1);
    const kept = last === undefined ? -1 : lines.indexOf(last);
    shown = lines;
    if (kept < 0) list.replaceChildren();
    list.append(...lines.slice(kept + 1).map(lineItem));
    while (list.childElementCount > lines.length) list.firstElementChild?.remove();
    list.scrollTop = list.scrollHeight;
  };
  details.addEventListener('toggle', show);
  return (state) => {
    latest = state;
    show();
  };
};
