import process from 'node:process';

/**
 * A jest reporter whose line is the last that a test run prints: "12 passed, 0 failed, 3 skipped". It counts
 * tests; a file that could not be run counts as one failed.
 */
export default class ClosingLine {
  #line = '';

  constructor() {
    // Jest puts its own summary behind all other reporters, so only the end of the process comes after it.
    process.once('exit', () => {
      process.stdout.write(this.#line);
    });
  }

  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    const counts = [`${results.numPassedTests} passed`, `${failed} failed`];
    if (skipped > 0) counts.push(`${skipped} skipped`);
    this.#line = `${counts.join(', ')}\n`;
  }
}
