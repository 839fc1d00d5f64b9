// Loaded before the server: Amazon's certificates come from the test, and its root is the only one trusted. What
// checks them is left as it is.
import { readFileSync } from 'node:fs';
import https from 'node:https';
import Module from 'node:module';
import tls from 'node:tls';
import process from 'node:process';

const root = readFileSync(process.env.TEST_ROOT, 'utf8');

const load = Module._load;
const trusting = Object.create(tls, { rootCertificates: { value: [root] } });
Module._load = (name, ...rest) => (name === 'tls' ? trusting : load(name, ...rest));

class ToTheTest extends https.Agent {
  createConnection(options) {
    return tls.connect({
      host: '127.0.0.1',
      port: Number(process.env.TEST_PORT),
      servername: options.host,
      ca: root,
    });
  }
}
https.globalAgent = new ToTheTest();
