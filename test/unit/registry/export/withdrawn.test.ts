/** Whoever took an address from an earlier export is told when it goes. */
import { describe, expect, it } from 'vitest';
import { removeEntry } from '../../../../src/registry/edit/remove-entry.ts';
import { assembleList, type RegistryFiles } from '../../../../src/registry/compute-list.ts';
import { exportFiles } from '../../../../src/registry/export/write-exports.ts';
import { claim, domain, operation, source } from '../entries.ts';

const listed = (value: string) =>
  domain(value, { role: 'fake-outlet', claims: [claim('listing', 'fake-outlet')] });
const files: RegistryFiles = {
  list: { serial: 7, date: '2026-11-22' },
  evidence: [source('list', { kind: 'platform-report', date: '2024' })],
  outlets: [],
  operations: [
    operation({
      claims: [claim('listing', 'operation')],
      properties: [listed('one.example'), listed('two.example')],
    }),
  ],
};

interface Thing {
  readonly id: string;
  readonly type: string;
  readonly name?: string;
  readonly revoked?: true;
}
interface Attribute {
  readonly uuid: string;
  readonly value: string;
  readonly deleted: boolean;
  readonly to_ids: boolean;
}

function exportsOf(registry: RegistryFiles): {
  indicators: Thing[];
  campaigns: Thing[];
  attributes: Attribute[];
  hosts: string;
} {
  const speech = {
    sentence: () => 'Said by LIST (2024).',
    countries: () => '',
    role: (role: string) => role,
    objections: () => [],
  };
  const digests = { md5: (text: string) => text, sha256: () => '' };
  const written = new Map(
    exportFiles(assembleList(registry), speech, digests).map(({ path, text }) => [path, text]),
  );
  const { objects } = JSON.parse(written.get('stix/operations.json') ?? '') as { objects: Thing[] };
  const event = [...written].find(([path]) => /misp\/feed\/[0-9a-f-]+\.json$/u.test(path))?.[1] ?? '';
  const { Event } = JSON.parse(event) as { Event: { Attribute: Attribute[] } };
  return {
    indicators: objects.filter(({ type }) => type === 'indicator'),
    campaigns: objects.filter(({ type }) => type === 'campaign'),
    attributes: Event.Attribute.filter(({ value }) => value.endsWith('.example')),
    hosts: written.get('hosts/operations.txt') ?? '',
  };
}

function without(property?: string): RegistryFiles {
  const removal = {
    entry: 'operation',
    reason: 'Sold to a florist.',
    ...(property === undefined ? {} : { property }),
  };
  const edited = removeEntry(files, removal, '2026-11-23');
  if (!edited.ok) throw new Error(edited.reasons.join(' '));
  return edited.registry;
}

const before = exportsOf(files);

describe('an address that was removed', () => {
  const after = exportsOf(without('one.example'));

  it('is revoked in STIX, under its old id', () => {
    const old = before.indicators.find(({ name }) => name === 'one.example');
    expect(after.indicators.find(({ id }) => id === old?.id)).toMatchObject({
      revoked: true,
      description: 'Removed from the registry: Sold to a florist.',
    });
    expect(after.indicators.filter(({ revoked }) => revoked !== true).map(({ name }) => name)).toEqual([
      'two.example',
    ]);
    expect(after.campaigns).toMatchObject([{ id: before.campaigns[0]?.id }]);
    expect(after.campaigns[0]).not.toHaveProperty('revoked');
  });

  it('is deleted in MISP, under its old id, and acted on no more', () => {
    const old = before.attributes.find(({ value }) => value === 'one.example');
    expect(after.attributes.find(({ uuid }) => uuid === old?.uuid)).toMatchObject({
      deleted: true,
      to_ids: false,
    });
  });

  it('is gone from the lists that block', () => {
    expect(before.hosts).toContain('0.0.0.0 one.example');
    expect(after.hosts).not.toContain('one.example');
    expect(after.hosts).toContain('0.0.0.0 two.example');
  });
});

describe('a removed operation', () => {
  const after = exportsOf(without());

  it('takes campaign and indicators back', () => {
    expect(after.campaigns).toMatchObject([{ id: before.campaigns[0]?.id, revoked: true }]);
    expect(after.indicators.map(({ id }) => id).toSorted()).toEqual(
      before.indicators.map(({ id }) => id).toSorted(),
    );
    expect(after.indicators.every(({ revoked }) => revoked === true)).toBe(true);
  });

  it('has every address deleted', () => {
    expect(after.attributes.map(({ deleted }) => deleted)).toEqual([true, true]);
  });

  it('is back when it is added again', () => {
    const [gone] = without().operations;
    if (gone === undefined) throw new Error('no operation');
    const again = {
      ...gone,
      history: [...gone.history, { date: '2026-11-24', event: 'added' as const, note: 'Back.' }],
    };
    const back = exportsOf({ ...files, operations: [again] });
    expect(back.indicators.some(({ revoked }) => revoked === true)).toBe(false);
    expect(back.attributes.map(({ deleted }) => deleted)).toEqual([false, false]);
  });
});
