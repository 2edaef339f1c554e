/** Builds an index: names, and what to say of each. */
import { byUse } from './by-use.ts';
import { CLOSER_BIT, writeIndex, type BuiltIndex } from './format.ts';
import { buildFuseFilter } from './fuse-filter.ts';
import { hashName } from './hash.ts';
import { encodeNames, isHostName, MAX_HOST_NAME } from './name-table.ts';

/** Verdict numbers are 15 bits: lists with more distinct verdicts than this are refused at build time. */
const MAX_VERDICTS = CLOSER_BIT - 1;

const NONE_CLOSER: ReadonlySet<string> = new Set();

/**
 * @param verdicts name (hostname or key, see `isIndexName`) to the text of its verdict, ASCII; equal texts are kept once
 * @param shared the shapes that verdicts share, a line each (verdict number 0)
 * @param closer hostnames whose links `findLink` answers with `CLOSER`, listed or not; the longest name of a host
 *   decides, so a host that is to be looked at closer below a listed one needs its parent's verdict in `verdicts`
 * @throws on names that are no index names or longer than a hostname can be, and on more than 32,767 distinct verdicts
 */
export function buildParts(
  verdicts: ReadonlyMap<string, string>,
  shared = '',
  closer: ReadonlySet<string> = NONE_CLOSER,
): BuiltIndex {
  const names = [...new Set([...verdicts.keys(), ...closer])].toSorted();
  const tooLong = names.find((name) => isHostName(name) && name.length > MAX_HOST_NAME);
  if (tooLong !== undefined) throw new Error(`longer than a hostname can be: ${tooLong}`);
  const texts = byUse(names.flatMap((name) => verdicts.get(name) ?? []));
  const numbers = new Map(texts.map((text, i) => [text, i + 1]));
  const values = Uint16Array.from(names, (name) => {
    const text = verdicts.get(name);
    if (text === undefined) return 0;
    return (numbers.get(text) ?? 0) | (closer.has(name) ? CLOSER_BIT : 0);
  });
  if (texts.length > MAX_VERDICTS) throw new Error(`more than ${MAX_VERDICTS} distinct verdicts`);
  return {
    names: encodeNames(names),
    values,
    // Keys are asked for whole, by `lookUpKey`: the filter is for the suffixes of hosts.
    filter: buildFuseFilter(names.filter(isHostName).map(hashName)),
    verdicts: [shared, ...texts],
  };
}

/** The same as bytes; equal input gives equal bytes. */
export function buildIndex(
  verdicts: ReadonlyMap<string, string>,
  shared = '',
  closer: ReadonlySet<string> = NONE_CLOSER,
): Uint8Array<ArrayBuffer> {
  return writeIndex(buildParts(verdicts, shared, closer));
}
