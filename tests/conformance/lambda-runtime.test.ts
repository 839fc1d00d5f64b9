import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IntentRequest, Request, ResponseEnvelope } from 'ask-sdk-model';
import { bundleFolder } from './support/built.ts';
import { envelope } from './support/envelope.ts';
import { count, used } from './support/figures.ts';
import { startFunction, versionOf } from './support/lambda-function.ts';
import type { LambdaFunction } from './support/lambda-function.ts';
import { promptsIn } from './support/spoken.ts';

const every = {
  requestId: 'amzn1.echo-api.request.conformance',
  timestamp: '2026-01-01T10:00:00Z',
  locale: 'en-US',
};
const launch: Request = { ...every, type: 'LaunchRequest' };
const ended: Request = { ...every, type: 'SessionEndedRequest', reason: 'USER_INITIATED' };

const intent = (name: string, slots: NonNullable<IntentRequest['intent']['slots']> = {}): Request => ({
  ...every,
  type: 'IntentRequest',
  dialogState: 'COMPLETED',
  intent: { name, confirmationStatus: 'NONE', slots },
});

const massage = {
  massage: {
    name: 'massage',
    value: 'back massage',
    confirmationStatus: 'NONE' as const,
    resolutions: {
      resolutionsPerAuthority: [
        {
          authority: 'amzn1.er-authority.echo-sdk.Massage',
          status: { code: 'ER_SUCCESS_MATCH' as const },
          values: [{ value: { name: 'back massage', id: 'partner-back' } }],
        },
      ],
    },
  },
};

/** A conversation up to its end, with the words that each answer has to have. */
const conversation: readonly (readonly [request: Request, words: RegExp])[] = [
  [launch, /Welcome to Massage Guide/],
  [intent('StartMassageIntent', massage), /back massage of fifteen minutes/],
  [intent('ReadyIntent'), /doctor/],
  [intent('CarryOnIntent'), /ready/],
  [intent('ReadyIntent'), /rocking the body/],
  [intent('AMAZON.NextIntent'), /spread the oil/],
  [intent('TooMuchPressureIntent'), /[Ff]lat/],
  [intent('AMAZON.StopIntent'), /./],
];

describe("the bundle under AWS's own runtime interface client, aws-lambda-ric", () => {
  for (const node of ['node22', 'node24']) {
    describe(node, () => {
      let skill: LambdaFunction;

      before(async () => {
        skill = await startFunction(node, bundleFolder);
      });

      after(async () => {
        await skill.stop();
        used(`aws-lambda-ric 4.0.2 on Node ${versionOf(node)}`);
      });

      const ask = async (
        request: Request,
        attributes: Record<string, unknown>,
      ): Promise<ResponseEnvelope> => {
        const outcome = await skill.invoke(envelope(request, attributes, request === launch));
        assert.equal(outcome.is, 'response', JSON.stringify(outcome.body));
        count('invocations');
        // What came over the wire has no types; what is asserted below looks at it.
        return outcome.body as ResponseEnvelope;
      };

      it('is of the version that its name says', () => {
        assert.equal(versionOf(node).split('.')[0], `v${node.replace('node', '')}`);
      });

      it('answers a whole conversation', async () => {
        let attributes: Record<string, unknown> = {};
        for (const [request, words] of conversation) {
          const { response, sessionAttributes = {} } = await ask(request, attributes);
          assert.match(promptsIn(response)[0] ?? '', words);
          const isLast = request === conversation.at(-1)?.[0];
          assert.equal(response.shouldEndSession, isLast);
          attributes = sessionAttributes;
        }
      });

      it('says nothing to the end of a session', async () => {
        assert.deepEqual((await ask(ended, {})).response, {});
      });

      it('answers in English for a language that it does not speak', async () => {
        const { response } = await ask({ ...launch, locale: 'fr-FR' }, {});
        assert.match(promptsIn(response)[0] ?? '', /Welcome to Massage Guide/);
      });

      it('logs one line of JSON a request, and no fault', () => {
        const lines = skill
          .log()
          .split('\n')
          .filter((line) => line.includes('"level"'));
        assert.ok(lines.length >= conversation.length, skill.log());
        assert.doesNotMatch(skill.log(), /"level":"error"|\tERROR\t/);
      });
    });
  }

  it('is a client that refuses what Lambda refuses: on Node 24, a handler with a callback', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'massage-guide-callback-'));
    try {
      await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
      await writeFile(
        join(folder, 'index.js'),
        'export const handler = (event, context, callback) => { callback(null, {}); };',
      );
      const skill = await startFunction('node24', folder);
      const outcome = await skill.invoke({});
      await skill.stop();
      assert.equal(outcome.is, 'error');
      assert.match(JSON.stringify(outcome.body), /[Cc]allback/);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
