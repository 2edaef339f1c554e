/** Lays what has changed since the release over the bundled index: open pages correct themselves, new ones start with it. */
import type { StoredOverlay } from '../messages/overlay.ts';
import { expectAccounts } from './closer/waiting-part.ts';
import type { PageIndex } from './page-index.ts';

export function overlayOn(index: PageIndex): (overlay: StoredOverlay | null) => void {
  let laid = 0;
  return (overlay) => {
    // Serials start at 1; one serial has one overlay.
    const serial = overlay?.serial ?? 0;
    if (serial === laid) return;
    laid = serial;
    expectAccounts(overlay?.accounts ?? []);
    index.setOverlay(overlay?.index ?? null);
  };
}
