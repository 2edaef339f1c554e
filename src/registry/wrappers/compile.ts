/** Compiles `wrappers.json` into the text that the page script carries (`src/address/unwrap/wrapper-table.ts` opens it). */
import { WRAPPER_KINDS } from '../../address/unwrap/wrapper-table.ts';
import { groupBy } from '../group-by.ts';
import { pathPattern } from './path-pattern.ts';
import type { WRAPPER_DECODERS, WrapperFamily, WrappersFile } from './schema.ts';

const LETTERS: Readonly<Record<(typeof WRAPPER_DECODERS)[number], string>> = {
  base64: 'b',
  'url-defense-2': 'p',
  'url-defense-3': 'q',
  disqus: 'd',
  'search-cache': 'c',
  'google-news': 'n',
  http: 'h',
  'translate-host': 't',
  'amp-host': 'a',
};

function lineOf({ kind, hosts, paths, query, message, decoder }: WrapperFamily): string {
  const fields = [
    String(WRAPPER_KINDS.indexOf(kind)),
    hosts.join(','),
    pathPattern(paths ?? []),
    (query ?? []).join(','),
    (message ?? []).join(','),
    decoder === undefined ? '' : LETTERS[decoder],
  ];
  return fields.join(' ').trimEnd();
}

/** `com co.:idjp :dees`: suffixes that end in two letters share what stands before them. */
function domainsLine(name: string, suffixes: readonly string[]): string {
  const groups = groupBy(suffixes, (suffix) => /^(?:.*\.)?(?=..$)/.exec(suffix)?.[0]);
  const fields = [...groups].map(([head, members]) =>
    head === undefined ? members.join(',') : `${head}:${members.map((suffix) => suffix.slice(-2)).join('')}`,
  );
  return ['=', name, ...fields].join(' ');
}

export type CompiledFor = 'page' | 'all';

/**
 * Domains first, since families refer to them; then the families in the file's order, in which they are tried.
 *
 * @param use `page` leaves out the families that are looked at only when somebody asks
 */
export function compileWrappers(
  { domains, families }: Pick<WrappersFile, 'domains' | 'families'>,
  use: CompiledFor = 'all',
): string {
  const own = Object.entries(domains).map(([name, suffixes]) => domainsLine(name, suffixes));
  return [...own, ...familiesFor(families, use).map(lineOf)].join('\n');
}

function familiesFor(families: readonly WrapperFamily[], use: CompiledFor): WrapperFamily[] {
  return families
    .filter(({ asked }) => use === 'all' || asked !== true)
    .map((family) =>
      use === 'all' ? family : { ...family, hosts: family.hosts.filter((host) => !host.endsWith(':')) },
    )
    .filter(({ hosts }) => hosts.length > 0);
}

/** Every host that a family stands at: names where the page script has to look closer. Schemes are not hosts. */
export function wrapperHosts(
  { domains, families: all }: Pick<WrappersFile, 'domains' | 'families'>,
  use: CompiledFor = 'all',
): string[] {
  const families = familiesFor(all, use);
  const hosts = families
    .flatMap((family) => family.hosts)
    .flatMap((host) => {
      if (host.endsWith(':')) return [];
      const name = host.endsWith('.*') ? host.slice(0, -2) : undefined;
      return name === undefined ? [host] : (domains[name] ?? []).map((suffix) => `${name}.${suffix}`);
    });
  return [...new Set(hosts)];
}
