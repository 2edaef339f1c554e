/** The extension as shipped, built from these sources once a run: what all parts with a browser measure. */
import { buildExtension } from './page/builds.ts';

let folder: string | undefined;

/** @returns its folder */
export function builtExtension(): string {
  return (folder ??= buildExtension({}, 'bench-page'));
}
