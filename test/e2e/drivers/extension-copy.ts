import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';

const Manifest = v.looseObject({
  version: v.string(),
  icons: v.record(v.string(), v.string()),
  browser_specific_settings: v.optional(v.looseObject({ gecko: v.looseObject({ id: v.string() }) })),
});
type Manifest = v.InferOutput<typeof Manifest>;

/** A copy of a build in a folder of its own, so that a test may update it without touching `dist`. */
export interface ExtensionCopy {
  readonly folder: string;
  manifest(): Manifest;
  /** Writes the next version into the copy's manifest. */
  raiseVersion(): void;
  remove(): void;
}

export function copyExtension(build: string): ExtensionCopy {
  if (!existsSync(join(build, 'manifest.json')))
    throw new Error(`there is no extension in ${build}: build it first`);
  const folder = mkdtempSync(join(tmpdir(), 'masthead-extension-'));
  cpSync(build, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = (): Manifest => v.parse(Manifest, JSON.parse(readFileSync(file, 'utf8')));
  return {
    folder,
    manifest,
    raiseVersion() {
      const now = manifest();
      const [major = '0', minor = '0', patch = '0'] = now.version.split('.');
      writeFileSync(
        file,
        JSON.stringify({ ...now, version: `${major}.${minor}.${Number(patch) + 1}` }, null, 2),
      );
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
