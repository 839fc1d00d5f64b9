import type { Message } from '../web/messages.ts';
import { createAwake } from './awake.ts';
import { byId, setText } from './dom.ts';
import { createEars } from './ears.ts';
import { connect } from './link.ts';
import { createMute, createSpeeds, createTheme } from './settings.ts';
import { createButtonsShow } from './show-buttons.ts';
import { createMassageShow } from './show-massage.ts';
import { createSpeakerShow } from './show-speaker.ts';
import { createTalkShow } from './show-talk.ts';
import { createWorksShow } from './show-works.ts';
import { after, isMoving, nothing } from './state.ts';
import { texts } from './texts.ts';
import { createPageClock } from './time.ts';
import { createVoice, FASTEST_VOICE } from './voice.ts';
import { understood } from './words-heard.ts';

/** How often what moves is shown anew, in ms. */
const TICK_MS = 100;
/** How long after its end the speaker's own speech may still be heard by the recogniser, in ms. */
const ECHO_MS = 2_000;

let state = nothing;
let isMuted = false;
let isAddressed = false;
let lastSpeech = { text: '', until: -Infinity };
let ticking: ReturnType<typeof setInterval> | undefined;

const clock = createPageClock();
const voice = createVoice(() => state.locale);
const speaker = createSpeakerShow();
const massage = createMassageShow();
const talk = createTalkShow();
const works = createWorksShow();
const stayAwake = createAwake();

const say = (words: string): void => {
  setAddressed(false);
  voice.hush();
  link.send({ do: 'say', words });
};
const buttons = createButtonsShow(say);
const showSpeed = createSpeeds((speed) => {
  link.send({ do: 'set-speed', speed });
  notice(speed > FASTEST_VOICE ? texts.voice.tooFast : '');
});

/** What changes with time alone. */
const showMoment = (): void => {
  const now = clock.now();
  speaker.show(state, now);
  massage(state, now);
};

/** Ticks only while something moves and somebody may see it. */
const showAll = (): void => {
  showMoment();
  talk(state);
  works(state);
  buttons(state);
  showSpeed(clock.speed());
  stayAwake(state.doing.kind !== 'idle');
  const moves = isMoving(state) && clock.speed() > 0 && !document.hidden;
  if (moves) ticking ??= setInterval(showMoment, TICK_MS);
  else {
    clearInterval(ticking);
    ticking = undefined;
  }
};

const setAddressed = (addressed: boolean): void => {
  isAddressed = addressed;
  speaker.setAddressed(addressed);
};

const speak = (message: Message): void => {
  if (message.kind === 'hello') return;
  const { doing } = message;
  if (doing === undefined) return;
  if (doing.kind === 'speaking') {
    const follows = lastDoing === 'speaking';
    lastSpeech = { text: doing.text, until: performance.now() + doing.ms / (clock.speed() || 1) + ECHO_MS };
    if (!isMuted) voice.say(doing.text, doing.ratePercent, clock.speed(), follows);
  } else if (doing.kind !== 'quiet') {
    // A voice that is slower than the speaker's clock may talk on into the quiet, but not into an open microphone.
    voice.hush();
    if (doing.kind === 'listening') ears.forget();
  }
  lastDoing = doing.kind;
};
let lastDoing = 'idle';

const notice = (text: string): void => {
  setText(byId('notice', HTMLElement), text);
};

const link = connect(
  (message) => {
    state = after(state, message);
    clock.set(message.clock);
    byId('script', HTMLAnchorElement).href = link.scriptAddress();
    speak(message);
    showAll();
  },
  () => {
    if (!state.isConnected) return;
    state = { ...state, isConnected: false };
    voice.hush();
    showAll();
  },
);

const earsButton = byId('ears', HTMLButtonElement);
const LISTENS = 'massage-guide-listens';
const ears = createEars({
  locale: () => state.locale,
  onWords: (transcript, isFinal) => {
    const isOpen = state.doing.kind === 'listening';
    const saying = performance.now() < lastSpeech.until ? lastSpeech.text : '';
    const heard = understood(transcript, state.wakeWords, saying, isOpen);
    if (heard.for === 'nobody') return;
    if (isFinal) {
      if (heard.for === 'speaker') say(heard.words);
      else setAddressed(false);
    } else {
      // It stops talking as soon as it is called, and waits for what is being said.
      if (!isAddressed) voice.hush();
      setAddressed(true);
      link.send({ do: 'begin-to-speak' });
    }
    showMoment();
  },
  onRefused: () => {
    setListening(false);
    notice(texts.ears.refused);
  },
});

const setListening = (listens: boolean): void => {
  sessionStorage.setItem(LISTENS, listens ? 'yes' : 'no');
  earsButton.setAttribute('aria-pressed', String(listens));
  setText(earsButton, listens ? texts.ears.on : texts.ears.off);
  if (listens) ears.listen();
  else ears.rest();
  notice(listens ? texts.ears.how : '');
};

const setUp = (): void => {
  createTheme();
  createMute((muted) => {
    isMuted = muted;
    if (muted) voice.hush();
  });
  earsButton.hidden = !ears.can;
  setListening(ears.can && sessionStorage.getItem(LISTENS) === 'yes');
  if (!ears.can) notice(texts.ears.none);
  earsButton.addEventListener('click', () => {
    setListening(earsButton.getAttribute('aria-pressed') !== 'true');
  });
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
  showAll();
};
setUp();
