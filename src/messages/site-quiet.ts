/**
 * Being quiet on a site. `mute`: nothing runs there until undone (settings list it). `close`: no banner there
 * for this browser session. From a content script the site is always the sender's own page, whatever the body says.
 */
import { contract, stringField } from './bus.ts';

export interface SiteQuietRequest {
  readonly action: 'mute' | 'unmute' | 'close';
  /** Registrable domain; of a content script only an account whose banner was closed is heard. */
  readonly site: string;
}

export interface SiteQuietResponse {
  readonly site: string;
}

/** Apart from the contract, so that the content script can send it without the background's parser. */
export const SITE_QUIET = 'site-quiet';

export const siteQuiet = /* @__PURE__ */ contract<SiteQuietRequest, SiteQuietResponse>(
  SITE_QUIET,
  'both',
  (body) => {
    const action = stringField(body, 'action', 16);
    if (action !== 'mute' && action !== 'unmute' && action !== 'close') throw new TypeError('unknown action');
    return { action, site: stringField(body, 'site', 300) };
  },
);
