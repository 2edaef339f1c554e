/** Builds the page script: bundled as the other scripts for pages are, and compiled at once where it is known to run. */
import { bundle } from './bundle.ts';
import type { Profile } from './plugin.ts';

/** Where the page script lies, as source and as built. */
export const PAGE_SCRIPT = {
  source: 'src/content/start.iife.ts',
  built: 'src/content/start.iife.js',
} as const;

/**
 * @param root of the project
 * @param profile what is compiled at once; `null` leaves the script as it was bundled, not minified
 */
export const buildPageScript = (root: string, profile: Profile | null): Promise<string> =>
  bundle(root, PAGE_SCRIPT.source, 'iife', profile);
