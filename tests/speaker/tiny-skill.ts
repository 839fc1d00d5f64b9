import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { Handler } from '../../src/speaker/skill-call.ts';

/** A model with one phrase of each kind, in ASK's format. */
export const tinyModel = {
  interactionModel: {
    languageModel: {
      invocationName: 'massage guide',
      intents: [
        { name: 'AMAZON.FallbackIntent', samples: [] },
        { name: 'AMAZON.HelpIntent', samples: [] },
        { name: 'AMAZON.StopIntent', samples: [] },
        { name: 'AMAZON.CancelIntent', samples: [] },
        { name: 'AMAZON.NextIntent', samples: ['next step'] },
        { name: 'AMAZON.YesIntent', samples: [] },
        { name: 'AMAZON.NoIntent', samples: [] },
        {
          name: 'StartIntent',
          slots: [{ name: 'duration', type: 'AMAZON.DURATION' }],
          samples: [
            'start a massage',
            'start a back massage',
            'start a {duration} massage',
            'start a {duration} back massage',
            'a massage for {duration}',
          ],
        },
        { name: 'ReadyIntent', samples: ["i'm ready", 'ready'] },
        { name: 'TooMuchIntent', samples: ['too much pressure', 'that is too hard'] },
        {
          name: 'GoToStepIntent',
          slots: [{ name: 'number', type: 'AMAZON.NUMBER' }],
          samples: ['go to step {number}', 'step {number}'],
        },
        {
          name: 'ExplainIntent',
          slots: [{ name: 'technique', type: 'Technique' }],
          samples: ['what is {technique}', 'tell me about {technique}'],
        },
        { name: 'WhatIsNextIntent', samples: ['what is next'] },
      ],
      types: [
        {
          name: 'Technique',
          values: [
            { id: 'petrissage', name: { value: 'kneading', synonyms: ['petrissage'] } },
            { id: 'effleurage', name: { value: 'stroking', synonyms: ['long strokes', 'effleurage'] } },
          ],
        },
      ],
    },
  },
};

/** Ten ms for each letter, at any language's rate. */
export const tenMsALetter = (text: string, ratePercent: number): number => (text.length * 1000) / ratePercent;

export const ssml = (inner: string): { type: 'SSML'; ssml: string } => ({
  type: 'SSML',
  ssml: `<speak>${inner}</speak>`,
});

/** A response that keeps the session open, as Alexa wants it. */
export const asking = (inner: string, again: string, attributes = {}): ResponseEnvelope => ({
  version: '1.0',
  sessionAttributes: attributes,
  response: { outputSpeech: ssml(inner), reprompt: { outputSpeech: ssml(again) }, shouldEndSession: false },
});

/** A response that closes the session. */
export const closing = (inner: string): ResponseEnvelope => ({
  version: '1.0',
  response: { outputSpeech: ssml(inner), shouldEndSession: true },
});

export const nameOf = ({ request }: RequestEnvelope): string =>
  request.type === 'IntentRequest' ? request.intent.name : request.type;

/** Counts its turns in the session, tells what it was asked, and holds for thirty seconds. */
export const tinySkill: Handler = (event) => {
  const turn = Number(event.session?.attributes?.turn ?? 0) + 1;
  const name = nameOf(event);
  if (name === 'SessionEndedRequest') return Promise.resolve({ version: '1.0', response: {} });
  if (name === 'AMAZON.StopIntent') return Promise.resolve(closing('Goodbye.'));
  return Promise.resolve(
    asking(
      `Turn ${turn}, ${name}.<break time="10s"/><break time="10s"/><break time="10s"/>Say next.`,
      'Still there?',
      {
        turn,
      },
    ),
  );
};
