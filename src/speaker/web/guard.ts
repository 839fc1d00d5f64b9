import type { IncomingHttpHeaders } from 'node:http';
import { isIP } from 'node:net';

/** The name in a Host header, without port and brackets; empty if there is none. */
const hostnameOf = (host: string): string => {
  try {
    return new URL(`http://${host}`).hostname.replace(/^\[|\]$/g, '').toLowerCase();
  } catch {
    return '';
  }
};

/**
 * Why a request is not answered, or null. Another site's page may make a browser send requests here, and may let
 * its own name lead to this machine (DNS rebinding): so the name that was asked for has to be an address, which
 * nobody can rebind, or one of ours; and what a browser says of a request's origin has to be this very server.
 *
 * @param names host names by which this server may be called, beside `localhost` and addresses
 */
export const refusalOf = (headers: IncomingHttpHeaders, names: readonly string[]): string | null => {
  const { host = '', origin } = headers;
  const hostname = hostnameOf(host);
  if (isIP(hostname) === 0 && hostname !== 'localhost' && !names.includes(hostname))
    return 'This speaker is not called by that name.';
  if (origin !== undefined && origin !== `http://${host}`)
    return 'Another site may not talk to this speaker.';
  const site = headers['sec-fetch-site'];
  // What is typed into the address bar comes from no site; a link from elsewhere opens the page, and only that.
  const isLink = headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
  return site === undefined || site === 'same-origin' || site === 'none' || isLink
    ? null
    : 'Another site may not talk to this speaker.';
};
