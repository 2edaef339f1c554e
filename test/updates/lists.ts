/** Lists for the tests of updates: a few or many outlets, and what becomes of them in the next release. */
import { SCHEMA_VERSION, type Entry, type RegistryList } from '../../src/registry/schema.ts';
import { claim, domain, outlet, source } from '../unit/registry/entries.ts';

const EVIDENCE = [source('list'), source('smm', { short: 'State Media Monitor', publisher: 'MJRC' })];

/** A state-controlled outlet with one address. */
export function stateOutlet(host: string, ...more: string[]): Entry {
  return outlet([claim('typology', 'SC', { evidence: ['smm'] })], {
    id: `xx-${host.replaceAll('.', '-')}`,
    name: `Outlet of ${host}`,
    properties: [host, ...more].map((name) => domain(name)),
  });
}

export function listOf(serial: number, entries: readonly Entry[], date = '2026-11-22'): RegistryList {
  const sorted = entries.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return { v: SCHEMA_VERSION, serial, date, evidence: EVIDENCE, entries: sorted };
}

/** `count` outlets with an address each: `outlet-0.example` … */
export function manyOutlets(count: number): Entry[] {
  return Array.from({ length: count }, (_, i) => stateOutlet(`outlet-${i}.example`));
}
