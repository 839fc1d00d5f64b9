import type { Response } from 'ask-sdk-model';

/** The SSML of a response: prompt and reprompt. */
export const promptsIn = ({ outputSpeech, reprompt }: Response): readonly string[] =>
  [outputSpeech, reprompt?.outputSpeech].flatMap((speech) => (speech?.type === 'SSML' ? [speech.ssml] : []));
