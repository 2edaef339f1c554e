/** The same list gives the same bytes: whatever the day, the machine's place, the run; and a newer list always wins. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { ENGLISH_EXPORTS, NODE_DIGESTS } from '../../../src/cli/registry/export-command.ts';
import { exportFiles } from '../../../src/registry/export/write-exports.ts';
import { list } from '../registry-on-disk.ts';
import { runRegistry } from '../run-registry.ts';
import { exported, jsonOf } from './exported.ts';

const written = (): Map<string, string> =>
  new Map(exportFiles(list, ENGLISH_EXPORTS, NODE_DIGESTS).map(({ path, text }) => [path, text]));

const same = (files: ReadonlyMap<string, string>): string[] =>
  [...exported].filter(([path, text]) => files.get(path) !== text).map(([path]) => path);

afterEach(() => {
  vi.useRealTimers();
});

it('on another day, at another hour', () => {
  vi.useFakeTimers({ now: new Date('2031-07-01T23:59:59Z') });
  expect(same(written())).toEqual([]);
});

describe('the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'export-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const filesIn = (below: string): string[] =>
    readdirSync(below).flatMap((name) => {
      const path = join(below, name);
      return statSync(path).isDirectory() ? filesIn(path) : [path];
    });

  it('writes these bytes, those that contents.json names, and nothing else', async () => {
    const run = await runRegistry('.', 'export', '--out', folder);
    expect([run.code, run.err]).toEqual([0, '']);
    const files = new Map(
      filesIn(folder).map((path) => [relative(folder, path), readFileSync(path, 'utf8')]),
    );
    expect(same(files)).toEqual([]);
    expect(files.size).toBe(exported.size);
    const contents = jsonOf('contents.json') as { files: { path: string; sha256: string }[] };
    expect(contents).toMatchObject({ serial: list.serial, date: list.date, licence: { id: 'CC-BY-4.0' } });
    expect(
      contents.files
        .map(({ path }) => path)
        .concat('contents.json')
        .toSorted(),
    ).toEqual([...files.keys()].toSorted());
    for (const { path, sha256 } of contents.files) {
      expect(
        createHash('sha256')
          .update(files.get(path) ?? '')
          .digest('hex'),
      ).toBe(sha256);
    }
  });

  it('says how it is used when it is told no folder', async () => {
    const run = await runRegistry('.', 'export');
    expect([run.code, run.err.trim()]).toEqual([2, 'usage: npm run registry -- export --out DIR']);
  });
});

describe('a newer list', () => {
  const next = new Map(
    exportFiles({ ...list, serial: list.serial + 1 }, ENGLISH_EXPORTS, NODE_DIGESTS).map(({ path, text }) => [
      path,
      JSON.parse(path.endsWith('.json') ? text : 'null') as unknown,
    ]),
  );

  it('of the same day is newer to STIX: every object has its old id and a later `modified`', () => {
    type Bundle = { objects: { id: string; modified?: string }[] };
    const before = new Map((jsonOf('stix/operations.json') as Bundle).objects.map((one) => [one.id, one]));
    const after = (next.get('stix/operations.json') as Bundle).objects.filter(
      (one) => one.modified !== undefined,
    );
    expect(after.length).toBeGreaterThan(4000);
    for (const { id, modified = '' } of after)
      expect(modified > (before.get(id)?.modified ?? '~')).toBe(true);
  });

  it('and to MISP: the same events, each with a later timestamp', () => {
    type Manifest = Record<string, { timestamp: string }>;
    const before = jsonOf('misp/feed/manifest.json') as Manifest;
    const after = next.get('misp/feed/manifest.json') as Manifest;
    expect(Object.keys(after)).toEqual(Object.keys(before));
    for (const [uuid, { timestamp }] of Object.entries(after)) {
      expect(Number(timestamp)).toBeGreaterThan(Number(before[uuid]?.timestamp));
    }
  });
});
