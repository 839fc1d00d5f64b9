/**
 * Why something could not be read or written.
 * `slow`: no answer in time, or throttled. `refused`: another session has written since. `gone`: all the rest.
 */
export type Fault = 'slow' | 'refused' | 'gone';

export class ProgressError extends Error {
  override name = 'ProgressError';
  readonly fault: Fault;

  constructor(fault: Fault, cause: unknown) {
    super(`progress: ${fault}`, { cause });
    this.fault = fault;
  }

  /** What the database calls it, in one word. */
  get reason(): string {
    return this.cause instanceof Error ? this.cause.name : 'NoAnswerInTime';
  }
}
