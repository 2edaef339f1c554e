/** Small entries, claims and sources for the tests of the registry. */
import type { Claim, Evidence, Operation, Outlet, Property } from '../../../src/registry/schema.ts';

export function source(id: string, over: Partial<Evidence> = {}): Evidence {
  return {
    id,
    publisher: `Publisher of ${id}`,
    short: id.toUpperCase(),
    title: `Title of ${id}`,
    kind: 'research',
    date: '2024',
    states: 'States something.',
    ...over,
  };
}

export function sources(...list: Evidence[]): ReadonlyMap<string, Evidence> {
  return new Map(list.map((one) => [one.id, one]));
}

export function claim(relation: Claim['relation'], value: string, over: Partial<Claim> = {}): Claim {
  return { relation, value, evidence: ['list'], date: '2024', ...over };
}

type DomainProperty = Extract<Property, { kind: 'domain' }>;

export function domain(value: string, over: Partial<DomainProperty> = {}): DomainProperty {
  return {
    kind: 'domain',
    value,
    scope: 'site',
    confidence: 'high',
    added: '2026-11-22',
    claims: [claim('listing', 'own')],
    ...over,
  };
}

type AccountProperty = Extract<Property, { kind: 'account' }>;

/** @param value `platform:name` */
export function account(value: string, over: Partial<AccountProperty> = {}): AccountProperty {
  const [platform = '', handle = ''] = value.split(':');
  return {
    kind: 'account',
    value,
    scope: 'account',
    platform,
    handle,
    holder: 'organisation',
    confidence: 'high',
    added: '2026-11-22',
    claims: [claim('listing', 'own')],
    ...over,
  };
}

export function outlet(claims: Claim[], over: Partial<Outlet> = {}): Outlet {
  return {
    kind: 'outlet',
    id: 'xx-outlet',
    name: 'Outlet',
    country: 'XX',
    aliases: [],
    properties: [domain('outlet.example')],
    claims,
    history: [{ date: '2026-11-22', event: 'added', note: 'Imported.' }],
    ...over,
  };
}

export function operation(over: Partial<Operation> = {}): Operation {
  return {
    kind: 'operation',
    id: 'operation',
    name: 'Operation / Network',
    aliases: [],
    targets: [],
    properties: [],
    claims: [],
    history: [{ date: '2026-11-22', event: 'added', note: 'Imported.' }],
    ...over,
  };
}
