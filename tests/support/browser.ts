import { chromium, type Browser } from 'playwright-core';
import type { OutsideTool } from './outside-tool.ts';

/** Debian's browser, or the one that is named in the environment. */
export const chromiumTool: OutsideTool = {
  command: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  install: 'apt-get install --no-install-recommends chromium, or name one in CHROMIUM',
};

/** A headless browser that asks nobody for anything. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumTool.command,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
