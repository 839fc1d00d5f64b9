import type { RequestEnvelope } from 'ask-sdk-model';
import * as v from 'valibot';
import { isStale } from '../../guide/doing/coming-back.ts';
import { hasMassage } from '../../guide/session.ts';
import { recall } from '../kept.ts';
import { parsed } from './item.ts';
import type { Item } from './item.ts';
import { keySchema, placeIn } from './place.ts';

// A wire has no types, whatever the SDK's say.
const system = v.object({
  context: v.object({
    System: v.object({
      user: v.object({ userId: keySchema }),
      person: v.fallback(v.nullable(v.object({ personId: keySchema })), null),
    }),
  }),
});
const inSession = v.object({ session: v.object({ attributes: v.unknown() }) });

/** Requests that ask for a place, whoever's it is. */
const goesOn = v.union([
  v.object({ request: v.object({ type: v.literal('LaunchRequest') }) }),
  v.object({
    request: v.object({
      type: v.literal('IntentRequest'),
      intent: v.object({ name: v.picklist(['AMAZON.ResumeIntent', 'CarryOnIntent']) }),
    }),
  }),
]);

/**
 * Under which keys to look for a person, the likeliest first. Within a session it is the session's own, whoever
 * speaks; else the recognised person's, or else the user's; and both where somebody wants to go on.
 */
export const keysOf = (envelope: RequestEnvelope): readonly string[] => {
  const session = v.safeParse(inSession, envelope);
  const place = session.success ? placeIn(session.output.session.attributes) : null;
  if (place !== null && place !== undefined) return [place.key];
  const read = v.safeParse(system, envelope);
  if (!read.success) return [];
  const { user, person } = read.output.context.System;
  if (person === null) return [user.userId];
  return v.is(goesOn, envelope) ? [person.personId, user.userId] : [person.personId];
};

/** When the massage in an item was last known to go on, in ms since 1970; 0 where none can be gone on with. */
const openAt = ({ progress }: Item, nowMs: number): number => {
  const session = (progress === null ? undefined : recall(parsed(progress)))?.session ?? null;
  if (session === null || !hasMassage(session)) return 0;
  const atMs = session.closedAtMs ?? session.track?.startedAtMs ?? 0;
  return isStale(nowMs - atMs) ? 0 : atMs;
};

/** The item with the newest massage to go on with, or else the first. */
export const newest = (first: Item, rest: readonly Item[], nowMs: number): Item =>
  rest.reduce((best, item) => (openAt(item, nowMs) > openAt(best, nowMs) ? item : best), first);
