/** `registry keygen`, `release` and `verify` on the real registry, in a folder of their own. */
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runRegistry, type Run } from './run-registry.ts';

const folder = mkdtempSync(join(tmpdir(), 'masthead-release-'));
const at = (...parts: string[]): string => join(folder, ...parts);
const run = (...args: string[]): Promise<Run> => runRegistry(folder, ...args);
const release = (...args: string[]): Promise<Run> => run('release', '--key', 'key', ...args);

/** Every file of a folder as text, by path. */
function contents(below: string): Record<string, string> {
  const files = readdirSync(at(below), { withFileTypes: true, recursive: true }).filter((one) =>
    one.isFile(),
  );
  return Object.fromEntries(
    files
      .map(({ parentPath, name }) => join(parentPath, name))
      .toSorted()
      .map((file) => [file.slice(at(below).length), readFileSync(file, 'base64')]),
  );
}

beforeAll(async () => {
  mkdirSync(at('assets'));
  cpSync('assets/registry', at('assets/registry'), { recursive: true });
  expect(await run('keygen', '--out', 'key')).toMatchObject({ code: 0 });
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a private key is its owner’s alone and is never written over', async () => {
  expect(statSync(at('key')).mode & 0o777).toBe(0o600);
  const before = readFileSync(at('key'), 'utf8');
  const again = await run('keygen', '--out', 'key');
  expect(again).toMatchObject({ code: 1, err: expect.stringMatching(/never written over/) as string });
  expect(readFileSync(at('key'), 'utf8')).toBe(before);
});

test('releases one after the other: the second has a diff, both are proven', async () => {
  expect(await release('--out', 'site')).toMatchObject({ code: 0 });
  expect(await run('verify', 'site', '--key', 'key.pub')).toMatchObject({ code: 0 });
  const raised = await release('--out', 'site', '--raise');
  expect(raised).toMatchObject({ code: 0, out: expect.stringMatching(/serial 2.*1 diffs/) as string });
  expect(readFileSync(at('assets/registry/list.json'), 'utf8')).toContain('"serial": 2');
  const verified = await run('verify', 'site', '--key', 'key.pub');
  expect(verified).toMatchObject({ code: 0, out: expect.stringMatching(/1 diffs applied/) as string });
});

test('the same order gives the same bytes', async () => {
  const issued = ['--issued', '2030-01-01T00:00:00Z'];
  expect(await release('--out', 'a', '--previous', 'site', ...issued)).toMatchObject({ code: 0 });
  expect(await release('--out', 'b', '--previous', 'site', ...issued)).toMatchObject({ code: 0 });
  expect(contents('a')).toEqual(contents('b'));
});

test('a change under a published serial is refused with what to do', async () => {
  const source = at('assets/registry/evidence.json');
  const before = readFileSync(source, 'utf8');
  cpSync(source, at('kept.json'));
  const changed = before.replace('"title": "', '"title": "Changed ');
  rmSync(source);
  appendFileSync(source, changed);
  const refused = await release('--out', 'site');
  cpSync(at('kept.json'), source);
  expect(refused).toMatchObject({ code: 2, err: expect.stringMatching(/raise the serial/) as string });
});

test('verify names the reason', async () => {
  expect(await run('keygen', '--out', 'other')).toMatchObject({ code: 0 });
  const foreign = await run('verify', 'site', '--key', 'other.pub');
  expect(foreign).toMatchObject({
    code: 1,
    err: expect.stringMatching(/^unknown-key .*does not trust/) as string,
  });
  const [list = ''] = readdirSync(at('site/lists'));
  appendFileSync(at('site/lists', list), 'x');
  const damaged = await run('verify', 'site', '--key', 'key.pub');
  expect(damaged).toMatchObject({ code: 1, err: expect.stringMatching(/^changed-bytes/) as string });
});

test('a call that makes no sense says what is missing', async () => {
  expect(await run('release', '--key', 'key')).toMatchObject({ code: 2, err: '--out is missing\n' });
  expect(await run('release', '--key', 'key.pub', '--out', 'x')).toMatchObject({
    code: 2,
    err: expect.stringMatching(/no private key/) as string,
  });
  expect(await run('release', '--key', 'key', '--out', 'x', '--previous', 'nowhere')).toMatchObject({
    code: 1,
    err: 'nowhere holds no release\n',
  });
});
