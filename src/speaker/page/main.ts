import { createAwake } from './awake.ts';
import { byId, setText } from './dom.ts';
import { connect } from './link.ts';
import { createListening } from './listening.ts';
import { createSpeeds, createTheme } from './settings.ts';
import { createButtonsShow } from './show-buttons.ts';
import { createMassageShow } from './show-massage.ts';
import { createSpeakerShow } from './show-speaker.ts';
import { createTalkShow } from './show-talk.ts';
import { createWorksShow } from './show-works.ts';
import { createSpeaking } from './speaking.ts';
import { after, isMoving, nothing } from './state.ts';
import { texts } from './texts.ts';
import { createPageClock } from './time.ts';
import { FASTEST_VOICE } from './voice.ts';

/** How often what moves is shown anew, in ms. */
const TICK_MS = 100;

let state = nothing;
let ticking: ReturnType<typeof setInterval> | undefined;
const clock = createPageClock();
const notice = (text: string): void => {
  setText(byId('notice', HTMLElement), text);
};

const say = (words: string): void => {
  speaking.hush();
  link.send({ do: 'say', words });
};
const speaking = createSpeaking(() => state.locale);
const listening = createListening({
  locale: () => state.locale,
  wakeWords: () => state.wakeWords,
  isOpen: () => state.doing.kind === 'listening',
  audible: speaking.audible,
  onWords: say,
  onBegun: () => {
    // It stops talking as soon as it is called.
    speaking.hush();
    link.send({ do: 'begin-to-speak' });
    showMoment();
  },
  notice,
});

const speaker = createSpeakerShow();
const massage = createMassageShow();
const talk = createTalkShow();
const works = createWorksShow();
const buttons = createButtonsShow(say);
const showSpeed = createSpeeds((speed) => {
  link.send({ do: 'set-speed', speed });
  notice(speed > FASTEST_VOICE ? texts.voice.tooFast : '');
});
const stayAwake = createAwake();

/** What changes with time alone. */
const showMoment = (): void => {
  const now = clock.now();
  speaker.show(state, now, listening.isAddressed());
  massage(state, now);
};

/** Shows all, and ticks only while something moves and somebody may see it. */
const showAll = (): void => {
  showMoment();
  talk(state);
  works(state);
  buttons(state);
  showSpeed(clock.speed());
  stayAwake(state.doing.kind !== 'idle');
  if (isMoving(state) && clock.speed() > 0 && !document.hidden) ticking ??= setInterval(showMoment, TICK_MS);
  else {
    clearInterval(ticking);
    ticking = undefined;
  }
};

const link = connect(
  (message) => {
    state = after(state, message);
    clock.set(message.clock);
    byId('script', HTMLAnchorElement).href = link.scriptAddress();
    if (message.kind === 'update' && message.doing !== undefined) {
      speaking.follow(message.doing, clock.speed(), listening.isAddressed());
      if (message.doing.kind === 'listening') listening.opens();
    }
    showAll();
  },
  () => {
    if (!state.isConnected) return;
    state = { ...state, isConnected: false };
    speaking.hush();
    showAll();
  },
);

const typed = byId('typed', HTMLInputElement);
typed.addEventListener('input', () => {
  if (typed.value !== '' && state.doing.kind === 'listening') link.send({ do: 'begin-to-speak' });
});
byId('say', HTMLFormElement).addEventListener('submit', (event) => {
  event.preventDefault();
  const words = typed.value.trim();
  typed.value = '';
  if (words !== '') say(words);
});
document.addEventListener('visibilitychange', showAll);
createTheme();
showAll();
