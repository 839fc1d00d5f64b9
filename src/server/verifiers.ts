import type { Verifier } from 'ask-sdk-express-adapter';
import * as v from 'valibot';

const application = v.object({ application: v.object({ applicationId: v.string() }) });

/** As the SDK reads it: from the context, which every request has, else from the session. */
const addressed = v.union([
  v.object({ context: v.object({ System: application }) }),
  v.object({ session: application }),
]);

const addresseeOf = (body: string): string | undefined => {
  const read = v.safeParse(addressed, JSON.parse(body));
  if (!read.success) return undefined;
  const { output } = read;
  return ('context' in output ? output.context.System : output.session).application.applicationId;
};

/** Amazon signs the requests of every skill; the adapter lets them all pass. */
export const onlyFor = (skillId: string): Verifier => ({
  verify: async (body) => {
    if (addresseeOf(body) !== skillId) throw new Error('The request is for another skill.');
    return Promise.resolve();
  },
});

/** As far as a request's time may be from ours, in ms (Amazon, "Host a Custom Skill as a Web Service"). */
const TOLERANCE_MS = 150_000;

const timed = v.object({ request: v.object({ timestamp: v.string() }) });

/**
 * The adapter refuses what is too old, but takes what comes from the future, and a time that is none. `clock` in ms
 * since 1970.
 */
export const notFromTheFuture = (clock: () => number): Verifier => ({
  verify: async (body) => {
    const read = v.safeParse(timed, JSON.parse(body));
    if (!read.success || !(Date.parse(read.output.request.timestamp) <= clock() + TOLERANCE_MS)) {
      throw new Error('The request is from the future, or from no time at all.');
    }
    return Promise.resolve();
  },
});
