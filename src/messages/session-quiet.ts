/**
 * Sites and accounts whose banner the reader closed in this browser session. Kept in storage.local, because content scripts
 * can't read storage.session in Firefox; the background empties it when the browser starts.
 */
export const SESSION_QUIET_KEY = 'session-quiet';

/** Whether it is an account (`platform:name`) rather than a site: closing one leaves the platform's others to be told. */
export const isAccount = (text: string): boolean => /^[a-z0-9]+:[^/]/.test(text);

/** Registrable domains and accounts. Anything unreadable counts as none. */
export function parseSessionQuiet(raw: unknown): readonly string[] {
  return Array.isArray(raw) ? raw.filter((site): site is string => typeof site === 'string') : [];
}

/** Whether a hostname is a site of the list or below one. */
export function isBelow(hostname: string, sites: readonly string[]): boolean {
  return sites.some((site) => hostname === site || hostname.endsWith(`.${site}`));
}
