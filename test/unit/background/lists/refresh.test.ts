import { describe, expect, test } from 'vitest';
import type { FetchedList } from '../../../../src/browser/fetch-list.ts';
import { act, newBench, on, type Bench } from './doors.ts';

const ADDRESS = 'https://lists.example/plain.txt';
const HOUR = 3_600_000;

function later(bench: Bench, hours: number): void {
  bench.now = new Date(Date.parse(bench.now) + hours * HOUR).toISOString();
}

async function subscribed(): Promise<{ bench: Bench; lists: ReturnType<Bench['worker']> }> {
  const bench = newBench();
  bench.answers.set(ADDRESS, { is: 'text', text: 'a.example', etag: '"1"' });
  const lists = bench.worker();
  await act(lists, { do: 'add-address', address: ADDRESS, name: 'L' });
  bench.asked.length = 0;
  return { bench, lists };
}

const BAD: [string, FetchedList, string][] = [
  ['not there', { is: 'problem', problem: { code: 'status', detail: 404 } }, 'status'],
  ['a web page', { is: 'problem', problem: { code: 'web-page' } }, 'web-page'],
  ['nothing in it', { is: 'text', text: '# nothing\n' }, 'empty'],
  ['nothing but suffixes', { is: 'text', text: 'co.uk\ncom\n' }, 'empty'],
];

describe('a subscription', () => {
  test.each(BAD)(
    '%s: the last good list stays, the reason is kept, the next good one is taken',
    async (_, bad, code) => {
      const { bench, lists } = await subscribed();
      bench.answers.set(ADDRESS, bad);
      later(bench, 25);
      await lists.refreshDue();
      const { overview } = await act(lists, { do: 'nothing' });
      expect(overview.lists[0]).toMatchObject({ count: 1, failures: 1, problem: { code }, tried: bench.now });
      expect(await on(lists, 'a.example')).toEqual(['list-1 a.example']);
      bench.answers.set(ADDRESS, { is: 'text', text: 'b.example' });
      later(bench, 1);
      await lists.refreshDue();
      const after = await act(lists, { do: 'nothing' });
      expect(after.overview.lists[0]).not.toHaveProperty('problem');
      expect([await on(lists, 'a.example'), await on(lists, 'b.example')]).toEqual([
        [],
        ['list-1 b.example'],
      ]);
    },
  );

  test('is asked for once a day, with the etag; unchanged counts as fresh', async () => {
    const { bench, lists } = await subscribed();
    bench.answers.set(ADDRESS, { is: 'unchanged' });
    for (let hour = 0; hour < 49; hour++) {
      later(bench, 1);
      await lists.refreshDue();
    }
    expect(bench.asked).toEqual([
      { address: ADDRESS, etag: '"1"' },
      { address: ADDRESS, etag: '"1"' },
    ]);
    expect(await on(lists, 'a.example')).toEqual(['list-1 a.example']);
  });

  test('waits longer after each failure, never more than a day', async () => {
    const { bench, lists } = await subscribed();
    bench.answers.delete(ADDRESS);
    const hours: number[] = [];
    for (let hour = 1; hour <= 24 * 5; hour++) {
      later(bench, 1);
      const before = bench.asked.length;
      await lists.refreshDue();
      if (bench.asked.length > before) hours.push(hour);
    }
    expect(hours).toEqual([24, 25, 27, 31, 39, 55, 79, 103]);
  });

  test('a clock that was set back stops nothing', async () => {
    const { bench, lists } = await subscribed();
    later(bench, -1000);
    await lists.refreshDue();
    expect(bench.asked).toHaveLength(1);
  });

  test('switched off: nothing is asked', async () => {
    const { bench, lists } = await subscribed();
    await act(lists, { do: 'switch', id: 'list-1', on: false });
    later(bench, 100);
    await lists.refreshDue();
    await act(lists, { do: 'refresh', id: 'list-1' });
    expect(bench.asked).toEqual([]);
    expect(await lists.wantsAlarm()).toBe(false);
  });
});

describe('the organisation’s lists', () => {
  const policy = [{ address: ADDRESS, name: 'School', trust: 'banner' as const }];

  test('are there, locked, and go with the policy', async () => {
    const bench = newBench();
    bench.answers.set(ADDRESS, { is: 'text', text: 'a.example' });
    const lists = bench.worker();
    await lists.settle(policy);
    await lists.refreshDue();
    const { overview } = await act(lists, { do: 'nothing' });
    expect(overview.lists).toMatchObject([{ name: 'School', managed: true, trust: 'banner', count: 1 }]);
    for (const action of [
      { do: 'remove', id: 'list-1' },
      { do: 'switch', id: 'list-1', on: false },
      { do: 'trust', id: 'list-1', trust: 'facts' },
    ] as const)
      expect((await act(lists, action)).refusal).toEqual({ code: 'locked' });
    await lists.settle(policy);
    expect(await on(lists, 'a.example')).toEqual(['list-1 a.example']);
    await lists.settle([]);
    expect((await act(lists, { do: 'nothing' })).overview.lists).toEqual([]);
    expect(await on(lists, 'a.example')).toEqual([]);
  });
});
