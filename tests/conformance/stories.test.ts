import type { Context } from 'aws-lambda';
import assert from 'node:assert/strict';
import {
  AlexaTest,
  IntentRequestBuilder,
  LaunchRequestBuilder,
  SessionEndedRequestBuilder,
} from 'ask-sdk-test';
import type { SequenceItem, SkillSettings } from 'ask-sdk-test';
import type { RequestEnvelope } from 'ask-sdk-model';
import { bundledSkill } from './support/bundled-skill.ts';
import { count, used } from './support/figures.ts';

/** What has to be heard at a step of a story. */
type Step = Partial<
  Pick<
    SequenceItem,
    'saysLike' | 'saysNothing' | 'repromptsNothing' | 'shouldEndSession' | 'ignoreQuestionCheck' | 'callback'
  >
>;

// This client takes any function.
const handler = async (event: RequestEnvelope, context: Context): Promise<unknown> =>
  (await bundledSkill())(event, context);

let people = 0;

/** Somebody new, who has no stored place. */
const someone = (): SkillSettings => {
  people += 1;
  return {
    appId: 'amzn1.ask.skill.conformance',
    userId: `amzn1.ask.account.story-${people}`,
    deviceId: 'amzn1.ask.device.story',
    locale: 'en-US',
    interfaces: { audio: false },
  };
};

/**
 * Wrong about Alexa: a session may stay open after "say next", not only after a question mark. Our own rule is
 * stricter elsewhere: the last sentence has to be a question or to say what can be said.
 */
const open: Step = { shouldEndSession: false, ignoreQuestionCheck: true };
const closed: Step = { shouldEndSession: true, repromptsNothing: true };

/** What a person says, and what has to be heard. */
type Line = readonly [said: (builder: SkillSettings) => SequenceItem['request'], heard: Step];

const intent =
  (name: string, fill: (builder: IntentRequestBuilder) => IntentRequestBuilder = (builder) => builder) =>
  (settings: SkillSettings) =>
    fill(new IntentRequestBuilder(settings, name)).build();
const launch = (settings: SkillSettings) => new LaunchRequestBuilder(settings).build();
const endOf = (reason: 'USER_INITIATED' | 'ERROR' | 'EXCEEDED_MAX_REPROMPTS') => (settings: SkillSettings) =>
  new SessionEndedRequestBuilder(settings, reason).build();

const known = (name: string, type: string, id: string) => (builder: IntentRequestBuilder) =>
  builder.withSlotResolution(name, id, type, id);
const unknown = (name: string, type: string, value: string) => (builder: IntentRequestBuilder) =>
  builder.withSlotResolutionNoMatch(name, value, type);

const begin: readonly Line[] = [
  [launch, { ...open, saysLike: 'Welcome to Massage Guide', ignoreQuestionCheck: false }],
  [
    intent('StartMassageIntent', known('massage', 'Massage', 'partner-back')),
    { ...open, saysLike: 'A back massage of fifteen minutes' },
  ],
  [intent('ReadyIntent'), { ...open, saysLike: 'Ask a doctor first' }],
  [intent('CarryOnIntent'), { ...open, saysLike: 'Alexa, ready' }],
  [intent('ReadyIntent'), { ...open, saysLike: 'rocking the body' }],
];

const tell = (name: string, lines: readonly Line[]): void => {
  const settings = someone();
  count('sessions');
  new AlexaTest(handler, settings).test(
    lines.map(([said, heard]) => ({ request: said(settings), ...heard })),
    name,
  );
};

describe('ask-sdk-test tells stories to the bundle', () => {
  before(() => {
    used('ask-sdk-test 2.7.42');
  });

  describe('of what people want', () => {
    tell('somebody follows the massage and stops', [
      ...begin,
      [intent('AMAZON.NextIntent'), { ...open, saysLike: 'spread the oil' }],
      [intent('AMAZON.PreviousIntent'), { ...open, saysLike: 'rocking the body' }],
      [intent('AMAZON.StopIntent'), { ...closed }],
    ]);
    tell('it is too much, and gets lighter', [
      ...begin,
      [intent('AMAZON.NextIntent'), open],
      [intent('TooMuchPressureIntent'), { ...open, saysLike: '<break' }],
    ]);
    tell('somebody asks what kneading is', [
      ...begin,
      [
        intent('ExplainTechniqueIntent', known('technique', 'Technique', 'petrissage')),
        { ...open, saysLike: 'neading' },
      ],
    ]);
    tell('somebody pauses and resumes', [
      ...begin,
      [intent('AMAZON.PauseIntent'), { ...open, saysLike: 'Alexa, resume' }],
      [intent('AMAZON.ResumeIntent'), { ...open, saysLike: 'rocking the body' }],
    ]);
    tell('somebody asks how much longer it takes', [
      ...begin,
      [intent('TimeLeftIntent'), { ...open, saysLike: 'minutes' }],
    ]);
    tell('somebody feels dizzy, and it ends at once', [
      ...begin,
      [intent('FeelingIntent', known('feeling', 'Feeling', 'dizzy')), { ...closed }],
    ]);
    tell('somebody asks for help before anything else', [
      [launch, open],
      [intent('AMAZON.HelpIntent'), { ...open, saysLike: 'back massage' }],
      [intent('AMAZON.CancelIntent'), { ...closed }],
    ]);
    tell('somebody in a hurry says it all in one breath', [
      [
        intent('StartMassageIntent', (builder) =>
          known('massage', 'Massage', 'partner-back')(builder).withSlot('duration', 'PT5M'),
        ),
        { ...open, saysLike: 'A back massage of five minutes' },
      ],
    ]);
  });

  describe('of words that Alexa does not know', () => {
    tell('a technique that is none', [
      ...begin,
      [
        intent('ExplainTechniqueIntent', unknown('technique', 'Technique', 'zumba')),
        { ...open, saysLike: 'what is kneading' },
      ],
    ]);
    tell('a massage that there is not', [
      [launch, open],
      [
        intent('StartMassageIntent', unknown('massage', 'Massage', 'foot')),
        { ...open, saysLike: 'back massage' },
      ],
    ]);
    tell('a place of the body that is none', [
      ...begin,
      [
        intent('LandmarkIntent', unknown('landmark', 'Landmark', 'antenna')),
        { ...open, saysLike: 'flat bone' },
      ],
    ]);
    tell('a condition that nobody knows', [
      ...begin,
      [
        intent('ConditionIntent', unknown('condition', 'Condition', 'the lurgy')),
        { ...open, saysLike: 'ask a doctor' },
      ],
    ]);
    tell('a step without a number', [
      ...begin,
      [
        intent('GoToStepIntent', (builder) => builder.withEmptySlot('number')),
        { ...open, saysLike: 'from one to' },
      ],
    ]);
    tell('a number that was not made out', [
      ...begin,
      [
        intent('GoToStepIntent', (builder) => builder.withSlot('number', '?')),
        { ...open, saysLike: 'from one to' },
      ],
    ]);
    tell('an intent of somebody else', [
      ...begin,
      [intent('OrderPizzaIntent'), { ...open, saysLike: 'catch that' }],
    ]);
  });

  describe('of sessions that end', () => {
    for (const reason of ['USER_INITIATED', 'ERROR', 'EXCEEDED_MAX_REPROMPTS'] as const) {
      tell(`by ${reason}, which is answered with nothing`, [
        ...begin,
        [
          endOf(reason),
          {
            saysNothing: true,
            repromptsNothing: true,
            callback: ({ response }) => {
              assert.deepEqual(response, {});
            },
          },
        ],
      ]);
    }
    tell('before anything was said', [[endOf('ERROR'), { saysNothing: true }]]);
  });
});
