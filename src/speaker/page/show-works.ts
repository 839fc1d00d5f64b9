import type { Exchange } from '../web/messages.ts';
import { byId, element } from './dom.ts';
import type { State } from './state.ts';
import { texts } from './texts.ts';
import { clockTime, inSeconds } from './time.ts';

const t = texts.works;

const json = (value: unknown): HTMLElement =>
  element('pre', JSON.stringify(value, null, 2), { tabindex: '0', class: 'json' });

const folded = (summary: string, ...inside: readonly HTMLElement[]): HTMLElement => {
  const details = element('details');
  details.append(element('summary', summary), ...inside);
  return details;
};

const windowPart = (name: string, part: Exchange['prompt']): readonly HTMLElement[] => {
  if (part === null) return [];
  let at = 0;
  const rows = part.pieces.map((piece) => {
    const row = element('li', '', { class: piece.kind });
    row.append(
      element('time', clockTime(at)),
      ` ${piece.kind === 'speech' ? piece.text : t.pause}`,
      element('em', ` ${inSeconds(piece.ms)}`),
    );
    at += piece.ms;
    return row;
  });
  const list = element('ol', '', { class: 'window' });
  list.append(...rows);
  const meter = element('meter', '', {
    min: '0',
    max: String(part.allowedMs),
    value: String(part.ms),
    'aria-label': `${name}: ${t.of(inSeconds(part.ms), inSeconds(part.allowedMs))}`,
  });
  const head = element('h4', `${name}: ${t.of(inSeconds(part.ms), inSeconds(part.allowedMs))}`);
  return [head, meter, list];
};

/** All of one exchange. Made when it is unfolded, not before. */
const inside = (exchange: Exchange): readonly HTMLElement[] => [
  ...exchange.broken.map(({ rule, why, source }) =>
    element('p', `${rule}: ${why} (${source})`, { class: 'broken' }),
  ),
  folded(t.window, ...windowPart(t.prompt, exchange.prompt), ...windowPart(t.reprompt, exchange.reprompt)),
  folded(t.before, json(exchange.before)),
  folded(t.after, exchange.after === null ? element('p', t.pending) : json(exchange.after)),
  folded(t.request, json(exchange.request)),
  folded(t.response, exchange.response === null ? element('p', t.pending) : json(exchange.response)),
];

const headline = ({ number, name, prompt, reprompt, broken }: Exchange): string =>
  [
    `${number}. ${name}`,
    ...[prompt, reprompt].flatMap((part) => (part === null ? [] : [inSeconds(part.ms)])),
    ...(broken.length === 0 ? [] : [t.broken(broken.length)]),
  ].join(' · ');

/** Shows requests and responses, while that is unfolded. */
export const createWorksShow = (): ((state: State) => void) => {
  const details = byId('works', HTMLDetailsElement);
  const list = byId('exchanges', HTMLElement);
  const none = byId('no-exchange', HTMLElement);
  const brokenMark = byId('broken', HTMLElement);
  const shown = new Map<number, { readonly exchange: Exchange; readonly node: HTMLDetailsElement }>();
  let latest: State | null = null;

  const make = (exchange: Exchange, isOpen: boolean): HTMLDetailsElement => {
    const node = element('details', '', { class: 'exchange' });
    node.append(element('summary', headline(exchange)));
    const fill = (): void => {
      if (node.open && node.childElementCount === 1) node.append(...inside(exchange));
    };
    node.addEventListener('toggle', fill);
    node.open = isOpen;
    return node;
  };
  const show = (): void => {
    if (latest === null || !details.open) return;
    const { exchanges } = latest;
    for (const [number, { node }] of shown) {
      if (exchanges.some((exchange) => exchange.number === number)) continue;
      node.remove();
      shown.delete(number);
    }
    for (const exchange of exchanges) {
      const known = shown.get(exchange.number);
      if (known?.exchange === exchange) continue;
      const node = make(exchange, known?.node.open ?? false);
      if (known === undefined) list.prepend(node);
      else known.node.replaceWith(node);
      shown.set(exchange.number, { exchange, node });
    }
    none.hidden = exchanges.length > 0;
  };
  details.addEventListener('toggle', show);
  return (state) => {
    latest = state;
    const broken = state.exchanges.reduce((sum, exchange) => sum + exchange.broken.length, 0);
    brokenMark.textContent = broken === 0 ? '' : t.broken(broken);
    show();
  };
};
