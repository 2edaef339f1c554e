/**
 * Which list is in use: the newest that can be verified. A list kept on the device is verified anew each time; one that
 * fails gives way to the one before it, and that to the bundled list. A newer bundled list wins over both.
 */
import type { Bundled } from './bundled.ts';
import type { Platform } from './packing.ts';
import type { PublicKey } from './public-key.ts';
import type { Refusal } from './refusal.ts';
import { openStoredList, parseStoredList, type OpenedList } from './stored-list.ts';

/** What the device's storage gives back, unread. */
export interface Kept {
  readonly current: unknown;
  readonly previous: unknown;
}

export interface Newest {
  readonly serial: number;
  /** `null`: the bundled list. */
  readonly kept: OpenedList | null;
  /** Which of the two kept lists is in use, or would be kept beside a newer one. */
  readonly place: keyof Kept;
  /** Why something that was kept is not in use. */
  readonly fault: Refusal | null;
}

interface Trust {
  readonly list: string;
  readonly keys: readonly PublicKey[];
  readonly bundled: Bundled;
}

/** @param kept the list in use and the one before it, as `StoredList`s */
export async function openNewest(
  { current, previous }: Kept,
  { list, keys, bundled }: Trust,
  platform: Platform,
): Promise<Newest> {
  let fault: Refusal | null = null;
  for (const place of ['current', 'previous'] as const) {
    const raw = place === 'current' ? current : previous;
    if (raw === undefined) continue;
    const stored = parseStoredList(raw);
    const opened =
      stored === null
        ? { ok: false as const, reason: 'stored-damaged' as const, detail: '' }
        : await openStoredList(stored, list, keys, bundled.build, platform);
    if (opened.ok && opened.value.manifest.serial > bundled.serial)
      return { serial: opened.value.manifest.serial, kept: opened.value, place, fault };
    if (!opened.ok) fault ??= { reason: opened.reason, detail: opened.detail };
  }
  // The damaged one is not worth keeping; one that is merely older than the bundled list is.
  return { serial: bundled.serial, kept: null, place: fault === null ? 'current' : 'previous', fault };
}
