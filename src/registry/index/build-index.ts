/** Builds an index: names, and what to say of each. */
import { CLOSER_BIT, writeIndex, type BuiltIndex } from './format.ts';
import { buildFuseFilter } from './fuse-filter.ts';
import { hashName } from './hash.ts';
import { encodeNames, isHostName, MAX_HOST_NAME } from './name-table.ts';

/** Verdict numbers are 15 bits: lists with more distinct verdicts than this are refused at build time. */
const MAX_VERDICTS = CLOSER_BIT - 1;

const NONE_CLOSER: ReadonlySet<string> = new Set();

/** Of verdicts from 1 on, those of most names first: small numbers are short where they are written as text. */
function numbersOf(texts: readonly string[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const text of texts) uses.set(text, (uses.get(text) ?? 0) + 1);
  const byUse = [...uses].toSorted((a, b) => b[1] - a[1]);
  return new Map(byUse.map(([text], i) => [text, i + 1]));
}

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
  const numbers = numbersOf(names.flatMap((name) => verdicts.get(name) ?? []));
  const values = Uint16Array.from(names, (name) => {
    const text = verdicts.get(name);
    if (text === undefined) return 0;
    return (numbers.get(text) ?? 0) | (closer.has(name) ? CLOSER_BIT : 0);
  });
  if (numbers.size > MAX_VERDICTS) throw new Error(`more than ${MAX_VERDICTS} distinct verdicts`);
  return {
    names: encodeNames(names),
    values,
    // Keys are asked for whole, by `lookUpKey`: the filter is for the suffixes of hosts.
    filter: buildFuseFilter(names.filter(isHostName).map(hashName)),
    verdicts: [shared, ...numbers.keys()],
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
