import { createLog } from '../../../src/alexa/log.ts';
import { recall } from '../../../src/alexa/kept.ts';
import { openProgress } from '../../../src/alexa/progress/open.ts';
import { lambdaContext } from '../../../src/speaker/lambda-context.ts';
import { buildEnvelope } from '../../../src/speaker/requests.ts';
import type { Wish } from '../../../src/speaker/requests.ts';
import type { UnderstoodSlot } from '../../../src/speaker/understanding/understand.ts';
import { skillHandler } from '../../support/play.ts';
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
  return session === null ? 'nothing' : `${session.phase}/${session.question?.ask ?? 'no question'}`;
};

const silent = createLog({ level: 'error', write: () => undefined, clock: Date.now });
// A place lasts as long as its session, so that no answer changes what the next one is asked in.
const handler = skillHandler({}, openProgress(undefined, silent));

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

  const momentOf = (given: Attributes): Moment => {
    const name = nameOf(given);
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
        return (await put(wish(intent, slots), given, replyMs(given) + LATER_MS, where)).heard;
      },
      say: async (...intents) => {
        const heard: Heard[] = [];
        let present = given;
        for (const [nth, intent] of intents.entries()) {
          const atMs = replyMs(given) + LATER_MS * (nth + 1);
          const answered = await put(wish(intent), present, atMs, `${name}: ${intents.join(', ')}`);
          heard.push(answered.heard);
          present = answered.after;
        }
        return heard;
      },
    };
  };

  const byName = new Map([newcomer, ...attributes].reverse().map((given) => [nameOf(given), given]));
  return [...byName.values()].reverse().map(momentOf);
};
