import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { Handler } from 'aws-lambda';
import { ProgressInMemory } from '../src/alexa/progress-in-memory.ts';
import { settingsFrom } from '../src/alexa/settings.ts';
import { createSkill } from '../src/alexa/skill.ts';

const skill = createSkill(settingsFrom(process.env), new ProgressInMemory());

/** What Lambda calls. Async, since the newer Node runtimes refuse callbacks. */
export const handler = async (
  event: RequestEnvelope,
  context: Parameters<Handler>[1],
): Promise<ResponseEnvelope> => skill.invoke(event, context);
