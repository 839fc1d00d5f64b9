import { performance } from 'node:perf_hooks';
import process from 'node:process';

/**
 * A Node of its own in which the built bundle runs, as on Lambda: nothing of the sources or of jest is near.
 * Takes the bundle's address, then one request a message.
 */
const { handler } = await import(process.argv[2]);

let written = [];
process.stdout.write = (line) => {
  written.push(String(line));
  return true;
};

const called = async (request) => {
  try {
    return { answer: await handler(request, {}) };
  } catch (error) {
    return { thrown: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
};

process.on('message', ({ request }) => {
  written = [];
  const began = performance.now();
  void called(request).then((outcome) => {
    const ms = performance.now() - began;
    process.send({ ...outcome, ms, written, peakKilobytes: process.resourceUsage().maxRSS });
  });
});
process.send('ready');
