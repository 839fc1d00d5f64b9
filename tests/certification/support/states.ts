import { loadLocale } from '../../../src/locales/index.ts';
import { voiceOf } from '../../../src/speech/voice.ts';
import { recall } from '../../../src/alexa/kept.ts';
import { lambdaContext } from '../../../src/speaker/lambda-context.ts';
import { buildEnvelope } from '../../../src/speaker/requests.ts';
import type { Wish } from '../../../src/speaker/requests.ts';
import type { UnderstoodSlot } from '../../../src/speaker/understanding/understand.ts';
import { forgetfulSkill } from './cold.ts';
import { listenerOf } from './listen.ts';
import type { Heard, State } from './rule.ts';

type Attributes = Readonly<Record<string, unknown>>;

/** A moment of a conversation that anything can be asked in, as often as one likes. */
export interface Moment extends State {
  readonly ask: (intent: string, slots: readonly UnderstoodSlot[]) => Promise<Heard>;
}

const START_MS = Date.parse('2026-01-01T10:00:00Z');
/** When the next thing is said: in the quiet after an answer. */
const LATER_MS = 20_000;

const nameOf = (attributes: Attributes): string => {
  const session = recall(attributes)?.session ?? null;
  if (session === null) return 'nothing';
  // What is asked about a step is asked at the end of a window, and becomes the question when that was heard.
  return `${session.phase}/${session.question?.ask ?? session.track?.check ?? 'no question'}`;
};

const handler = forgetfulSkill();

/** What is asked at the start, before there is a session. */
const newcomer: Attributes = {};

/** The track in the attributes tells when the last reply was given. */
const replyMs = (attributes: Attributes): number =>
  recall(attributes)?.session?.track?.startedAtMs ?? START_MS;

/** Every different moment among these of a locale, the first of each; and the one before anything was said. */
export const momentsAmong = async (
  locale: string,
  attributes: readonly Attributes[],
): Promise<readonly Moment[]> => {
  const listen = await listenerOf(locale);
  const identity = { skillId: 'skill', userId: 'user', deviceId: 'device', locale };

  const put = async (wish: Wish, given: Attributes, atMs: number, where: string) => {
    const session = { id: 'session', isNew: given === newcomer, attributes: given };
    const envelope = buildEnvelope(wish, session, identity, 'request', atMs);
    const response = await handler(
      envelope,
      lambdaContext('request', () => 8_000),
    );
    return { heard: listen(where, envelope, response), after: response.sessionAttributes ?? {} };
  };

  const momentOf = (given: Attributes, name = nameOf(given), laterMs = LATER_MS): Moment => {
    const wish = (intent: string, slots: readonly UnderstoodSlot[] = []): Wish => ({
      kind: 'intent',
      understood: { intent, slots, how: 'exact' },
    });
    return {
      locale,
      name,
      hasQuestion: !/nothing|no question/.test(name),
      ask: async (intent, slots) => {
        const filled = slots.map((slot) => `${slot.name}=${slot.content?.value ?? ''}`).join(' ');
        const where = `${name}: ${intent} ${filled}`;
        return (await put(wish(intent, slots), given, replyMs(given) + laterMs, where)).heard;
      },
      say: async (...intents) => {
        const heard: Heard[] = [];
        let present = given;
        for (const [nth, intent] of intents.entries()) {
          const atMs = replyMs(given) + laterMs + LATER_MS * nth;
          const answered = await put(wish(intent), present, atMs, `${name}: ${intents.join(', ')}`);
          heard.push(answered.heard);
          present = answered.after;
        }
        return heard;
      },
    };
  };

  /** Somebody speaks at the very end of a reply that closes the massage in its reprompt. */
  const finished = async (): Promise<readonly Moment[]> => {
    const { helpFinished } = voiceOf(await loadLocale(locale)).spoken.lines;
    for (const given of attributes) {
      const track = recall(given)?.session?.track ?? null;
      if (track === null || track.repromptMs === 0) continue;
      const end = momentOf(given, 'finished/no question', track.promptMs + track.repromptMs + 12_000);
      const [help] = await end.say('AMAZON.HelpIntent');
      if (help?.answer.includes(helpFinished) === true) return [end];
    }
    return [];
  };

  const byName = new Map([newcomer, ...attributes].reverse().map((given) => [nameOf(given), given]));
  return [...[...byName.values()].reverse().map((given) => momentOf(given)), ...(await finished())];
};
