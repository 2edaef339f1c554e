/** The organisation's policy, from managed storage. Browsers without any (and Firefox without a manifest) have none. */
import { NO_POLICY, parsePolicy, type Policy } from '../messages/policy.ts';
import { browser } from './api.ts';

/** Never rejects: where nobody manages the browser, Firefox throws and Chromium answers with nothing. */
export async function readPolicy(): Promise<Policy> {
  try {
    return parsePolicy(await browser.storage.managed.get(null));
  } catch {
    return NO_POLICY;
  }
}

/** Chromium tells when the policy changes; Firefox reads it anew at its next start. */
export function onPolicyChanged(listener: () => void): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') listener();
  });
}
