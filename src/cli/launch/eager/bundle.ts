/** One script out of an entry and all that it imports, with functions compiled at once. */
import { join, resolve } from 'node:path';
import { build, type Rolldown } from 'vite';
import { packedLabels } from '../packed-labels.ts';
import { eager, type Profile } from './plugin.ts';

/**
 * @param root of the project
 * @param entry its file, below the root
 * @param profile what is compiled at once; `null` leaves the script as it was bundled, not minified
 */
export async function bundle(
  root: string,
  entry: string,
  format: 'iife' | 'es',
  profile: Profile | null,
): Promise<string> {
  const folder = resolve(root);
  const built = (await build({
    root: folder,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [packedLabels(folder), ...(profile === null ? [] : [eager(profile)])],
    build: {
      write: false,
      target: 'es2023',
      minify: profile !== null,
      rolldownOptions: {
        output: {
          // A module's `const` stays one, so that its number is put in its place: as a `var` it would be one of some 350 names that each
          // tab holds a table of, and be read from there at every use.
          topLevelVar: false,
          // As a plugin sees it: the builder's own last look would take out some of the comments that say where modules begin.
          ...(profile === null ? { minify: false } : {}),
        },
      },
      lib: { entry: join(folder, entry), formats: [format], name: 'start', fileName: 'start' },
    },
  })) as Rolldown.RolldownOutput | Rolldown.RolldownOutput[];
  const code = [built].flat()[0]?.output[0].code;
  if (code === undefined) throw new Error(`${entry} was not built`);
  return code;
}
