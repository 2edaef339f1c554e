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

type Families = Pick<WrappersFile, 'domains' | 'families'>;

/** Domains first, since families refer to them; then the families in the file's order, in which they are tried. */
export function compileWrappers({ domains, families }: Families): string {
  const own = Object.entries(domains).map(([name, suffixes]) => domainsLine(name, suffixes));
  return [...own, ...families.map(lineOf)].join('\n');
}

/** What is written in plain or percent-encoded text: the address stands among the words of the one that carries it. */
const PLAIN_DECODERS: ReadonlySet<WrapperFamily['decoder']> = new Set([
  undefined,
  'http',
  'disqus',
  'search-cache',
]);

/** Hosts whose addresses don't show what they carry. */
export function opaqueHosts({ domains, families }: Families): string[] {
  return wrapperHosts({ domains, families: families.filter(({ decoder }) => !PLAIN_DECODERS.has(decoder)) });
}

/** Every host that a family stands at: names where the page script has to look closer. Schemes are not hosts. */
export function wrapperHosts({ domains, families }: Families): string[] {
  const hosts = families
    .flatMap((family) => family.hosts)
    .flatMap((host) => {
      if (host.endsWith(':')) return [];
      const name = host.endsWith('.*') ? host.slice(0, -2) : undefined;
      return name === undefined ? [host] : (domains[name] ?? []).map((suffix) => `${name}.${suffix}`);
    });
  return [...new Set(hosts)];
}
