import fc from 'fast-check';
import { playhead, trackEnd } from '../../src/guide/place/playhead.ts';
import type { Track } from '../../src/guide/place/playhead.ts';
import { hasMassage } from '../../src/guide/session.ts';
import type { Massage, Memory } from '../../src/guide/session.ts';
import { minutesOffered } from '../../src/massage/fit.ts';
import { planMs } from '../../src/massage/plan.ts';
import { isRoutineId, routines } from '../../src/massage/routines/index.ts';
import type { RoutineId } from '../../src/massage/routines/index.ts';
import { allowedBy } from '../../src/speech/limits.ts';
import { english, englishTalkMs } from '../support/english.ts';
import { regular } from '../support/session.ts';
import { heardIn, turn } from '../support/stage.ts';
import type { Turn } from '../support/stage.ts';

const START_MS = Date.parse('2026-01-01T10:00:00Z');
/** A routine with one of its lengths. */
interface Kind {
  readonly routine: RoutineId;
  readonly minutes: number;
}

const back = (minutes: number): Kind => ({ routine: 'partner-back', minutes });

const kinds: readonly Kind[] = Object.keys(routines)
  .filter(isRoutineId)
  .flatMap((routine) => minutesOffered(routine).map((minutes) => ({ routine, minutes })));
const anyKind = fc.constantFrom(...kinds);
const allowances = fc
  .tuple(fc.integer({ min: 90, max: 3_600 }), fc.integer({ min: 60, max: 3_600 }))
  .map(([prompt, reprompt]) => allowedBy(prompt, reprompt));

const massageOf = (memory: Memory): Massage => {
  const { session } = memory;
  if (session === null || !hasMassage(session)) throw new Error('No massage is under way');
  return session.massage;
};

const trackOf = (played: Turn): Track => {
  if (played.performance.track === null) throw new Error('Nothing is playing');
  return played.performance.track;
};

/** Somebody who has answered the self-checks, those for single steps too: nothing stops the massage. */
const checked: Memory = {
  ...regular,
  preferences: { ...regular.preferences, switches: { 'front-of-neck': 'in', 'head-lift': 'in' } },
};

/** A massage of so many minutes, at its first prompt. */
const begun = ({ routine, minutes }: Kind, allowed = allowedBy()): Turn => {
  const started = turn(checked, { on: 'start', massage: routine, length: minutes }, START_MS, {
    isNew: true,
    allowed,
  });
  return turn(started.memory, { on: 'ready' }, START_MS + 60_000, { allowed });
};

/** What of a track is massage: up to the end of its last hold, in ms. */
const massageMs = ({ stretches }: Track): number =>
  stretches.reduce((sum, { cursor, ms }) => sum + (cursor.at === 'end' ? 0 : ms), 0);

/** Every prompt and reprompt of a massage that nobody says a word in. */
const inSilence = (kind: Kind, allowed = allowedBy()): { prompts: string[]; memory: Memory; ms: number } => {
  const prompts: string[] = [];
  let now = START_MS + 60_000;
  let played = begun(kind, allowed);
  let ms = 0;
  for (let sessions = 0; sessions < 60; sessions += 1) {
    const { track, prompt, reprompt } = played.performance;
    prompts.push(prompt ?? '', reprompt ?? '');
    if (track === null) break;
    ms += massageMs(track);
    now += track.promptMs + track.repromptMs + 1_000;
    const ended = turn(played.memory, { on: 'ended', by: 'silence' }, now, { allowed });
    if (ended.memory.session === null) return { prompts, memory: ended.memory, ms };
    now += 5_000;
    played = turn(ended.memory, { on: 'launch' }, now, { isNew: true, allowed });
  }
  throw new Error('The massage never ended');
};

describe('a massage in silence', () => {
  test('speaks every entry once and in order, whatever a prompt may hold', () => {
    fc.assert(
      fc.property(anyKind, allowances, (kind, allowed) => {
        const { plan } = massageOf(begun(kind, allowed).memory);
        const spoken = inSilence(kind, allowed)
          .prompts.flatMap(heardIn)
          .filter((part) => typeof part === 'string');
        const all = spoken.join(' ');
        let from = 0;
        const seen = new Set<string>();
        for (const { step } of plan.entries) {
          const words = english.spoken.steps[step];
          const [first = ''] = seen.has(step) ? words.instruction : [words.leadIn];
          const at = all.indexOf(first, from);
          expect(at).toBeGreaterThanOrEqual(from);
          from = at + first.length;
          if (!seen.has(step)) expect(all.split(words.leadIn)).toHaveLength(2);
          seen.add(step);
          const last = all.indexOf(words.finish, from);
          expect(last).toBeGreaterThanOrEqual(from);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('holds every step as long as the plan says, the open microphone included', () => {
    fc.assert(
      fc.property(anyKind, allowances, (kind, allowed) => {
        let played = begun(kind, allowed);
        let now = START_MS + 60_000;
        const { plan } = massageOf(played.memory);
        const held = new Map<string, number>();
        for (let sessions = 0; sessions < 60 && played.performance.track !== null; sessions += 1) {
          const track = trackOf(played);
          for (const { cursor, moving, ms } of track.stretches) {
            if (!moving || cursor.at !== 'hold') continue;
            const side = `${cursor.entry}.${cursor.pass}`;
            held.set(side, (held.get(side) ?? 0) + ms);
          }
          now += track.promptMs + track.repromptMs + 1_000;
          const ended = turn(played.memory, { on: 'ended', by: 'silence' }, now, { allowed });
          if (ended.memory.session === null) break;
          played = turn(ended.memory, { on: 'launch' }, now, { isNew: true, allowed });
        }
        for (const [side, ms] of held) {
          const seconds = plan.entries[Number(side.split('.')[0])]?.holdSeconds ?? 0;
          expect(Math.abs(ms - seconds * 1000)).toBeLessThanOrEqual(10);
        }
        expect(held.size).toBeGreaterThanOrEqual(plan.entries.length);
      }),
      { numRuns: 60 },
    );
  });

  test('says each cue of a hold once, unless the closing question stood in for it', () => {
    fc.assert(
      fc.property(anyKind, allowances, (kind, allowed) => {
        const cues = [...new Set(Object.values(english.spoken.steps).flatMap((words) => words.cues))];
        const count = (parts: readonly string[], cue: string) =>
          parts.reduce((sum, part) => sum + part.split(cue).length - 1, 0);
        const whole = inSilence(kind, allowedBy(3_600, 3_600));
        const cut = inSilence(kind, allowed);
        const edges = cut.prompts.filter((prompt) => prompt !== '').length;
        const lost = cues.reduce(
          (sum, cue) => sum + Math.abs(count(whole.prompts, cue) - count(cut.prompts, cue)),
          0,
        );
        expect(lost).toBeLessThanOrEqual(edges + 1);
        for (const cue of cues)
          expect(count(cut.prompts, cue)).toBeLessThanOrEqual(count(whole.prompts, cue) + 1);
      }),
      { numRuns: 40 },
    );
  });

  test('takes about as long whatever a prompt may hold, and is finished then', () => {
    for (const kind of kinds) {
      const { plan } = massageOf(begun(kind).memory);
      for (const allowed of [allowedBy(), allowedBy(90, 60), allowedBy(3_600, 90)]) {
        const { ms } = inSilence(kind, allowed);
        const planned = planMs(plan, englishTalkMs);
        const tolerance = allowed.promptMs < 100_000 ? 0.2 : 0.05;
        expect(Math.abs(ms - planned)).toBeLessThan(Math.max(25_000, planned * tolerance));
      }
    }
  });

  test('never ends two prompts, or two reprompts, in a row with the same sentence', () => {
    for (const kind of kinds) {
      const { prompts } = inSilence(kind);
      const ends = prompts.map(
        (prompt) => /([^.?!:]+[.?!:]){1,2}$/.exec(String(heardIn(prompt).at(-1)))?.[0] ?? '',
      );
      for (const [index, end] of ends.entries()) {
        if (end !== '' && !/just right/.test(end)) expect([kind, end]).not.toEqual([kind, ends[index - 2]]);
      }
    }
  });

  test('needs no more sessions than its length asks for', () => {
    const sessions = (minutes: number, prompt?: number) =>
      inSilence(back(minutes), allowedBy(prompt)).prompts.filter((_, index) => index % 2 === 0).length;
    for (const minutes of [5, 10, 15, 20, 30]) {
      expect(sessions(minutes)).toBeLessThanOrEqual(Math.ceil((minutes * 60) / 290));
      expect(sessions(minutes, 3_600)).toBeLessThanOrEqual(minutes > 20 ? 3 : 2);
    }
  });
});

describe('a cut anywhere', () => {
  test('gives a cursor inside the plan that never goes back in time', () => {
    fc.assert(
      fc.property(
        anyKind,
        allowances,
        fc.array(fc.nat({ max: 2_000_000 }), { maxLength: 30 }),
        (kind, allowed, cuts) => {
          const played = begun(kind, allowed);
          const track = trackOf(played);
          const { plan } = massageOf(played.memory);
          const order: number[] = [];
          for (const cut of [...cuts].sort((a, b) => a - b)) {
            const { cursor } = playhead(track, track.startedAtMs + cut);
            expect(cursor).not.toBeNull();
            if (cursor === null || cursor.at === 'end') continue;
            const entry = plan.entries[cursor.entry];
            expect(entry).toBeDefined();
            const doneMs = cursor.at === 'hold' ? cursor.doneMs : -1;
            expect(doneMs).toBeLessThanOrEqual((entry?.holdSeconds ?? 0) * 1000 + 1);
            order.push(cursor.entry * 1e7 + cursor.pass * 1e6 + doneMs);
          }
          expect([...order].sort((a, b) => a - b)).toEqual(order);
        },
      ),
    );
  });

  test('by a clock that goes backwards counts as the start', () => {
    const played = begun(back(15));
    const track = trackOf(played);
    expect(playhead(track, track.startedAtMs - 99_000).cursor).toEqual({
      at: 'instruction',
      entry: 0,
      pass: 0,
    });
    expect(trackEnd(track)).toEqual(playhead(track, track.startedAtMs + 9e9).cursor);
  });
});
