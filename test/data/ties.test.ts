/** How entries hang together: owners, successors, other names, and addresses that two entries hold. */
import { describe, expect, it } from 'vitest';
import { alsoListed, tiesOf } from '../../src/check/ties.ts';
import { list } from './registry-on-disk.ts';

const entries = new Map(list.entries.map((entry) => [entry.id, entry]));
const ties = tiesOf(list.entries);
const parentOf = (id: string): string | undefined => {
  const entry = entries.get(id);
  return entry?.kind === 'outlet' ? entry.parent : undefined;
};

describe('parents', () => {
  it.each([
    ['ru-sputnik-international', 'ru-rossiya-segodnya'],
    ['ru-sputnik-georgia', 'ru-rossiya-segodnya'],
    ['ru-rt-international', 'ru-ano-tv-novosti'],
    ['ru-rt-de', 'ru-ano-tv-novosti'],
    ['ru-ruptly', 'ru-ano-tv-novosti'],
    ['cn-cgtn', 'cn-china-media-group'],
    ['cn-cctv', 'cn-china-media-group'],
    ['ir-press-tv', 'ir-irib'],
    ['sa-al-arabiya', 'sa-middle-east-broadcasting-center-mbc'],
    ['vn-viet-nam-news', 'vn-vna'],
    // One community list alone says whose they are.
    ['ru-rt-mirrors-single-source', undefined],
  ])('%s is under %s', (id, parent) => {
    expect(parentOf(id)).toBe(parent);
  });

  it('every Sputnik edition and every RT edition is under its owner', () => {
    const editions = [...entries.values()].filter(({ id }) => /^ru-(?:sputnik|rt)-/u.test(id));
    expect(editions.length).toBeGreaterThan(35);
    expect(new Set(editions.map(({ id }) => parentOf(id)).filter((parent) => parent !== undefined))).toEqual(
      new Set(['ru-rossiya-segodnya', 'ru-ano-tv-novosti']),
    );
  });

  it('stand only where a source states the owner', () => {
    const bare = [...entries.values()].filter(
      (entry) =>
        parentOf(entry.id) !== undefined &&
        !entry.claims.some(
          ({ relation, names }) => relation === 'ownership' || names === 'owner' || names === 'parent',
        ),
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  it('are found from above', () => {
    const below = ties.children.get('ru-ano-tv-novosti')?.map(({ id }) => id);
    expect(below).toContain('ru-rt-arabic');
    expect(below?.length).toBeGreaterThan(9);
  });
});

it('names the outlet that took the place of one that ended', () => {
  expect(entries.get('ru-voice-of-russia')).toMatchObject({ successor: 'ru-sputnik-international' });
});

it('has the names under which acts speak of an outlet', () => {
  expect(entries.get('ru-rt-international')?.aliases).toContain('Russia Today');
  expect(entries.get('ru-rt-de')?.aliases).toEqual(['RT Germany']);
});

it('keeps mirrors under the outlet whose they are', () => {
  const held = entries.get('ru-rt-de')?.properties.map(({ value }) => value);
  expect(held).toEqual(expect.arrayContaining(['de.rt.com', 'rtdeutsch.com', 'freedert.online']));
});

it('links outlet and operation that hold the same address, and merges neither', () => {
  const katehon = entries.get('ru-katehon');
  if (katehon === undefined) throw new Error('no ru-katehon');
  const others = alsoListed(ties, katehon).map(({ entry, addresses }) => [entry.id, addresses]);
  expect(others).toEqual([['ru-intel-proxies', ['katehon.com']]]);
  const shared = [...ties.holders.values()].map((holding) => holding.map(({ kind }) => kind).toSorted());
  expect(shared.length).toBeGreaterThan(20);
  // Nothing is held by two outlets, or by two operations.
  expect(new Set(shared.map(String))).toEqual(new Set(['operation,outlet']));
});

it('says in the log what the second import changed', () => {
  expect(entries.get('ru-rt-international')?.history.map(({ event, note }) => `${event}: ${note}`)).toEqual([
    'added: Imported from the evidence compilation.',
    'changed: Import: changed: aliases, parent.',
  ]);
});
