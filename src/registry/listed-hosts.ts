/** Sources must not send readers to the outlets that the registry lists: a citation may stand without its link. */
import { classify } from './classify.ts';
import { removalOf } from './removed.ts';
import type { Entry, Evidence } from './schema.ts';

/**
 * The domains that no source may link to, with their entries: all that are listed, but for those of independent public
 * media, of which nothing is said on a page.
 */
export function listedHosts(
  entries: readonly Entry[],
  evidence: readonly Evidence[],
): ReadonlyMap<string, string> {
  const sources = new Map(evidence.map((source) => [source.id, source]));
  return new Map(
    entries
      .filter((entry) => removalOf(entry) === undefined)
      .flatMap((entry) =>
        entry.properties
          .filter(({ kind }) => kind === 'domain')
          .filter((property) => classify(entry, property, sources)?.class !== 'public-independent')
          .map(({ value }) => [value, entry.id] as const),
      ),
  );
}

/**
 * @param url of a source
 * @param hosts what `listedHosts` gives
 * @returns the listed domain that the address lies on or below
 */
export function listedHostOf(
  url: string | undefined,
  hosts: ReadonlyMap<string, string>,
): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const labels = new URL(url).hostname.replace(/\.$/u, '').split('.');
  return labels.map((_, i) => labels.slice(i).join('.')).find((name) => hosts.has(name));
}
