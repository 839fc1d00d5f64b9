import { processLog } from '../alexa/log.ts';
import { serve } from './serve.ts';
import { serverSettingsFrom } from './settings.ts';

const main = async (): Promise<void> => {
  const settings = serverSettingsFrom(process.env);
  const { address, stop } = await serve(settings, processLog('info'));
  console.log(`Massage Guide answers at ${address}, health at ${address}/health.`);

  const leave = (): void => {
    // Whoever asks a second time means now.
    process.off('SIGTERM', leave).off('SIGINT', leave);
    void stop().then((isFinished) => {
      process.exitCode = isFinished ? 0 : 1;
    });
  };
  process.on('SIGTERM', leave).on('SIGINT', leave);
};

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
