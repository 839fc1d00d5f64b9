import { checks } from './session.ts';
import type { Caution, CheckId, Memory } from './session.ts';

const DAY_MS = 86_400_000;

/** For so long a self-check that was answered is not read out again, in days. */
const ANSWER_LASTS_DAYS = 90;

const dayOf = (nowMs: number): number => Math.floor(nowMs / DAY_MS);

/**
 * The self-check that has to be answered before a massage. The second is answered once for all by "go on"; light
 * strokes answer it for this sitting alone.
 */
export const pendingCheck = (
  { checked }: Pick<Memory, 'checked'>,
  { gentle }: Caution,
  nowMs: number,
): CheckId | undefined =>
  checks.find((check) => {
    const day = checked[check];
    if (check === 'doctor-first') return day === undefined && !gentle;
    return day === undefined || dayOf(nowMs) - day >= ANSWER_LASTS_DAYS;
  });

export const withAnswered = (memory: Memory, check: CheckId, nowMs: number): Memory => ({
  ...memory,
  checked: { ...memory.checked, [check]: dayOf(nowMs) },
});
