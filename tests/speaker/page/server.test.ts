import { once } from 'node:events';
import { request, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { createServer } from 'node:net';
import { fasterClock, type SpeedClock } from '../../../src/speaker/clock.ts';
import { UsageError } from '../../../src/speaker/options.ts';
import { lookInto } from '../../support/look-into.ts';
import { serve, type TestWeb } from '../../support/web.ts';

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
}

/** A request with headers that no browser would let a page set. */
const ask = async (
  url: string,
  options: {
    readonly method?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string;
  },
): Promise<Answer> => {
  const { method = 'GET', headers = {}, body } = options;
  const asking = request(url, { method, headers });
  asking.end(body);
  const [response] = (await once(asking, 'response')) as [IncomingMessage];
  response.destroy();
  return { status: response.statusCode, headers: response.headers };
};

let web: TestWeb | undefined;
const served = async (...options: Parameters<typeof serve>): Promise<TestWeb> =>
  (web = await serve(...options));

afterEach(async () => {
  await web?.stop();
  expect(web?.faults ?? []).toEqual([]);
  web = undefined;
});

const json = { 'Content-Type': 'application/json' };

describe('who may talk to the page’s server', () => {
  test.each([
    ['another name that leads here', { Host: 'evil.example:4680' }],
    ['another site', { Origin: 'https://evil.example' }],
    ['a site without a name', { Origin: 'null' }],
    ['another server on this machine', { Origin: 'http://127.0.0.1:1' }],
    ['a site that tells no origin', { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'no-cors' }],
  ])('%s may not', async (_, headers: Readonly<Record<string, string>>) => {
    const { url } = await served();
    for (const path of ['', 'events', 'commands?room=1', 'script?room=1', 'page.js'])
      expect((await ask(new URL(path, url).href, { headers })).status).toBe(403);
  });

  test('its own page may, by its address and as localhost', async () => {
    const { url } = await served();
    const { port } = new URL(url);
    for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`]) {
      const headers = { Host: host, Origin: `http://${host}`, 'Sec-Fetch-Site': 'same-origin' };
      expect((await ask(url, { headers })).status).toBe(200);
    }
  });

  test('a link from elsewhere opens the page', async () => {
    const { url } = await served();
    const headers = {
      'Sec-Fetch-Site': 'cross-site',
      'Sec-Fetch-Mode': 'navigate',
      'Sec-Fetch-Dest': 'document',
    };
    expect((await ask(url, { headers })).status).toBe(200);
  });

  test('listens on this machine alone', async () => {
    const { url } = await served();
    expect(new URL(url).hostname).toBe('127.0.0.1');
  });

  test('runs no script but its own, and is shown in no other page', async () => {
    const { url } = await served();
    const policy = (await ask(url, {})).headers['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
  });
});

describe('what a page may ask for', () => {
  test.each([
    ['no JSON', 'say something', json, 400],
    ['nothing that it knows', '{"do":"dance"}', json, 400],
    ['no words', '{"do":"say","words":"  "}', json, 400],
    ['more words than anybody says', JSON.stringify({ do: 'say', words: 'word '.repeat(99) }), json, 400],
    ['a body without end', `{"do":"say","words":"${'x'.repeat(99_999)}"}`, json, 400],
    ['no speed', '{"do":"set-speed","speed":0}', json, 400],
    [
      'what a form on another site could send',
      '{"do":"say","words":"next"}',
      { 'Content-Type': 'text/plain' },
      415,
    ],
    ['words', '{"do":"say","words":"open massage guide"}', json, 204],
  ])('%s', async (_, body, headers: Readonly<Record<string, string>>, status) => {
    const { url } = await served();
    const { room } = await lookInto(url, '');
    const answer = await ask(new URL(`commands?room=${room ?? ''}`, url).href, {
      method: 'POST',
      headers,
      body,
    });
    expect(answer.status).toBe(status);
  });

  test('another speed, which its speaker’s clock then has', async () => {
    const clocks: SpeedClock[] = [];
    const { url } = await served(() => {
      const clock = fasterClock(1);
      clocks.push(clock);
      return clock;
    });
    const { room } = await lookInto(url, '');
    const address = new URL(`commands?room=${room ?? ''}`, url).href;
    await ask(address, { method: 'POST', headers: json, body: '{"do":"set-speed","speed":20}' });
    expect(clocks.map((clock) => clock.speed())).toEqual([20]);
  });

  test('nothing of a speaker that is not there', async () => {
    const { url } = await served();
    const address = new URL('commands?room=nobody', url).href;
    expect(
      (await ask(address, { method: 'POST', headers: json, body: '{"do":"begin-to-speak"}' })).status,
    ).toBe(404);
    expect((await ask(new URL('script?room=nobody', url).href, {})).status).toBe(404);
    expect((await ask(new URL('../../package.json', url).href, {})).status).toBe(404);
  });
});

describe('speakers', () => {
  test('each page has its own', async () => {
    const { url } = await served();
    const [one, other] = [await lookInto(url, ''), await lookInto(url, '')];
    expect(one.room).not.toBe(other.room);
  });

  test('a page that comes back finds it again', async () => {
    const { url } = await served();
    const { room } = await lookInto(url, '');
    expect((await lookInto(url, room ?? '')).room).toBe(room);
  });

  test('one whose page does not come back is gone', async () => {
    const { url } = await served(undefined, { graceMs: 0 });
    const { room } = await lookInto(url, '');
    const script = new URL(`script?room=${room ?? ''}`, url).href;
    while ((await ask(script, {})).status !== 404);
    expect((await lookInto(url, room ?? '')).room).not.toBe(room);
  });

  test('there are never more than two dozen: who left first makes room', async () => {
    const { url } = await served();
    const { room } = await lookInto(url, '');
    for (let more = 0; more < 24; more += 1) await lookInto(url, '');
    expect((await ask(new URL(`script?room=${room ?? ''}`, url).href, {})).status).toBe(404);
  }, 120_000);
});

describe('a port that is taken', () => {
  const taken = async (): Promise<{ readonly port: number; readonly free: () => Promise<unknown> }> => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    if (address === null || typeof address === 'string') throw new Error('No port');
    return { port: address.port, free: () => once(other.close(), 'close') };
  };

  test('is passed over if nobody asked for it', async () => {
    const { port, free } = await taken();
    const { url } = await served(undefined, { port, orAnyPort: true });
    expect(Number(new URL(url).port)).not.toBe(port);
    await free();
  });

  test('is told in one line if somebody did', async () => {
    const { port, free } = await taken();
    await expect(serve(undefined, { port })).rejects.toThrow(UsageError);
    await expect(serve(undefined, { port })).rejects.toThrow(/^[^\n]+$/);
    await free();
  });
});
