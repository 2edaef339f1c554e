/** What must hold of `wrappers.json`: every family does what its samples say, and none catches a whole public suffix. */
import { getPublicSuffix } from 'tldts';
import { unwrapAddress } from '../../address/unwrap/unwrap-address.ts';
import { openWrapperTable } from '../../address/unwrap/wrapper-table.ts';
import { compileWrappers, wrapperHosts } from '../wrappers/compile.ts';
import type { WrapperFamily, WrappersFile } from '../wrappers/schema.ts';
import type { Fault } from './fault.ts';

type Say = (family: string, rule: string, message: string) => Fault;

function repeated(values: readonly string[]): string[] {
  return values.filter((value, i) => values.indexOf(value) !== i);
}

function hostFaults(file: WrappersFile, say: Say): Fault[] {
  return file.families.flatMap(({ id, hosts }) =>
    hosts.flatMap((host) => {
      if (host.endsWith('.*') && file.domains[host.slice(0, -2)] === undefined)
        return [say(id, 'wrapper-domains', `no "domains" are written down for ${host}`)];
      const isSuffix = !host.endsWith(':') && getPublicSuffix(host, { allowPrivateDomains: false }) === host;
      return isSuffix ? [say(id, 'public-suffix', `${host} is a public suffix`)] : [];
    }),
  );
}

/** A family that takes an address from nowhere would never be heard of again. */
function takesNothing({ paths = [], query = [], message = [], decoder }: WrapperFamily): boolean {
  const fromPath = paths.some((path) => /\{(?:address|host)\}/.test(path));
  return !fromPath && query.length + message.length === 0 && !(decoder ?? '').endsWith('-host');
}

function patternFaults(file: WrappersFile, say: Say): Fault[] {
  return file.families.flatMap((family) => {
    if (takesNothing(family))
      return [say(family.id, 'wrapper-takes', 'takes its address from no path, parameter or host')];
    try {
      compileWrappers({ ...file, families: [family] });
      return [];
    } catch (error) {
      return [say(family.id, 'wrapper-path', error instanceof Error ? error.message : String(error))];
    }
  });
}

/** By the whole table, as readers have it: a sample that another family takes first is a fault too. */
function sampleFaults(file: WrappersFile, say: Say): Fault[] {
  const table = openWrapperTable(compileWrappers(file));
  return file.families.flatMap(({ id, kind, samples }) =>
    samples.flatMap(({ wrapped, target }) => {
      const found = URL.canParse(wrapped) ? unwrapAddress(table, new URL(wrapped)) : null;
      if (found?.target === target && found.kind === kind) return [];
      return [say(id, 'wrapper-sample', `${wrapped} gives ${found?.target ?? 'nothing'}, not ${target}`)];
    }),
  );
}

function shortLinkFaults(file: WrappersFile, say: Say): Fault[] {
  const wrappers = new Set(wrapperHosts(file));
  return file.shortLinks
    .filter((host) => wrappers.has(host))
    .map((host) =>
      say('shortLinks', 'wrapper-short-link', `${host} is a family's host: its links say where they lead`),
    );
}

/** @param name of the file, for the faults */
export function wrapperFaults(name: string, file: WrappersFile): Fault[] {
  const say: Say = (entry, rule, message) => ({ file: name, entry, rule, message });
  const ids = file.families.map(({ id }) => id);
  const faults = [
    ...repeated(ids).map((id) => say(id, 'duplicate', 'is there twice')),
    ...repeated(file.shortLinks).map((host) => say('shortLinks', 'duplicate', `${host} is there twice`)),
    ...hostFaults(file, say),
    ...patternFaults(file, say),
    ...shortLinkFaults(file, say),
  ];
  // Samples speak of the whole table: only one that compiles can be asked.
  return faults.length > 0 ? faults : sampleFaults(file, say);
}
