/** Builds the page script: bundled as the other scripts for pages are, and compiled at once where it is known to run. */
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { eager, type Profile } from './plugin.ts';

/** Where the page script lies, as source and as built. */
export const PAGE_SCRIPT = {
  source: 'src/content/start.iife.ts',
  built: 'src/content/start.iife.js',
} as const;

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
