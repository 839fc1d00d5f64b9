import { execFile } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import * as v from 'valibot';
import { root } from '../../src/build/paths.ts';
import { template } from '../support/template.ts';

const run = promisify(execFile);

/** As much of ask-resources.json as the CLI's CloudFormation deployer reads (ask-cli 2.30.7). */
const resourcesSchema = v.object({
  askcliResourcesVersion: v.literal('2020-03-31'),
  profiles: v.object({
    default: v.object({
      skillMetadata: v.object({ src: v.string() }),
      code: v.object({ default: v.object({ src: v.string() }) }),
      skillInfrastructure: v.object({
        type: v.literal('@ask-cli/cfn-deployer'),
        userConfig: v.object({
          runtime: v.string(),
          handler: v.string(),
          templatePath: v.string(),
          awsRegion: v.string(),
          cfn: v.object({ parameters: v.record(v.string(), v.string()) }),
        }),
      }),
    }),
  }),
});

const resources = v.parse(
  resourcesSchema,
  JSON.parse(await readFile(join(root, 'ask-resources.json'), 'utf8')),
).profiles.default;
const { userConfig } = resources.skillInfrastructure;

/** What the deployer gives by itself, and refuses to be given. */
const reserved = ['SkillId', 'LambdaRuntime', 'LambdaHandler', 'CodeBucket', 'CodeKey', 'CodeVersion'];

describe('the template that the ASK CLI deploys', () => {
  it('has each parameter that it is given, and no other without a default', () => {
    const own = Object.keys(userConfig.cfn.parameters);
    expect(own.filter((name) => reserved.includes(name))).toEqual([]);
    const given = [...reserved, ...own];
    expect(given.filter((name) => !(name in template.Parameters))).toEqual([]);
    const needed = Object.entries(template.Parameters).filter(([, { Default }]) => Default === undefined);
    expect(needed.map(([name]) => name).sort()).toEqual([...reserved].sort());
  });

  it('tells the endpoint', () => {
    expect(template.Outputs['SkillEndpoint']?.Value).toEqual({ 'Fn::GetAtt': ['Skill', 'Arn'] });
  });

  it('gets a Node runtime that is supported', () => {
    expect(userConfig.runtime).toBe('nodejs24.x');
    expect(userConfig.templatePath).toBe('./lambda/infrastructure.yaml');
  });
});

describe('npm run deploy, on a fresh clone', () => {
  let clone: string;
  let called: string;

  /** Stands where the CLI would: writes down how it was called and what lay there then. */
  const askCli = '#!/bin/sh\necho "$@" > called.txt\nfind dist -type f | sort >> called.txt\n';

  beforeAll(async () => {
    clone = await mkdtemp(join(tmpdir(), 'massage-guide-clone-'));
    const { stdout } = await run('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
      cwd: root,
    });
    for (const file of stdout.trim().split('\n')) await cp(join(root, file), join(clone, file));
    await symlink(join(root, 'node_modules'), join(clone, 'node_modules'));
    const tools = join(clone, 'tools');
    await mkdir(tools);
    await writeFile(join(tools, 'ask'), askCli);
    await chmod(join(tools, 'ask'), 0o755);
    const env = { ...process.env, PATH: `${tools}${delimiter}${process.env['PATH'] ?? ''}` };
    await run('npm', ['run', 'deploy', '--', '--profile', 'mine'], { cwd: clone, env });
    called = await readFile(join(clone, 'called.txt'), 'utf8');
  }, 180_000);

  afterAll(async () => {
    await rm(clone, { recursive: true, force: true });
  });

  it('has compiled everything before the CLI looks', () => {
    const [words, ...files] = called.trim().split('\n');
    expect(words).toBe('deploy --profile mine');
    expect(files).toEqual(expect.arrayContaining(['dist/lambda/index.js', 'dist/lambda/package.json']));
    expect(files).toEqual(
      expect.arrayContaining([
        'dist/skill-package/skill.json',
        'dist/skill-package/interactionModels/custom/en-US.json',
      ]),
    );
  });

  it('lays the skill package where ask-resources.json says', async () => {
    const folder = join(clone, resources.skillMetadata.src);
    expect(await readdir(folder)).toEqual(expect.arrayContaining(['interactionModels', 'skill.json']));
    const { manifest } = v.parse(
      v.object({
        manifest: v.object({
          apis: v.object({ custom: v.unknown() }),
          publishingInformation: v.object({ locales: v.record(v.string(), v.unknown()) }),
        }),
      }),
      JSON.parse(await readFile(join(folder, 'skill.json'), 'utf8')),
    );
    const models = await readdir(join(folder, 'interactionModels/custom'));
    expect(models.sort()).toEqual(
      Object.keys(manifest.publishingInformation.locales)
        .map((locale) => `${locale}.json`)
        .sort(),
    );
  });

  it('makes code that still answers after what the CLI does to it', async () => {
    // Without hooks/build.sh, and with a package.json in the folder, the CLI copies it, runs npm there and zips it.
    const code = join(clone, resources.code.default.src);
    expect(await readdir(clone)).not.toContain('hooks');
    const built = await mkdtemp(join(tmpdir(), 'massage-guide-code-'));
    try {
      await cp(code, built, { recursive: true });
      await run('npm', ['install', '--quiet'], {
        cwd: built,
        env: { ...process.env, NODE_ENV: 'production' },
      });
      expect(await readdir(built)).toEqual(expect.arrayContaining(await readdir(code)));
      const [file = '', name = ''] = userConfig.handler.split('.');
      const request = {
        request: {
          type: 'LaunchRequest',
          requestId: 'r',
          timestamp: '2026-01-01T00:00:00Z',
          locale: 'en-US',
        },
      };
      const script = `import { ${name} } from ${JSON.stringify(pathToFileURL(join(built, `${file}.js`)).href)};
        const context = { System: { application: { applicationId: 'a' }, user: { userId: 'u' } } };
        const session = { new: true, sessionId: 's', application: { applicationId: 'a' }, user: { userId: 'u' } };
        const answer = await ${name}({ version: '1.0', context, session, ...${JSON.stringify(request)} }, {});
        console.log(JSON.stringify(answer));`;
      const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script], {
        cwd: built,
      });
      expect(stdout).toContain('"outputSpeech"');
    } finally {
      await rm(built, { recursive: true, force: true });
    }
  }, 120_000);
});
