import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { reportStore } from '../../../src/browser/report-store.ts';
import { reportOf } from './samples.ts';

let count = 0;
/** A database of its own for every test. */
function newName(): string {
  count += 1;
  return `reports-${count}`;
}

afterEach(() => vi.restoreAllMocks());

const A = reportOf({ id: 'a'.repeat(32), changed: '2026-11-20T00:00:00.000Z' });
const B = reportOf({ id: 'b'.repeat(32), changed: '2026-11-21T00:00:00.000Z' });

describe('keeping', () => {
  test('lists the newest change first, also after the browser was closed', async () => {
    const name = newName();
    const store = reportStore(name);
    await store.put(A);
    await store.put(B);
    await store.put({ ...A, why: 'More.' });
    const again = await reportStore(name).list();
    expect(again).toEqual({
      ok: true,
      records: [
        { readable: true, key: B.id, report: B },
        { readable: true, key: A.id, report: { ...A, why: 'More.' } },
      ],
    });
  });

  test('removes one, brings it back, removes all', async () => {
    const store = reportStore(newName());
    await store.put(A);
    await store.put(B);
    expect(await store.remove(A.id)).toEqual({ ok: true });
    expect(await store.list()).toMatchObject({ records: [{ key: B.id }] });
    await store.restore({ readable: true, key: A.id, report: A });
    expect(await store.list()).toMatchObject({ records: [{ key: B.id }, { key: A.id }] });
    expect(await store.removeAll()).toEqual({ ok: true });
    expect(await store.list()).toEqual({ ok: true, records: [] });
  });

  test('a broken record stands in the list, last, and survives being deleted and brought back', async () => {
    const name = newName();
    const store = reportStore(name);
    await store.put(A);
    const database = await openDB(name);
    await database.put('reports', { v: 99, something: 'else' }, 'odd');
    await database.put('reports', 'no record at all', 7);
    database.close();
    const listed = await store.list();
    expect(listed).toEqual({
      ok: true,
      records: [
        { readable: true, key: A.id, report: A },
        { readable: false, key: '7', raw: 'no record at all' },
        { readable: false, key: 'odd', raw: { v: 99, something: 'else' } },
      ],
    });
    const odd = listed.ok ? listed.records[2] : undefined;
    expect(odd).toBeDefined();
    if (odd === undefined) return;
    await store.remove('odd');
    expect(await store.list()).toMatchObject({ records: [{ key: A.id }, { key: '7' }] });
    await store.restore(odd);
    expect((await store.list()).ok && (await store.list())).toEqual(listed);
  });
});

describe('trouble is an answer', () => {
  test('no room left', async () => {
    const store = reportStore(newName());
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await store.put(A)).toEqual({ ok: false, error: 'full' });
    vi.restoreAllMocks();
    expect(await store.put(A)).toEqual({ ok: true });
  });

  test('a database of a later version: neither read nor harmed', async () => {
    const name = newName();
    const later = await openDB(name, 5);
    later.close();
    const store = reportStore(name);
    expect(await store.list()).toEqual({ ok: false, error: 'broken' });
    expect(await store.put(A)).toEqual({ ok: false, error: 'broken' });
    expect(await store.remove(A.id)).toEqual({ ok: false, error: 'broken' });
  });

  test('a store that failed to open is tried again', async () => {
    const store = reportStore(newName());
    const open = vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('not now', 'UnknownError');
    });
    expect(await store.list()).toEqual({ ok: false, error: 'broken' });
    expect(await store.list()).toEqual({ ok: true, records: [] });
    expect(open).toHaveBeenCalledTimes(2);
  });
});
