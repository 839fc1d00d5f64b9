import { once } from 'node:events';
import { request } from 'node:http';
import type { ClientRequest, IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { startAmazon } from '../support/amazon.ts';
import type { Amazon, Chain } from '../support/amazon.ts';
import { startServer } from '../support/running-server.ts';
import type { RunningServer } from '../support/running-server.ts';

const SKILL = 'amzn1.ask.skill.massage-guide';
const SECOND_MS = 1_000;

const launchOf = (skillId: string, timestamp: string): string =>
  JSON.stringify({
    version: '1.0',
    session: {
      new: true,
      sessionId: 'amzn1.echo-api.session.test',
      application: { applicationId: skillId },
      user: { userId: 'amzn1.ask.account.test' },
    },
    context: {
      System: { application: { applicationId: skillId }, user: { userId: 'amzn1.ask.account.test' } },
    },
    request: { type: 'LaunchRequest', requestId: 'amzn1.echo-api.request.test', timestamp, locale: 'en-US' },
  });

const launch = (secondsAgo = 0, skillId = SKILL): string =>
  launchOf(skillId, new Date(Date.now() - secondsAgo * SECOND_MS).toISOString());

describe('the server', () => {
  let amazon: Amazon;
  let server: RunningServer;

  beforeAll(async () => {
    amazon = await startAmazon();
    server = await startServer(amazon, { SKILL_ID: SKILL });
  }, 60_000);

  afterAll(async () => {
    server.signal('SIGTERM');
    await server.ended;
    await amazon.stop();
  });

  const post = async (body: string, headers: Record<string, string> = {}) => {
    const response = await fetch(server.address, { method: 'POST', body, headers });
    return { status: response.status, text: await response.text() };
  };
  const send = (body: string, chain?: Chain) => post(body, amazon.headersFor(body, chain));

  it('answers what Amazon has signed', async () => {
    const { status, text: answer } = await send(launch());
    expect(status).toBe(200);
    expect(JSON.parse(answer)).toMatchObject({
      version: '1.0',
      response: { outputSpeech: { type: 'SSML' }, shouldEndSession: false },
    });
  });

  it('S2 refuses a request without a signature, or with one of something else, with 400', async () => {
    const body = launch();
    const headers = amazon.headersFor(body);
    const { 'Signature-256': signature = '', SignatureCertChainUrl: url = '', ...others } = headers;
    expect(await post(body)).toMatchObject({ status: 400 });
    expect(await post(body, { ...others, SignatureCertChainUrl: url })).toMatchObject({ status: 400 });
    expect(await post(body, { ...others, 'Signature-256': signature })).toMatchObject({ status: 400 });
    expect(await post(body, { ...headers, 'Signature-256': 'bm9uZQ==' })).toMatchObject({ status: 400 });
    expect(await post(`${body} `, headers)).toMatchObject({ status: 400 });
    expect(await post('', headers)).toMatchObject({ status: 400 });
  });

  it('S2 refuses a request that is old, or from the future, with 400', async () => {
    expect(await send(launch(140))).toMatchObject({ status: 200 });
    expect(await send(launch(160))).toMatchObject({ status: 400 });
    expect(await send(launch(-160))).toMatchObject({ status: 400 });
    expect(await send(launchOf(SKILL, 'yesterday'))).toMatchObject({ status: 400 });
  });

  it.each([
    'http://s3.amazonaws.com/echo.api/good.pem',
    'https://notamazon.com/echo.api/good.pem',
    'https://s3.amazonaws.com/EcHo.aPi/good.pem',
    'https://s3.amazonaws.com/invalid.path/good.pem',
    'https://s3.amazonaws.com:563/echo.api/good.pem',
    'https://s3.amazonaws.com/echo.api/../elsewhere/good.pem',
    'https://s3.amazonaws.com/echo.api/missing.pem',
  ])('S2 refuses a chain from %s with 400', async (url) => {
    const body = launch();
    const headers = { ...amazon.headersFor(body), SignatureCertChainUrl: url };
    expect(await post(body, headers)).toMatchObject({ status: 400 });
  });

  it('takes the port 443 and a detour of the path for the same place', async () => {
    const body = launch();
    for (const url of [
      'https://s3.amazonaws.com:443/echo.api/good.pem',
      'https://s3.amazonaws.com/echo.api/../echo.api/good.pem',
    ]) {
      const headers = { ...amazon.headersFor(body), SignatureCertChainUrl: url };
      expect(await post(body, headers)).toMatchObject({ status: 200 });
    }
  });

  it.each(['expired', 'of-another-host', 'of-another-root'] as const)(
    'S2 refuses a chain that is %s with 400',
    async (chain) => {
      expect(await send(launch(), chain)).toMatchObject({ status: 400 });
    },
  );

  it("refuses another skill's request, though Amazon has signed it", async () => {
    expect(await send(launch(0, 'amzn1.ask.skill.another'))).toMatchObject({ status: 400 });
    expect(await send('{"request":{}}')).toMatchObject({ status: 400 });
  });

  it('reads no more than 100 kB, whether their size is told or not', async () => {
    const large = launch() + ' '.repeat(102_401);
    expect(await send(large)).toEqual({ status: 413, text: 'Payload Too Large' });
    const chunked = request(server.address, { method: 'POST', headers: amazon.headersFor(large) });
    chunked.write(large);
    chunked.end();
    const [response] = (await once(chunked, 'response')) as [IncomingMessage];
    expect(response.statusCode).toBe(413);
    response.resume();
  });

  it('tells whether it is well', async () => {
    const response = await fetch(`${server.address}/health`);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: 'ok' });
  });

  it('has nothing else', async () => {
    expect((await fetch(server.address)).status).toBe(404);
    expect((await fetch(`${server.address}/other`, { method: 'POST' })).status).toBe(404);
  });
});

describe('a server that is told to stop', () => {
  it('finishes what runs, takes nothing new, and ends well', async () => {
    const amazon = await startAmazon();
    const server = await startServer(amazon, { SKILL_ID: SKILL });
    const body = launch();
    // The server says "continue" when it has the request's head: from then on the request runs.
    const running: ClientRequest = request(server.address, {
      method: 'POST',
      headers: { ...amazon.headersFor(body), Expect: '100-continue', 'Content-Length': body.length },
    });
    running.flushHeaders();
    await once(running, 'continue');
    server.signal('SIGTERM');
    await waitUntilClosed(server.address);
    running.end(body);
    const [response] = (await once(running, 'response')) as [IncomingMessage];
    expect(response.statusCode).toBe(200);
    expect(await text(response)).toContain('outputSpeech');
    expect(await server.ended).toBe(0);
    await amazon.stop();
  }, 60_000);
});

const waitUntilClosed = async (address: string): Promise<void> => {
  for (;;) {
    const isOpen = await fetch(`${address}/health`).then(
      () => true,
      () => false,
    );
    if (!isOpen) return;
  }
};

describe('a server that cannot start says why', () => {
  it.each([
    ['SKILL_ID must be set', {}],
    ['PORT must be a whole number', { SKILL_ID: SKILL, PORT: 'eighty' }],
  ])(
    '%s',
    async (why, settings) => {
      const amazon = await startAmazon();
      await expect(startServer(amazon, settings)).rejects.toThrow(why);
      await amazon.stop();
    },
    60_000,
  );
});
