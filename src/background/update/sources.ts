/** Where the list is asked for, and whose signature counts: set when the extension is built (docs/publishing.md). */
import { readMirrors, wordsOf } from './mirror-addresses.ts';
import { readPublicKey, type PublicKey } from '../../registry/update/public-key.ts';
import { PLATFORM } from '../../browser/platform.ts';
import { readPolicy } from '../../browser/policy.ts';

export interface Sources {
  /** Folders on web servers, each ending in a slash; none: updates are off. */
  readonly mirrors: readonly string[];
  /** The current key and the next. */
  readonly keys: readonly PublicKey[];
}

let built: Promise<Sources> | undefined;

async function readBuild(): Promise<Sources> {
  const keys = await Promise.all(
    wordsOf(import.meta.env.VITE_LIST_KEYS).map((text) => readPublicKey(text, PLATFORM)),
  );
  return {
    mirrors: readMirrors(import.meta.env.VITE_LIST_MIRRORS),
    keys: keys.filter((key) => key !== null),
  };
}

/** The keys that this build trusts. */
export async function listKeys(): Promise<readonly PublicKey[]> {
  return (await (built ??= readBuild())).keys;
}

/** The one place that says where to ask and whom to trust. An organisation may name mirrors of its own, never keys. */
export async function updateSources(): Promise<Sources> {
  const [sources, { mirrors }] = await Promise.all([(built ??= readBuild()), readPolicy()]);
  return mirrors === undefined ? sources : { ...sources, mirrors: readMirrors(mirrors.join(' ')) };
}
