/** The whole of a published folder, verified as a reader's browser would and beyond: every file the manifest names. */
import type { Bytes } from './cryptography.ts';
import { readListText } from './list-text.ts';
import { diffPath, fullPath, MANIFEST_FILE, type Manifest } from './manifest.ts';
import type { Platform } from './packing.ts';
import type { PublicKey } from './public-key.ts';
import { accepted, refused, type Outcome } from './refusal.ts';
import { readSigned } from './signed.ts';
import { takeDiff, takeFull } from './take-files.ts';

export interface Verified {
  readonly manifest: Manifest;
  readonly entries: number;
  /** Diffs that were applied to their base; the others' bases are not in the folder any more. */
  readonly applied: number;
}

/** A file of the folder; `null` where there is none. */
export type ReadFile = (path: string) => Bytes | null;

async function verifyDiffs(
  manifest: Manifest,
  bases: ReadonlyMap<string, Manifest>,
  read: ReadFile,
  platform: Platform,
): Promise<Outcome<number>> {
  let applied = 0;
  for (const diff of manifest.diffs) {
    const delivered = read(diffPath(diff));
    if (delivered === null) return refused('missing', diffPath(diff));
    const base = bases.get(diff.base);
    const packed = base === undefined ? null : read(fullPath(base.full));
    if (base === undefined || packed === null) {
      if ((await platform.sha256(delivered)) !== diff.sha256) return refused('changed-bytes', diffPath(diff));
      continue;
    }
    const before = await takeFull(base, packed, platform);
    if (!before.ok) return before;
    const after = await takeDiff(manifest, diff, delivered, before.value, platform);
    if (!after.ok) return after;
    applied++;
  }
  return accepted(applied);
}

/**
 * @param past manifests of earlier releases in the folder: what the diffs start from
 * @param now ms since 1970
 */
export async function verifyFolder(
  read: ReadFile,
  past: readonly Manifest[],
  key: PublicKey,
  now: number,
  platform: Platform,
): Promise<Outcome<Verified>> {
  const signed = read(MANIFEST_FILE);
  if (signed === null) return refused('missing', MANIFEST_FILE);
  const opened = await readSigned(signed, [key], platform);
  if (!opened.ok) return opened;
  const manifest = opened.value;
  if (Date.parse(manifest.expires) <= now) return refused('expired', manifest.expires);
  const delivered = read(fullPath(manifest.full));
  if (delivered === null) return refused('missing', fullPath(manifest.full));
  const text = await takeFull(manifest, delivered, platform);
  if (!text.ok) return text;
  const list = readListText(text.value, manifest.serial);
  if (!list.ok) return list;
  const bases = new Map(past.map((one) => [one.full.digest.slice(0, 16), one]));
  const applied = await verifyDiffs(manifest, bases, read, platform);
  if (!applied.ok) return applied;
  return accepted({ manifest, entries: list.value.entries.length, applied: applied.value });
}
