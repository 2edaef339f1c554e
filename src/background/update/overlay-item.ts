/** Keeps the pages' overlay in step with the list in use. */
import { writeLiteral } from '../../registry/index/literal.ts';
import { overlayAccounts, overlayOf } from '../../registry/update/overlay.ts';
import type { RegistryList } from '../../registry/schema.ts';
import { parseOverlay, type StoredOverlay } from '../../messages/overlay.ts';

export interface OverlayItem {
  readonly get: () => Promise<unknown>;
  /** `null` takes it away. Rejects when storage is full or broken. */
  readonly set: (overlay: StoredOverlay | null) => Promise<void>;
}

/** What pages need so as to say what the newer list says. */
export function overlayFor(bundled: RegistryList, newer: RegistryList, build: string): StoredOverlay {
  const index = overlayOf(bundled, newer);
  return {
    v: 1,
    build,
    serial: newer.serial,
    index: index === null ? null : writeLiteral(index),
    accounts: index === null ? [] : overlayAccounts(index),
  };
}

/**
 * Whether the stored overlay is the one for the list in use.
 *
 * @param serial of the list in use; `null`: the bundled one, which needs no overlay
 */
export function isInStep(stored: unknown, serial: number | null, build: string): boolean {
  if (serial === null) return stored === undefined;
  return parseOverlay(stored, build)?.serial === serial;
}
