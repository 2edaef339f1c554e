/**
 * From an address to the account it belongs to: `https://mobile.twitter.com/RT_com/status/1` -> `x:rt_com`. Exact: the
 * platform's own hosts, the templates it is known by, names compared as the platform compares them. Data come in as
 * patterns (`compile-platform.ts`); the same few lines serve pages, background and command line.
 */
import type { CompiledPlatform, CompiledRule } from './platform.ts';
import { decoded, unescapePlain } from './escapes.ts';

export interface Accounts {
  /** The account that an address belongs to, as the registry spells it: `platform:name`; `null` when it is no account's. */
  accountOf(url: URL): string | null;
}

/** A name as its platform compares it. */
function folded(name: string, fold: CompiledRule[2]): string {
  const plain = decoded(name);
  if (fold === 'case-kept') return plain;
  return (fold === 'dots-ignored' ? plain.replaceAll('.', '') : plain).toLowerCase();
}

interface OpenPlatform {
  readonly id: string;
  readonly fronts: RegExp | null;
  readonly rules: readonly { pattern: RegExp; form: string; fold: CompiledRule[2] }[];
}

const open = ({ id, fronts, rules }: CompiledPlatform): OpenPlatform => ({
  id,
  fronts: fronts === '' ? null : new RegExp(fronts),
  rules: rules.map(([pattern, form, fold]) => ({ pattern: new RegExp(pattern, 'i'), form, fold })),
});

/** @param platforms as `compilePlatform` made them; patterns are made at the first address of their host */
export function openAccounts(platforms: readonly CompiledPlatform[]): Accounts {
  const byHost = new Map<string, CompiledPlatform[]>();
  for (const platform of platforms)
    for (const host of platform.hosts) byHost.set(host, [...(byHost.get(host) ?? []), platform]);
  const anywhere = platforms.filter(({ hosts }) => hosts.length === 0);
  const opened = new Map<CompiledPlatform, OpenPlatform>();

  const among = (
    candidates: readonly CompiledPlatform[],
    sub: string,
    rest: string,
    host: string,
  ): string | null => {
    for (const candidate of candidates) {
      const platform = opened.get(candidate) ?? open(candidate);
      opened.set(candidate, platform);
      const subject = (sub === '' || platform.fronts?.test(sub) === true ? '' : `${sub}.`) + rest;
      for (const { pattern, form, fold } of platform.rules) {
        const name = pattern.exec(subject)?.[1];
        if (name === undefined) continue;
        const plain = folded(name, fold);
        return `${platform.id}:${form.replace(/\{(\w+)\}/g, (_, word) => (word === 'host' ? host : plain))}`;
      }
    }
    return null;
  };
  return {
    accountOf({ protocol, hostname, pathname, search, hash, href }) {
      const scheme = byHost.get(protocol);
      if (scheme !== undefined) return among(scheme, '', href.slice(protocol.length).replace(/^\/+/, ''), '');
      if (protocol !== 'https:' && protocol !== 'http:') return null;
      const host = hostname.endsWith('.') ? hostname.slice(0, -1) : hostname;
      const rest = unescapePlain(pathname + search + hash);
      let isKnown = false;
      for (let at = 0; at >= 0;) {
        const candidates = byHost.get(host.slice(at));
        if (candidates !== undefined) {
          const account = among(candidates, host.slice(0, Math.max(0, at - 1)), rest, host);
          if (account !== null) return account;
          isKnown = true;
        }
        const dot = host.indexOf('.', at);
        at = dot < 0 ? -1 : dot + 1;
      }
      // A platform's own page is nobody's.
      return isKnown ? null : among(anywhere, '', rest, host);
    },
  };
}
