/**
 * Which pages carry the part that looks closer from the start, as match patterns of extensions: those that may be a wrapper's
 * themselves, by host and the beginning of the path, so that no other page of a service pays for it; and the whole of a host
 * whose links hide where they lead, since they all need it.
 */
import type { WrapperFamily, WrappersFile } from './schema.ts';
import { opaqueHosts } from './compile.ts';

/** Of services with hundreds of domains, what a reader stays on; their redirects are left at once. */
const STAYED_ON: ReadonlySet<WrapperFamily['kind']> = new Set(['copy', 'translation']);

/** `/amp/s/{address}` -> `/amp/s/*`; a whole path (`/url`) with whatever its query holds. */
function pathMatch(path: string): string {
  const [literal = ''] = path.split('{', 1);
  if (literal === '') return '/*';
  return literal === '/' && path === '/' ? '/?*' : `${literal}*`;
}

/**
 * @param whole hosts that have the part on every page already
 * @returns sorted, none of them below another of the same host
 */
export function pageMatches(file: WrappersFile, whole: ReadonlySet<string>): string[] {
  const paths = new Map<string, Set<string>>();
  const add = (host: string, path: string): void => {
    if (!whole.has(host)) paths.set(host, (paths.get(host) ?? new Set()).add(path));
  };
  for (const { hosts, kind, paths: own } of file.families)
    for (const host of hosts.filter((one) => !one.endsWith(':'))) {
      const service = host.endsWith('.*') ? host.slice(0, -2) : undefined;
      if (service !== undefined && !STAYED_ON.has(kind)) continue;
      const names =
        service === undefined ? [host] : (file.domains[service] ?? []).map((end) => `${service}.${end}`);
      for (const name of names) for (const path of own ?? ['{any}']) add(name, pathMatch(path));
    }
  for (const host of opaqueHosts(file)) add(host, '/*');
  return [...paths]
    .flatMap(([host, all]) => {
      const within = (path: string): boolean =>
        [...all].some((other) => other !== path && path.startsWith(other.slice(0, -1)));
      return [...all].filter((path) => !within(path)).map((path) => `*://*.${host}${path}`);
    })
    .toSorted();
}
