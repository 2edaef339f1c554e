/** The build's step that has engines compile functions with their script. */
import type { Plugin } from 'vite';
import { compileAtOnce } from './compile-at-once.ts';
import { functionsOf, type BundledFunction } from './functions-of.ts';

/** The functions that run, by their file's path below `src`. */
export type Profile = Readonly<Record<string, readonly string[]>>;

const isOf =
  (profile: Profile) =>
  ({ module, name }: BundledFunction): boolean =>
    profile[module]?.includes(name) === true;

/** @param profile written by `PART=eager npm run bench` */
export function eager(profile: Profile): Plugin {
  return {
    name: 'masthead:eager',
    renderChunk(code) {
      const functions = functionsOf(code).filter(isOf(profile));
      return functions.length === 0 ? null : compileAtOnce(code, functions);
    },
  };
}
