import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { RequestEnvelope } from 'ask-sdk-model';
import * as v from 'valibot';
import { bundle } from '../../src/build/bundle.ts';

const launch: RequestEnvelope = {
  version: '1.0',
  session: {
    new: true,
    sessionId: 'amzn1.echo-api.session.test',
    application: { applicationId: 'amzn1.ask.skill.test' },
    user: { userId: 'amzn1.ask.account.test' },
  },
  context: {
    System: {
      application: { applicationId: 'amzn1.ask.skill.test' },
      user: { userId: 'amzn1.ask.account.test' },
      device: { deviceId: 'amzn1.ask.device.test', supportedInterfaces: {} },
      apiEndpoint: 'https://api.amazonalexa.com',
    },
  },
  request: {
    type: 'LaunchRequest',
    requestId: 'amzn1.echo-api.request.test',
    timestamp: '2026-11-23T20:00:00Z',
    locale: 'en-US',
  },
};

const speech = v.object({
  type: v.literal('SSML'),
  ssml: v.pipe(v.string(), v.regex(/^<speak>[^]+<\/speak>$/)),
});
const answer = v.object({
  version: v.literal('1.0'),
  sessionAttributes: v.record(v.string(), v.unknown()),
  response: v.object({
    outputSpeech: speech,
    reprompt: v.object({ outputSpeech: speech }),
    shouldEndSession: v.literal(false),
  }),
});

/** Runs the bundle in a Node of its own, as Lambda does: nothing of the sources or of jest is near. */
const askBundle = async (
  folder: string,
  request: RequestEnvelope,
  environment: Readonly<Record<string, string>> = {},
): Promise<unknown> => {
  const script = `
    const { handler } = await import(${JSON.stringify(pathToFileURL(join(folder, 'index.js')).href)});
    process.stdout.write(JSON.stringify(await handler(${JSON.stringify(request)}, {})));`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: folder,
    env: { PATH: process.env['PATH'], ...environment },
  });
  return JSON.parse(stdout);
};

describe('the Lambda bundle', () => {
  let folder = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'massage-guide-bundle-'));
    await writeFile(join(folder, 'left-over.js'), '');
    await bundle(folder);
  }, 60_000);

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  it('answers a launch, on its own', async () => {
    expect(v.safeParse(answer, await askBundle(folder, launch)).issues).toBeUndefined();
  });

  it('has each language in a file of its own that is loaded when first needed', async () => {
    const index = await readFile(join(folder, 'index.js'), 'utf8');
    expect(index).toContain('import("./locale-en.js")');
    expect(index).not.toMatch(/from\s*"\.\/locale-en\.js"/);
  });

  it('has the database in a file of its own that is loaded only if there is a table', async () => {
    const index = await readFile(join(folder, 'index.js'), 'utf8');
    const [, file = ''] = /import\("\.\/(dynamo-db-[^"]+)"\)/.exec(index) ?? [];
    expect(await readFile(join(folder, file), 'utf8')).toContain('ConditionalCheckFailedException');
    expect(index).not.toContain('ConditionalCheckFailedException');
    expect(index).not.toMatch(/from\s*"\.\/dynamo-db-/);
    await rm(join(folder, file));
    expect(v.safeParse(answer, await askBundle(folder, launch)).issues).toBeUndefined();
    await expect(askBundle(folder, launch, { PROGRESS_TABLE: 'any' })).rejects.toThrow(/dynamo-db/);
  });

  it('brings source maps, says that it is made of ES modules, and leaves nothing of an older build', async () => {
    const files = await readdir(folder);
    expect(files).toEqual(
      expect.arrayContaining(['index.js', 'index.js.map', 'locale-en.js', 'package.json']),
    );
    expect(files).not.toContain('left-over.js');
    expect(JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))).toEqual({ type: 'module' });
  });

  it('needs no require, which an ES module does not have', async () => {
    const files = (await readdir(folder)).filter((file) => file.endsWith('.js'));
    const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
    expect(texts.filter((text) => text.includes('Dynamic require of'))).toEqual([]);
  });

  it('holds nothing that only the build and the virtual speaker need, nor the SDK’s client for the web', async () => {
    const maps = (await readdir(folder)).filter((file) => file.endsWith('.map'));
    const source = v.object({ sources: v.array(v.string()) });
    const sources = (
      await Promise.all(
        maps.map(
          async (map) => v.parse(source, JSON.parse(await readFile(join(folder, map), 'utf8'))).sources,
        ),
      )
    ).flat();
    expect(sources.some((path) => path.includes('/SkillBuilders.'))).toBe(true);
    const unneeded = /src\/(build|speaker)\/|\/phrases\/|DefaultApiClient/;
    expect(sources.filter((path) => unneeded.test(path))).toEqual([]);
  });
});
