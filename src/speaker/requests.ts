import type {
  IntentRequest,
  LaunchRequest,
  RequestEnvelope,
  Session,
  SessionEndedError,
  SessionEndedRequest,
  SessionEndedReason,
  Slot,
} from 'ask-sdk-model';
import type { Understood, UnderstoodSlot } from './understanding/understand.ts';

/** Who asks, from where, and whom. */
export interface Identity {
  readonly skillId: string;
  readonly userId: string;
  /** Who was recognised by their voice, if anybody. */
  readonly personId?: string;
  readonly deviceId: string;
  readonly locale: string;
}

/** What a session carries from one request to the next. */
export interface OpenSession {
  readonly id: string;
  readonly isNew: boolean;
  readonly attributes: Readonly<Record<string, unknown>>;
}

export type Wish =
  | { readonly kind: 'launch' }
  | { readonly kind: 'intent'; readonly understood: Understood }
  | { readonly kind: 'end'; readonly reason: SessionEndedReason; readonly error?: SessionEndedError };

/** What the speaker asks a skill: the three kinds of request that a skill without a screen gets. */
export type SkillRequest = LaunchRequest | IntentRequest | SessionEndedRequest;

/** Alexa's time stamps have a resolution of one second: "2026-01-01T00:00:00Z". */
const timestampOf = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`;

const resolutionsOf = (
  { type, content }: UnderstoodSlot,
  skillId: string,
): Pick<Slot, 'resolutions'> | undefined => {
  if (content?.match === undefined) return undefined;
  const { match } = content;
  const authority = `amzn1.er-authority.echo-sdk.${skillId}.${type}`;
  const resolution =
    match === null
      ? { authority, status: { code: 'ER_SUCCESS_NO_MATCH' as const }, values: [] }
      : {
          authority,
          status: { code: 'ER_SUCCESS_MATCH' as const },
          values: [{ value: { name: match.name, id: match.id } }],
        };
  return { resolutions: { resolutionsPerAuthority: [resolution] } };
};

const slotOf = (slot: UnderstoodSlot, skillId: string): Slot => {
  const { name, content } = slot;
  if (content === undefined) return { name, confirmationStatus: 'NONE' };
  const value = { value: content.value, ...resolutionsOf(slot, skillId) };
  return { name, confirmationStatus: 'NONE', ...value, slotValue: { type: 'Simple', ...value } };
};

const requestOf = (wish: Wish, identity: Identity, requestId: string, timestamp: string): SkillRequest => {
  const { locale } = identity;
  switch (wish.kind) {
    case 'launch':
      return { type: 'LaunchRequest', requestId, timestamp, locale };
    case 'intent': {
      const slots = wish.understood.slots.map((slot): [string, Slot] => [
        slot.name,
        slotOf(slot, identity.skillId),
      ]);
      return {
        type: 'IntentRequest',
        requestId,
        timestamp,
        locale,
        dialogState: 'COMPLETED',
        intent: {
          name: wish.understood.intent,
          confirmationStatus: 'NONE',
          ...(slots.length === 0 ? {} : { slots: Object.fromEntries(slots) }),
        },
      };
    }
    case 'end': {
      const { reason, error } = wish;
      const ended = { type: 'SessionEndedRequest' as const, requestId, timestamp, locale, reason };
      return error === undefined ? ended : { ...ended, error };
    }
  }
};

/**
 * The envelope that a skill's handler gets, as a device without a screen sends it.
 *
 * @param at when the request is made, in ms since 1970
 */
export const buildEnvelope = (
  wish: Wish,
  session: OpenSession,
  identity: Identity,
  requestId: string,
  at: number,
): RequestEnvelope & { readonly session: Session; readonly request: SkillRequest } => {
  const application = { applicationId: identity.skillId };
  const user = { userId: identity.userId };
  return {
    version: '1.0',
    session: {
      new: session.isNew,
      sessionId: session.id,
      application,
      attributes: { ...session.attributes },
      user,
    },
    context: {
      System: {
        application,
        user,
        ...(identity.personId === undefined ? {} : { person: { personId: identity.personId } }),
        device: { deviceId: identity.deviceId, supportedInterfaces: {} },
        apiEndpoint: 'https://api.amazonalexa.com',
        apiAccessToken: 'virtual-speaker',
      },
    },
    request: requestOf(wish, identity, requestId, timestampOf(at)),
  };
};
