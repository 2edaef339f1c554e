/** A folder that is published as it is: reading what was released before, writing the next release into it. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readListText } from '../../registry/update/list-text.ts';
import { diffPath, fullPath, MANIFEST_FILE, type Manifest } from '../../registry/update/manifest.ts';
import { KEPT_RELEASES, type PastRelease, type Release } from '../../registry/update/plan-release.ts';
import { readUnverified } from '../../registry/update/signed.ts';
import { takeFull } from '../../registry/update/take-files.ts';
import { NODE } from './node-platform.ts';

export function readBytes(file: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(file));
}

/** Manifests of everything released into a folder, newest first. Whoever signed them: keys change. */
export function pastManifests(folder: string): Manifest[] {
  const log = join(folder, 'releases');
  if (!existsSync(log)) return [];
  return readdirSync(log)
    .filter((file) => /^\d+\.txt$/.test(file))
    .map((file) => {
      const read = readUnverified(readBytes(join(log, file)));
      if (!read.ok) throw new Error(`${join(log, file)} can't be read: ${read.reason} ${read.detail}`);
      return read.value;
    })
    .toSorted((a, b) => b.serial - a.serial);
}

async function openPast(folder: string, manifest: Manifest): Promise<PastRelease | null> {
  const file = join(folder, fullPath(manifest.full));
  if (!existsSync(file)) return null;
  const text = await takeFull(manifest, readBytes(file), NODE);
  const list = text.ok ? readListText(text.value, manifest.serial) : text;
  if (!list.ok) throw new Error(`${file} is damaged: ${list.reason} ${list.detail}`);
  return { manifest, list: list.value };
}

/**
 * The last releases in a folder whose full lists are still there, newest first.
 *
 * @throws with the file's name when one is damaged
 */
export async function readPast(folder: string): Promise<PastRelease[]> {
  const manifests = pastManifests(folder).slice(0, KEPT_RELEASES + 1);
  const past = await Promise.all(manifests.map((manifest) => openPast(folder, manifest)));
  return past.filter((release) => release !== null);
}

/** Takes away packed files that none of the last releases names. Their manifests stay: they are the log. */
function prune(folder: string): void {
  const kept = new Set(
    pastManifests(folder)
      .slice(0, KEPT_RELEASES + 1)
      .flatMap(({ full, diffs }) => [fullPath(full), ...diffs.map(diffPath)]),
  );
  for (const below of ['lists', 'diffs']) {
    if (!existsSync(join(folder, below))) continue;
    for (const file of readdirSync(join(folder, below))) {
      if (!kept.has(`${below}/${file}`)) rmSync(join(folder, below, file));
    }
  }
}

/**
 * Writes a release; the manifest last, so that a folder that is copied meanwhile never names a file it lacks.
 *
 * @param previous the folder of the last release, where it is another one
 */
export function writeRelease(folder: string, { files }: Release, previous: string | undefined): void {
  if (previous !== undefined && existsSync(previous) && previous !== folder)
    cpSync(previous, folder, { recursive: true });
  const paths = [...files.keys()].filter((path) => path !== MANIFEST_FILE);
  for (const path of [...paths, MANIFEST_FILE]) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, files.get(path) ?? new Uint8Array());
  }
  prune(folder);
}
