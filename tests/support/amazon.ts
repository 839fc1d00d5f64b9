import { createSign, generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:https';
import forge from 'node-forge';

const YEAR_MS = 365 * 86_400_000;

interface Signed {
  readonly certificate: forge.pki.Certificate;
  readonly key: string;
}

let serial = 0;

/** A certificate for these hosts, or a root when there are none; signed by its issuer, or by itself. */
const certify = (name: string, hosts: readonly string[], issuer?: Signed, days = 365): Signed => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const own = forge.pki.privateKeyFromPem(key);
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = forge.pki.setRsaPublicKey(own.n, own.e);
  serial += 1;
  certificate.serialNumber = serial.toString(16).padStart(2, '0');
  certificate.validity.notBefore = new Date(Date.now() - YEAR_MS);
  certificate.validity.notAfter = new Date(Date.now() + days * 86_400_000);
  const subject = [{ name: 'commonName', value: name }];
  certificate.setSubject(subject);
  certificate.setIssuer(issuer?.certificate.subject.attributes ?? subject);
  certificate.setExtensions([
    { name: 'basicConstraints', cA: hosts.length === 0, critical: true },
    ...(hosts.length === 0
      ? [{ name: 'keyUsage', keyCertSign: true, critical: true }]
      : [{ name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) }]),
  ]);
  certificate.sign(forge.pki.privateKeyFromPem(issuer?.key ?? key), forge.md.sha256.create());
  return { certificate, key };
};

const pem = ({ certificate }: Signed): string => forge.pki.certificateToPem(certificate);

export interface Amazon {
  /** The root that Amazon's chain ends in. */
  readonly root: string;
  /** Where its certificates are served, over TLS. */
  readonly port: number;
  /** What Alexa sends with a body: a signature, and where the chain for it is. */
  readonly headersFor: (body: string, chain?: Chain) => Record<string, string>;
  readonly stop: () => Promise<void>;
}

export type Chain = 'good' | 'expired' | 'of-another-host' | 'of-another-root';

/** Amazon's part of a signed request: a chain of certificates, the place where it lies, and signatures. */
export const startAmazon = async (): Promise<Amazon> => {
  const root = certify('Root', []);
  const echo = ['echo-api.amazon.com'];
  const signers: Readonly<Record<Chain, Signed>> = {
    good: certify('Echo', echo, root),
    expired: certify('Old Echo', echo, root, -1),
    'of-another-host': certify('Other', ['echo-api.example.com'], root),
    'of-another-root': certify('Foreign', echo, certify('Foreign Root', [])),
  };
  const store = certify('Store', ['s3.amazonaws.com'], root);
  const server = createServer({ key: store.key, cert: pem(store) }, (request, response) => {
    const signer = Object.entries(signers).find(([chain]) => request.url === `/echo.api/${chain}.pem`)?.[1];
    response.writeHead(signer === undefined ? 404 : 200).end(signer && pem(signer) + pem(root));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The store has no port.');
  return {
    root: pem(root),
    port: address.port,
    headersFor: (body, chain = 'good') => ({
      'Content-Type': 'application/json; charset=utf-8',
      SignatureCertChainUrl: `https://s3.amazonaws.com/echo.api/${chain}.pem`,
      'Signature-256': createSign('RSA-SHA256').update(body).sign(signers[chain].key, 'base64'),
    }),
    stop: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
};
