/** Builds the page script: bundled as the other scripts for pages are, and compiled at once where it is known to run. */
import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { compileAtOnce } from './compile-at-once.ts';
import { functionsOf, type BundledFunction } from './functions-of.ts';

/** The functions that run, by their file's path below `src`. */
export type Profile = Readonly<Record<string, readonly string[]>>;

/** Written by `PART=eager npm run bench`. */
export const PROFILE_FILE = 'src/cli/launch/eager/profile.json';

/** Where the page script lies, as source and as built. */
export const PAGE_SCRIPT = {
  source: 'src/content/start.iife.ts',
  built: 'src/content/start.iife.js',
} as const;

const isOf =
  (profile: Profile) =>
  ({ module, name }: BundledFunction): boolean =>
    profile[module]?.includes(name) === true;

function eager(profile: Profile): Plugin {
  return {
    name: 'masthead:eager',
    renderChunk: (code) => compileAtOnce(code, functionsOf(code).filter(isOf(profile))),
  };
}

/**
 * @param root of the project
 * @param profile what is compiled at once; `null` leaves the script as it was bundled, not minified
 */
export async function buildPageScript(root: string, profile: Profile | null): Promise<string> {
  const built = (await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: profile === null ? [] : [eager(profile)],
    build: {
      write: false,
      target: 'es2023',
      minify: profile !== null,
      // As a plugin sees it: the builder's own last look would take out some of the comments that say where modules begin.
      rolldownOptions: profile === null ? { output: { minify: false } } : {},
      lib: { entry: join(root, PAGE_SCRIPT.source), formats: ['iife'], name: 'start', fileName: 'start' },
    },
  })) as Rolldown.RolldownOutput | Rolldown.RolldownOutput[];
  const code = [built].flat()[0]?.output[0].code;
  if (code === undefined) throw new Error('the page script was not built');
  return code;
}
