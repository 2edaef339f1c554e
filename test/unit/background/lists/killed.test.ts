/** The worker may die at any line, and the store may be full: the old state or the new one, never a part. */
import { describe, expect, test } from 'vitest';
import { act, newBench, on } from './doors.ts';

describe('a worker that dies', () => {
  test('before the index is made: the next one makes it', async () => {
    let dead = false;
    const bench = newBench((store) => ({
      ...store,
      keepIndex: (index) => (dead ? new Promise(() => undefined) : store.keepIndex(index)),
    }));
    const first = bench.worker();
    await act(first, { do: 'own-set', input: 'a.example', note: '' });
    const before = bench.filter;
    dead = true;
    await first.run({ do: 'own-set', input: 'b.example', note: '' });
    expect(bench.filter).toBe(before);
    dead = false;
    const next = bench.worker();
    await next.settle([]);
    expect(bench.filter).not.toEqual(before);
    expect(await on(next, 'b.example')).toEqual(['own b.example']);
  });

  test('before a change is written: nothing has changed', async () => {
    const bench = newBench((store) => ({ ...store, write: () => new Promise(() => undefined) }));
    void bench.worker().run({ do: 'own-set', input: 'a.example', note: '' });
    const { overview } = await bench.worker().run({ do: 'nothing' });
    expect(overview.entries).toEqual([]);
  });
});

test('a full store is said, and what was there is there', async () => {
  let full = false;
  const bench = newBench((store) => ({
    ...store,
    write: (change) =>
      full ? Promise.reject(new DOMException('', 'QuotaExceededError')) : store.write(change),
  }));
  const lists = bench.worker();
  await act(lists, { do: 'own-set', input: 'a.example', note: '' });
  full = true;
  const answer = await act(lists, { do: 'own-set', input: 'b.example', note: '' });
  expect(answer.refusal).toEqual({ code: 'no-space' });
  expect(answer.overview.entries.map(({ name }) => name)).toEqual(['a.example']);
  expect(await on(lists, 'a.example')).toEqual(['own a.example']);
});

test('two changes at once are both there', async () => {
  const lists = newBench().worker();
  await Promise.all([
    lists.run({ do: 'own-set', input: 'a.example', note: '' }),
    lists.run({ do: 'own-set', input: 'b.example', note: '' }),
  ]);
  const { overview } = await lists.run({ do: 'nothing' });
  expect(overview.entries.map(({ name }) => name)).toEqual(['a.example', 'b.example']);
});
