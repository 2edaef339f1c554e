/** A list in our signed format, from another publisher: the same faults are refused as for ours, and the last good one stays. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { fetchSigned } from '../../../../src/background/lists/fetch-signed.ts';
import type { FetchFile } from '../../../../src/browser/fetch-file.ts';
import type { FetchedList } from '../../../../src/browser/fetch-list.ts';
import { NODE } from '../../../../src/cli/release/node-platform.ts';
import type { StoredList } from '../../../../src/registry/lists/stored-list.ts';
import { MANIFEST_FILE } from '../../../../src/registry/update/manifest.ts';
import type { Release } from '../../../../src/registry/update/plan-release.ts';
import { listOf, stateOutlet } from '../../../updates/lists.ts';
import { after, fileOf, flipped, NOW, publish, testKey } from '../../../updates/publisher.ts';

const ADDRESS = 'https://other.example/list';
let release: Release;
let key: string;
let folder = new Map<string, Uint8Array<ArrayBuffer>>();
const asked: string[] = [];

const fetchFile: FetchFile = ({ url, etag }) => {
  asked.push(url);
  const bytes = folder.get(url.replace(`${ADDRESS}/`, ''));
  if (bytes === undefined) return Promise.resolve({ is: 'refused', reason: 'bad-status', detail: '404' });
  return Promise.resolve(etag === '"1"' ? { is: 'unchanged' } : { is: 'file', bytes, etag: '"1"' });
};

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

function head(more: Partial<StoredList> = {}): StoredList {
  return {
    id: 'list-1',
    kind: 'signed',
    name: 'Other',
    address: ADDRESS,
    key,
    on: true,
    trust: 'mark',
    added: '2026-11-01T00:00:00.000Z',
    count: 0,
    faults: [],
    faultCount: 0,
    failures: 0,
    ...more,
  };
}

const fetchIt = (more?: Partial<StoredList>): Promise<FetchedList> =>
  fetchSigned(head(more), { fetchFile, platform: NODE, now: () => NOW });

beforeAll(async () => {
  const signer = await testKey(7);
  key = hex(signer.publicKey.bytes);
  release = await publish(
    listOf(5, [stateOutlet('a.example', 'b.example'), stateOutlet('c.example')]),
    signer,
    [],
    { name: 'other' },
  );
});
beforeEach(() => {
  folder = new Map(release.files);
  asked.length = 0;
});
afterAll(() => folder.clear());

test('its domains, its name and its serial', async () => {
  const fetched = await fetchIt();
  expect(fetched).toMatchObject({ is: 'text', signed: { list: 'other', serial: 5 }, etag: '"1"' });
  if (fetched.is === 'text')
    expect(fetched.text.split('\n').toSorted()).toEqual(['a.example', 'b.example', 'c.example']);
  expect(asked.every((url) => url.startsWith(`${ADDRESS}/`))).toBe(true);
});

test('unchanged by its tag, and by its serial', async () => {
  expect(await fetchIt({ etag: '"1"' })).toEqual({ is: 'unchanged' });
  expect(await fetchIt({ serial: 5, list: 'other' })).toEqual({ is: 'unchanged' });
});

const refusal = (fetched: FetchedList): string =>
  fetched.is === 'problem'
    ? `${fetched.problem.code}: ${String(fetched.problem.detail).split(' ')[0]}`
    : fetched.is;

test('another key, an older serial, another list', async () => {
  const stranger = hex((await testKey(8)).publicKey.bytes);
  expect(refusal(await fetchIt({ key: stranger }))).toBe('signature: unknown-key');
  expect(refusal(await fetchIt({ serial: 6, list: 'other' }))).toBe('signature: older');
  expect(refusal(await fetchIt({ serial: 1, list: 'masthead' }))).toBe('signature: other-list');
});

test('expired', async () => {
  const late = await publish(listOf(6, [stateOutlet('a.example')]), await testKey(7), [], {
    name: 'other',
    expires: after(-1),
    issued: after(-2),
  });
  folder = new Map(late.files);
  expect(refusal(await fetchIt())).toBe('signature: expired');
});

test('a plain list under a key is not taken as unsigned', async () => {
  folder.set(MANIFEST_FILE, new TextEncoder().encode('a.example\n'));
  expect(refusal(await fetchIt())).toBe('signature: not-a-manifest');
});

test('one bit turned, in any file that is asked for', async () => {
  await fetchIt();
  const paths = asked.map((url) => url.replace(`${ADDRESS}/`, ''));
  expect(paths).toHaveLength(2);
  for (const path of paths) {
    const bytes = fileOf(release, path);
    for (let at = 0; at < bytes.length; at += 97) {
      folder = new Map(release.files).set(path, flipped(bytes, at));
      expect(await fetchIt()).toMatchObject({ is: 'problem', problem: { code: 'signature' } });
    }
  }
});
