/** Hosts that decide nothing alone: those of platforms with listed accounts, and those with listed paths. */
import { compiledPlatforms } from '../account-pages.ts';

/** `platform:name`; the `@host` at its end where the platform's software runs on many hosts. */
const ACCOUNT = /^([a-z0-9]+):(?:.*@)?(.*)$/;

/**
 * @param names of an index: hostnames, accounts, paths
 * @returns hostnames whose links are to be looked at closer because of them
 */
export function closerHosts(names: Iterable<string>): Set<string> {
  const hosts = new Set<string>();
  const used = new Set<string>();
  const byPlatform = new Map<string, string[]>();
  for (const { id, hosts: own } of compiledPlatforms(false))
    byPlatform.set(id, [...(byPlatform.get(id) ?? []), ...own]);
  for (const name of names) {
    const [, platform = '', rest = ''] = ACCOUNT.exec(name) ?? [];
    if (platform === '') {
      const slash = name.indexOf('/');
      if (slash > 0) hosts.add(name.slice(0, slash));
    } else if (byPlatform.get(platform)?.length === 0) hosts.add(rest);
    else used.add(platform);
  }
  // `tg:` is a scheme: no host has it.
  for (const platform of used)
    for (const host of byPlatform.get(platform) ?? []) if (!host.endsWith(':')) hosts.add(host);
  return hosts;
}
