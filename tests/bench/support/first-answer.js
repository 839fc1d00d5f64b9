import { createRequire } from 'node:module';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/**
 * A new process, as Lambda starts one: loads a skill, answers one request and says so. Takes the skill's address
 * and the request.
 */
const [address, request] = process.argv.slice(2);
const { handler } = address.endsWith('.cjs')
  ? createRequire(import.meta.url)(fileURLToPath(address))
  : await import(address);

const answer = await new Promise((resolve, reject) => {
  const returned = handler(JSON.parse(request), {}, (error, response) => {
    if (error) reject(error);
    else resolve(response);
  });
  returned?.then(resolve, reject);
});
process.stdout.write(answer.response.outputSpeech.ssml);
process.exit();
