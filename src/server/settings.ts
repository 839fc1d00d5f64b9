import { settingsFrom } from '../alexa/settings.ts';
import type { Settings } from '../alexa/settings.ts';

/** How the server is deployed. Unlike Lambda, nobody but itself can refuse another skill's requests. */
export interface ServerSettings extends Settings {
  readonly skillId: string;
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
}

/** The server cannot start with these settings; the message says what to set. */
class SettingsError extends Error {
  override name = 'SettingsError';
}

const portIn = (value: string | undefined): number => {
  const port = value === undefined || value.trim() === '' ? 8080 : Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new SettingsError(`PORT must be a whole number from 0 to 65535; it is "${value ?? ''}".`);
  }
  return port;
};

/**
 * Settings from the environment: `PORT` (8080 without it), `HOST` (this machine alone without it, since the proxy
 * that speaks TLS is there), and those of the handler, of which `SKILL_ID` is needed. Fails with a SettingsError.
 */
export const serverSettingsFrom = (
  environment: Readonly<Record<string, string | undefined>>,
): ServerSettings => {
  const settings = settingsFrom(environment);
  const skillId = settings.skillId?.trim();
  if (!skillId) {
    throw new SettingsError('SKILL_ID must be set: the server answers this skill and no other.');
  }
  return {
    ...settings,
    skillId,
    host: environment['HOST']?.trim() || '127.0.0.1',
    port: portIn(environment['PORT']),
  };
};
