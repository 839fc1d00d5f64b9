/* global window, Event, EventTarget */
/**
 * Runs in the browser before the page: a voice and a recogniser in place of its own, which a headless browser does
 * not have. The voice says nothing and never tells when it is done. `window.heard(words)` is a person who speaks.
 */
const speech = { said: [], hushed: 0, recognisers: [] };
window.speech = speech;

window.SpeechSynthesisUtterance = function (text) {
  this.text = text;
};
Object.defineProperty(window, 'speechSynthesis', {
  value: {
    getVoices: () => [],
    speak: ({ text, rate, lang }) => speech.said.push({ text, rate, lang }),
    cancel: () => {
      speech.hushed += 1;
    },
  },
});

window.SpeechRecognition = class extends EventTarget {
  start() {
    speech.recognisers.push(this);
  }
  abort() {
    speech.recognisers = speech.recognisers.filter((other) => other !== this);
    this.dispatchEvent(new Event('end'));
  }
};
delete window.webkitSpeechRecognition;

window.heard = (transcript, isFinal = true) => {
  const result = Object.assign([{ transcript }], { isFinal });
  for (const recogniser of speech.recognisers) {
    recogniser.dispatchEvent(Object.assign(new Event('result'), { resultIndex: 0, results: [result] }));
  }
};

/** How many intervals are running. */
window.ticking = () => intervals.size;
const intervals = new Set();
const { setInterval, clearInterval } = window;
window.setInterval = (...what) => {
  const id = setInterval(...what);
  intervals.add(id);
  return id;
};
window.clearInterval = (id) => {
  intervals.delete(id);
  clearInterval(id);
};
