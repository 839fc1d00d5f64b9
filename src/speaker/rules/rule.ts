import type { Request } from 'ask-sdk-model';
import type { Answer, OutputSpeech } from '../answer.ts';
import type { Prompt } from '../ssml.ts';
import type { Language } from '../understanding/language.ts';

/** What a deployment allows, in seconds of speech and breaks together. */
export interface Limits {
  readonly promptSeconds: number;
  readonly repromptSeconds: number;
}

/** A prompt as it was sent, and as it will be heard. */
export interface Spoken {
  readonly sent: OutputSpeech;
  readonly heard: Prompt;
}

/** A request, what a skill answered, and what is needed to judge it. */
export interface Exchange {
  readonly request: Request;
  readonly answer: Answer;
  /** Size of the response in UTF-8. */
  readonly bytes: number;
  readonly prompt: Spoken | null;
  readonly reprompt: Spoken | null;
  readonly language: Language;
  readonly limits: Limits;
}

export interface Rule {
  readonly id: string;
  /** Where the rule comes from, for whoever meets it. */
  readonly source: string;
  /** Who would refuse: Alexa when the response arrives, or the people who certify skills. */
  readonly severity: 'runtime' | 'certification';
  /** What is wrong, or null. */
  readonly check: (exchange: Exchange) => string | null;
}

/** Requests that only tell something, or ask for nothing but a directive. */
const silent = /^(SessionEndedRequest$|AudioPlayer\.|PlaybackController\.|System\.ExceptionEncountered$)/;

/** Whether a request may be answered with speech at all. */
export const maySpeak = ({ request }: Exchange): boolean => !silent.test(request.type);

export const isOpen = ({ answer }: Exchange): boolean => answer.response.shouldEndSession === false;
