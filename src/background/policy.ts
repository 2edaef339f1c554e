/**
 * Keeps the settings as the organisation decides. The page script reads settings alone, so what is forced is written into
 * them; what the reader had chosen is set aside and comes back when the policy goes.
 */
import { browser } from '../browser/api.ts';
import { onPolicyChanged, readPolicy } from '../browser/policy.ts';
import { storageItem } from '../browser/storage-item.ts';
import { enforce, type ForcedSettings } from '../messages/policy.ts';
import { DEFAULT_SETTINGS, parseSettings } from '../messages/settings.ts';
import { settingsItem } from './settings.ts';

/** The reader's own choices where a policy decides now. */
function parseKept(raw: unknown): ForcedSettings {
  if (typeof raw !== 'object' || raw === null) return {};
  const parsed = parseSettings({ ...DEFAULT_SETTINGS, ...raw });
  return Object.fromEntries(
    Object.entries(parsed).filter(([key]) => key in raw && key !== 'v' && key !== 'muted'),
  );
}

const keptItem = storageItem('settings-before-policy', parseKept);

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

export async function applyPolicy(): Promise<void> {
  const [{ forced }, settings, kept] = await Promise.all([readPolicy(), settingsItem.get(), keptItem.get()]);
  const wanted = enforce(settings, kept, forced);
  // Set aside first: a worker that dies between the two must not forget what the reader had chosen.
  if (!isSame(wanted.kept, kept) && Object.keys(wanted.kept).length > 0) await keptItem.set(wanted.kept);
  if (!isSame(wanted.settings, settings)) {
    await settingsItem.update((current) => ({ ...current, ...kept, ...forced }));
  }
  if (!isSame(wanted.kept, kept)) await keptItem.set(wanted.kept);
}

/** Called in the worker's first turn. */
export function startPolicy(): void {
  let queue: Promise<void> = Promise.resolve();
  const apply = (): void => {
    queue = queue.then(applyPolicy).catch(() => undefined);
  };
  browser.runtime.onInstalled.addListener(apply);
  browser.runtime.onStartup.addListener(apply);
  onPolicyChanged(apply);
  // Whoever writes over a forced setting, it is set right again.
  settingsItem.onChanged(apply);
}
