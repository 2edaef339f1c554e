import { describe, expect, test } from 'vitest';
import { readFilter } from '../../../../src/messages/lists-filter.ts';
import { act, newBench, on } from './doors.ts';

const ADDRESS = 'https://lists.example/plain.txt';

describe('the reader’s own list', () => {
  test('add, change the note, remove', async () => {
    const bench = newBench();
    const lists = bench.worker();
    const added = await act(lists, { do: 'own-set', input: 'https://www.example.com/a', note: 'seen here' });
    expect(added).toMatchObject({ taken: { name: 'example.com', count: 1 }, overview: { names: 1 } });
    expect(await lists.listedBy('news.example.com')).toEqual([
      {
        list: 'own',
        kind: 'own',
        name: '',
        date: bench.now,
        note: 'seen here',
        property: 'example.com',
        trust: 'banner',
      },
    ]);
    await act(lists, { do: 'own-set', input: 'example.com', note: 'and again' });
    expect((await lists.listedBy('example.com'))[0]?.note).toBe('and again');
    await act(lists, { do: 'own-remove', name: 'example.com' });
    expect(await on(lists, 'example.com')).toEqual([]);
    expect(bench.filter).toBeNull();
  });

  test.each([
    ['co.uk', 'public-suffix'],
    ['https://www.youtube.com/@x', 'platform'],
    ['nonsense', 'not-a-domain'],
  ])('%s is refused, and nothing changes', async (input, code) => {
    const bench = newBench();
    const answer = await act(bench.worker(), { do: 'own-set', input, note: '' });
    expect(answer.refusal).toEqual({ code, detail: input });
    expect(answer.overview.entries).toEqual([]);
  });

  test('plain text adds to what is there and overwrites no note', async () => {
    const lists = newBench().worker();
    await act(lists, { do: 'own-set', input: 'a.example', note: 'mine' });
    const answer = await act(lists, { do: 'own-text', text: 'a.example # other\nb.example # new\nco.uk\n' });
    expect(answer.taken).toEqual({ name: '', count: 1, leftOut: 1 });
    expect(answer.overview.entries.map(({ name, note }) => `${name} ${note}`)).toEqual([
      'a.example mine',
      'b.example new',
    ]);
  });
});

describe('lists of others', () => {
  test('a fetched list is used, on its own name, until it is switched off', async () => {
    const bench = newBench();
    bench.answers.set(ADDRESS, { is: 'text', text: '# Title: Our sites\na.example\n', etag: '"1"' });
    const lists = bench.worker();
    const { overview } = await act(lists, { do: 'add-address', address: ` ${ADDRESS} `, name: '' });
    expect(overview.lists).toMatchObject([
      {
        name: 'Our sites',
        kind: 'plain',
        count: 1,
        on: true,
        trust: 'mark',
        fetched: bench.now,
        etag: '"1"',
      },
    ]);
    expect(await on(lists, 'www.a.example')).toEqual(['list-1 a.example']);
    await act(lists, { do: 'switch', id: 'list-1', on: false });
    expect(await on(lists, 'www.a.example')).toEqual([]);
    await act(lists, { do: 'switch', id: 'list-1', on: true });
    expect(await on(lists, 'www.a.example')).toEqual(['list-1 a.example']);
    // What was fetched already is not fetched again.
    expect(bench.asked).toEqual([{ address: ADDRESS, etag: undefined }]);
  });

  test('own first; every list that agrees is told once', async () => {
    const bench = newBench();
    bench.answers.set(ADDRESS, { is: 'text', text: 'example.com\nx.example.com\n' });
    const lists = bench.worker();
    await act(lists, { do: 'add-address', address: ADDRESS, name: 'Zeta' });
    await act(lists, { do: 'add-text', name: 'Alpha', text: 'news.example.com' });
    await act(lists, { do: 'own-set', input: 'example.com', note: '' });
    expect(await on(lists, 'a.news.example.com')).toEqual([
      'own example.com',
      'list-2 news.example.com',
      'list-1 example.com',
    ]);
  });

  test('a name that claims to be ours is not taken', async () => {
    const bench = newBench();
    bench.answers.set(ADDRESS, { is: 'text', text: '# Title: The Mast head list\na.example' });
    const { overview } = await act(bench.worker(), { do: 'add-address', address: ADDRESS, name: 'MASTHEAD' });
    expect(overview.lists[0]?.name).toBe('lists.example');
  });

  test.each([
    ['http://lists.example/', '', 'no-https-address'],
    ['not an address', '', 'no-https-address'],
    [ADDRESS, 'short', 'bad-key'],
  ])('%s is refused', async (address, key, code) => {
    const bench = newBench();
    const answer = await act(bench.worker(), { do: 'add-address', address, name: '', key });
    expect(answer.refusal?.code).toBe(code);
    expect(bench.asked).toEqual([]);
  });

  test('the same address twice is refused by name', async () => {
    const lists = newBench().worker();
    await act(lists, { do: 'add-address', address: ADDRESS, name: 'First' });
    const answer = await act(lists, {
      do: 'add-address',
      address: `${ADDRESS}#x`.replace('#x', ''),
      name: '',
    });
    expect(answer.refusal).toEqual({ code: 'already-there', detail: 'First' });
  });

  test('removed, put back; gone for good at the next start', async () => {
    const bench = newBench();
    const lists = bench.worker();
    await act(lists, { do: 'add-text', name: 'Mine', text: 'a.example' });
    await act(lists, { do: 'remove', id: 'list-1' });
    expect(await on(lists, 'a.example')).toEqual([]);
    await act(lists, { do: 'restore', id: 'list-1' });
    expect(await on(lists, 'a.example')).toEqual(['list-1 a.example']);
    await act(lists, { do: 'remove', id: 'list-1' });
    await lists.settle([]);
    expect((await act(lists, { do: 'restore', id: 'list-1' })).refusal?.code).toBe('gone');
  });

  test('more domains than fit are refused whole', async () => {
    const lists = newBench().worker();
    const many = Array.from({ length: 200_001 }, (_, i) => `n${i}.example.com`).join('\n');
    const answer = await act(lists, { do: 'add-text', name: 'Many', text: many });
    expect(answer.refusal).toEqual({ code: 'too-many', detail: 200_001 });
    expect(answer.overview.lists).toEqual([]);
  }, 60_000);
});

describe('export and import', () => {
  test('everything comes back elsewhere; addresses are not asked before they are switched on', async () => {
    const from = newBench();
    from.answers.set(ADDRESS, { is: 'text', text: 'a.example' });
    const lists = from.worker();
    await act(lists, { do: 'own-set', input: 'own.example', note: 'a note' });
    await act(lists, { do: 'add-text', name: 'Text', text: 'b.example\nc.example' });
    await act(lists, { do: 'add-address', address: ADDRESS, name: 'Fetched' });
    const to = newBench();
    const other = to.worker();
    const { taken, overview } = await act(other, { do: 'import', text: await lists.exportAs('json') });
    expect(taken).toEqual({ name: '', count: 3, leftOut: 0 });
    expect(overview.lists.map(({ name, on, count }) => ({ name, on, count }))).toEqual([
      { name: 'Text', on: true, count: 2 },
      { name: 'Fetched', on: false, count: 0 },
    ]);
    expect(await on(other, 'own.example')).toEqual(['own own.example']);
    expect(to.asked).toEqual([]);
    // A second time nothing is doubled but the text, which has no address to know it by.
    const again = await act(other, { do: 'import', text: await lists.exportAs('json') });
    expect(again.overview.lists.filter(({ name }) => name === 'Fetched')).toHaveLength(1);
    expect(again.overview.entries).toHaveLength(1);
  });

  test.each([
    '',
    '[]',
    '{"masthead":"lists","v":2}',
    '{"masthead":"lists","v":1,"own":[{"name":1}],"lists":[]}',
  ])('%j is no lists file', async (text) => {
    expect((await act(newBench().worker(), { do: 'import', text })).refusal?.code).toBe('unreadable');
  });

  test('a file’s names are checked like any other', async () => {
    const own = [
      { name: 'co.uk', added: '2026-01-01T00:00:00Z' },
      { name: 'ok.example', added: '2026-01-01T00:00:00Z' },
    ];
    const lists = [
      { name: 'x', trust: 'banner', names: ['facebook.com'] },
      { name: 'y', trust: 'mark', address: 'http://a.example/' },
    ];
    const text = JSON.stringify({ masthead: 'lists', v: 1, own, lists });
    const { taken, overview } = await act(newBench().worker(), { do: 'import', text });
    expect(overview.entries.map(({ name }) => name)).toEqual(['ok.example']);
    expect(taken?.leftOut).toBe(3);
  });
});

describe('pages’ filter', () => {
  test('of a former release is none to this one, and made anew when that has come', async () => {
    expect(readFilter([1, 4, 4, 'AAAAAAAAAAAAAAAA', '2026-11-25T12:00:00.000Z'])).toBeNull();
    const bench = newBench();
    await act(bench.worker(), { do: 'own-set', input: 'example.com', note: '' });
    const { filter } = bench;
    expect(readFilter(filter)).toBe(filter);
    bench.filter = null;
    await bench.worker().settle([]);
    expect(bench.filter).toEqual(filter);
  });

  test('that finds no room takes no answer away', async () => {
    const bench = newBench();
    await act(bench.worker(), { do: 'own-set', input: 'example.com', note: '' });
    bench.filter = null;
    bench.isFull = true;
    const lists = bench.worker();
    await expect(lists.settle([])).rejects.toThrow('quota');
    expect(await on(lists, 'www.example.com')).toEqual(['own example.com']);
    expect(bench.filter).toBeNull();
  });
});
