import { fasterClock, type SpeedClock } from '../../src/speaker/clock.ts';
import { loadLocale } from '../../src/locales/index.ts';
import { loadModel } from '../../src/speaker/interaction-models.ts';
import { createVoice } from '../../src/speaker/voice.ts';
import { startWeb, type Web, type WebOptions } from '../../src/speaker/web/server.ts';
import { skillHandler } from './play.ts';

export interface TestWeb extends Web {
  /** What went wrong on the server. */
  readonly faults: readonly unknown[];
}

/** The page's server with the real skill, at a free port. */
export const serve = async (
  makeClock: () => SpeedClock = () => fasterClock(1),
  options: Partial<WebOptions> = {},
): Promise<TestWeb> => {
  const faults: unknown[] = [];
  const handler = skillHandler();
  const model = await loadModel('en-US');
  const voice = createVoice((await loadLocale('en-US')).pace);
  const web = await startWeb({
    host: '127.0.0.1',
    port: 0,
    orAnyPort: false,
    makeSpeaker: () => ({ handler, model, voice, locale: 'en-US', clock: makeClock() }),
    onFault: (fault) => faults.push(fault),
    ...options,
  });
  return { ...web, faults };
};
