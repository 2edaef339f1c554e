import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A browser profile of its own for one run. */
export interface Profile {
  readonly folder: string;
  /** Where the browser saves files. */
  readonly downloads: string;
  /** Texts of the files saved so far. */
  saved(): readonly string[];
  remove(): void;
}

export function newProfile(): Profile {
  const parent = mkdtempSync(join(tmpdir(), 'masthead-profile-'));
  const [folder, downloads] = [join(parent, 'profile'), join(parent, 'downloads')];
  mkdirSync(folder);
  mkdirSync(downloads);
  return {
    folder,
    downloads,
    saved: () => readdirSync(downloads).map((name) => readFileSync(join(downloads, name), 'utf8')),
    // A browser that was just told to close may still write: try again rather than fail.
    remove: () => rmSync(parent, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }),
  };
}
