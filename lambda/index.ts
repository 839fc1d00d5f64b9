import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { Handler } from 'aws-lambda';
import { processLog } from '../src/alexa/log.ts';
import { openProgress } from '../src/alexa/progress/open.ts';
import { settingsFrom } from '../src/alexa/settings.ts';
import { createSkill } from '../src/alexa/skill.ts';

const settings = settingsFrom(process.env);
const log = processLog();
const skill = createSkill(settings, await openProgress(settings.progressTable, log), log);

/** What Lambda calls. Async, since the newer Node runtimes refuse callbacks. */
export const handler = async (
  event: RequestEnvelope,
  context: Parameters<Handler>[1],
): Promise<ResponseEnvelope> => skill.invoke(event, context);
