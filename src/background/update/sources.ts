/** Where lists are asked for, and whose signature counts: set when the extension is built (docs/publishing.md). */
import { readPublicKey, type PublicKey } from '../../registry/update/public-key.ts';
import { PLATFORM } from '../../browser/platform.ts';

export interface Sources {
  /** Folders on web servers, each ending in a slash; none: updates are off. */
  readonly mirrors: readonly string[];
  /** The current key and the next. */
  readonly keys: readonly PublicKey[];
}

const words = (text: unknown): string[] =>
  typeof text === 'string' ? text.split(/[\s,]+/u).filter((word) => word !== '') : [];

/** @returns addresses that can be asked, as folders */
export function readMirrors(text: unknown): string[] {
  return words(text).flatMap((word) => {
    const url = URL.canParse(word) ? new URL(word) : null;
    if (url?.protocol !== 'https:') return [];
    return [url.href.endsWith('/') ? url.href : `${url.href}/`];
  });
}

let built: Promise<Sources> | undefined;

async function readBuild(): Promise<Sources> {
  const keys = await Promise.all(
    words(import.meta.env['VITE_LIST_KEYS']).map((text) => readPublicKey(text, PLATFORM)),
  );
  return {
    mirrors: readMirrors(import.meta.env['VITE_LIST_MIRRORS']),
    keys: keys.filter((key) => key !== null),
  };
}

/** The one place that says where to ask and whom to trust. */
export function updateSources(): Promise<Sources> {
  return (built ??= readBuild());
}
