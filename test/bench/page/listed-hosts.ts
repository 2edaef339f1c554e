/** Hosts of the shipped list: the pages lead to them, and are loaded under their names. */
import { readList } from '../../../src/cli/registry-files.ts';
import { summariesByName } from '../../../src/registry/index/index-list.ts';

type Wanted = 'marked' | 'banner';

const known = new Map<Wanted, readonly string[]>();

function hostsFor(wanted: Wanted): readonly string[] {
  const loud = wanted === 'banner' ? ['banner'] : ['banner', 'mark'];
  const hosts = [...summariesByName(readList('assets/registry'), 'page')].flatMap(([name, [first]]) =>
    first !== undefined && loud.includes(first.shown) && /^[a-z0-9.-]+$/.test(name) && !name.includes('xn--')
      ? [name]
      : [],
  );
  const step = Math.max(1, Math.floor(hosts.length / 100));
  return hosts.filter((_, i) => i % step === 0).slice(0, 100);
}

/** A hundred of them, spread over the list; the same ones in every run of one list. */
export function benchHosts(wanted: Wanted = 'marked'): readonly string[] {
  const hosts = known.get(wanted) ?? hostsFor(wanted);
  known.set(wanted, hosts);
  return hosts;
}
