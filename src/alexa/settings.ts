import { allowedBy } from '../speech/limits.ts';
import type { Allowed } from '../speech/limits.ts';

/** How the skill is deployed. */
export interface Settings {
  readonly allowed: Allowed;
  /** Requests of another skill are refused; without an id there is no check. */
  readonly skillId: string | undefined;
  /** The DynamoDB table of what is kept of people; without one, a place lasts as long as its session. */
  readonly progressTable: string | undefined;
}

const secondsIn = (value: string | undefined): number | undefined =>
  value === undefined || value.trim() === '' ? undefined : Number(value);

/** Settings from the environment: `PROMPT_SECONDS`, `REPROMPT_SECONDS`, `SKILL_ID`, `PROGRESS_TABLE`. */
export const settingsFrom = (environment: Readonly<Record<string, string | undefined>>): Settings => ({
  allowed: allowedBy(secondsIn(environment['PROMPT_SECONDS']), secondsIn(environment['REPROMPT_SECONDS'])),
  skillId: environment['SKILL_ID'],
  progressTable: environment['PROGRESS_TABLE']?.trim() || undefined,
});
