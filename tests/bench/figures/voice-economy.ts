import type { PersistenceAdapter } from 'ask-sdk-core';
import { recall } from '../../../src/alexa/kept.ts';
import { trackEnd } from '../../../src/guide/place/playhead.ts';
import type { Track } from '../../../src/guide/place/playhead.ts';
import { settingsFrom } from '../../../src/alexa/settings.ts';
import { createSkill } from '../../../src/alexa/skill.ts';
import { englishOf } from '../../../src/locales/en/index.ts';
import { isRoutineId, routines } from '../../../src/massage/routines/index.ts';
import type { RoutineId } from '../../../src/massage/routines/index.ts';
import { virtualClock } from '../../../src/speaker/clock.ts';
import { createSpeaker } from '../../../src/speaker/device.ts';
import { loadModel } from '../../../src/speaker/interaction-models.ts';
import { createVoice } from '../../../src/speaker/voice.ts';
import { round, shown } from '../support/figure.ts';
import type { Figure } from '../support/figure.ts';

const WHOLE_HOUR = 3_600;
const MICROPHONE_MS = 8_000;

const start: Readonly<Record<RoutineId, string>> = {
  'partner-back': 'start a back massage',
  'partner-neck': "massage my partner's neck",
  'self-neck': 'massage my neck',
  'brush-neck': 'start a brush massage',
};

/** How a massage is played: what is said first, and what keeps it going when it would stop. */
interface Way {
  readonly first: readonly string[];
  readonly word: string;
  readonly promptSeconds?: number;
}

const flowing: Way = { first: [], word: 'carry on' };
const oneByOne: Way = { first: ['step by step'], word: 'next' };

const inMemory = (): PersistenceAdapter => ({
  getAttributes: () => Promise.resolve({ key: 'person', revision: 0, sessionId: null, progress: null }),
  saveAttributes: () => Promise.resolve(),
});

/** How many words somebody must say from the first stroke to the end, who says none that they need not say. */
const wordsSaid = async (routine: RoutineId, { first, word, promptSeconds }: Way): Promise<number> => {
  const environment = promptSeconds === undefined ? {} : { PROMPT_SECONDS: String(promptSeconds) };
  const skill = createSkill(settingsFrom(environment), inMemory());
  const heard: { track: Track | null } = { track: null };
  const speaker = createSpeaker({
    handler: async (envelope, context) => {
      const response = await skill.invoke(envelope, context);
      heard.track = recall(response.sessionAttributes)?.session?.track ?? null;
      return response;
    },
    model: await loadModel('en-US'),
    clock: virtualClock(0),
    voice: createVoice(englishOf('en-US').pace),
    ...(promptSeconds === undefined ? {} : { limits: { promptSeconds, repromptSeconds: 90 } }),
  });
  const say = async (words: string): Promise<number> => {
    await speaker.run({ stopAtMicrophone: true });
    await speaker.hear(words);
    return words.split(' ').length;
  };
  for (const words of ['open massage guide', ...first, start[routine], 'ready', 'go on', 'ready'])
    await say(words);

  let said = 0;
  for (;;) {
    await speaker.run({ stopAtMicrophone: true });
    const { track } = heard;
    if (track === null || trackEnd(track)?.at === 'end' || !speaker.hasSession()) return said;
    if (track.check !== null) {
      said += await say('keep it');
      continue;
    }
    // Silence after the prompt means yes: the reprompt goes on.
    await speaker.run({ until: speaker.clock.now() + MICROPHONE_MS });
    said += await say(word);
  }
};

const perWord = (minutes: number, words: number): string =>
  words === 0 ? 'no word at all' : `${round(minutes / words)} minutes a word (${words})`;

const economyOf = async (routine: RoutineId): Promise<Figure> => {
  const minutes = routines[routine].defaultMinutes;
  const usual = await wordsSaid(routine, flowing);
  const whole = await wordsSaid(routine, { ...flowing, promptSeconds: WHOLE_HOUR });
  const steps = await wordsSaid(routine, oneByOne);
  return shown(
    `voice economy: ${routine}, ${minutes} minutes`,
    `${perWord(minutes, usual)}; with PROMPT_SECONDS=${WHOLE_HOUR} ${perWord(minutes, whole)}; with one step per "next" ${perWord(minutes, steps)}`,
  );
};

/** Minutes of massage for each word that must be said between the first stroke and the end, answers to self-checks included. */
export const voiceEconomy = async (): Promise<readonly Figure[]> => {
  const figures: Figure[] = [];
  for (const routine of Object.keys(routines).filter(isRoutineId)) figures.push(await economyOf(routine));
  return figures;
};
