/** The settings and the session's closed sites, as the background keeps them. */
import { storageItem } from '../browser/storage-item.ts';
import { parseSessionQuiet, SESSION_QUIET_KEY } from '../messages/session-quiet.ts';
import { parseSettings, SETTINGS_KEY, type Settings } from '../messages/settings.ts';

export const settingsItem = storageItem(SETTINGS_KEY, parseSettings);
export const closedSites = storageItem(SESSION_QUIET_KEY, parseSessionQuiet);

/** Settings with a site muted now; muting twice keeps the first date. */
export function withMuted(settings: Settings, site: string, now: string): Settings {
  if (settings.muted.some((muted) => muted.site === site)) return settings;
  return { ...settings, muted: [...settings.muted, { site, since: now }] };
}

export function withoutMuted(settings: Settings, site: string): Settings {
  return { ...settings, muted: settings.muted.filter((muted) => muted.site !== site) };
}
