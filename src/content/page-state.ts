/**
 * What the script needs from storage: the reader's settings, what was closed in this session, what has changed in the
 * list since the release. One read, then changes.
 */
import { BUNDLED } from '../generated/bundled.ts';
import { OVERLAY_KEY, parseOverlay, type StoredOverlay } from '../messages/overlay.ts';
import { LISTS_FILTER_KEY, readFilter, type StoredFilter } from '../messages/lists-filter.ts';
import { parseSessionQuiet, SESSION_QUIET_KEY } from '../messages/session-quiet.ts';
import { parseSettings, SETTINGS_KEY, type Settings } from '../messages/settings.ts';
import { alive } from './context.ts';

export interface PageState {
  readonly settings: Settings;
  /** Registrable domains whose banner was closed in this browser session. */
  readonly closed: readonly string[];
  /** What has changed since the bundled list; `null`: nothing that this script could use. */
  readonly overlay: StoredOverlay | null;
  /** Over the names on the reader's lists; `null` while no list is on. */
  readonly filter: StoredFilter | null;
}

function parseState(raw: Readonly<Record<string, unknown>>): PageState {
  return {
    settings: parseSettings(raw[SETTINGS_KEY]),
    closed: parseSessionQuiet(raw[SESSION_QUIET_KEY]),
    overlay: parseOverlay(raw[OVERLAY_KEY], BUNDLED.build),
    filter: readFilter(raw[LISTS_FILTER_KEY]),
  };
}

/**
 * Reads the state and reports every change of it.
 *
 * @param listener called with the first state and each later one
 */
export function watchPageState(life: AbortSignal, listener: (state: PageState) => void): void {
  const keys = [SETTINGS_KEY, SESSION_QUIET_KEY, OVERLAY_KEY, LISTS_FILTER_KEY];
  const read = async (): Promise<void> => {
    const raw = await chrome.storage.local.get(keys);
    if (!life.aborted) listener(parseState(raw));
  };
  const onChanged = (changes: Readonly<Record<string, unknown>>, area: string): void => {
    // Storage that can't be read leaves what is shown as it is.
    if (area === 'local' && keys.some((key) => key in changes)) read().catch(() => undefined);
  };
  chrome.storage.onChanged.addListener(onChanged);
  life.addEventListener('abort', () => alive() && chrome.storage.onChanged.removeListener(onChanged));
  // Without storage (a profile that is full or broken) the reader still gets the defaults.
  read().catch(() => life.aborted || listener(parseState({})));
}
