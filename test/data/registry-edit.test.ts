import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runRegistry, type Run } from './run-registry.ts';

/** A copy of the registry that is edited, step by step. */
const folder = join(mkdtempSync(join(tmpdir(), 'registry-edit-')), 'repository');
const run = (...args: string[]): Promise<Run> => runRegistry(folder, ...args);
const germany = (): string => readFileSync(join(folder, 'assets/registry/outlets/de.json'), 'utf8');
const ADD = ['add', '--kind', 'outlet', '--country', 'DE', '--name', 'Test Radio', '--source', 'asd-smp'];

beforeAll(() => {
  cpSync('assets/registry', join(folder, 'assets/registry'), { recursive: true });
});
afterAll(() => {
  rmSync(dirname(folder), { recursive: true });
});

it('says which flags are missing where nobody can be asked', async () => {
  const { code, err } = await run('add', '--kind', 'outlet');
  expect(code).toBe(1);
  expect(err).toContain('--name is missing.');
  expect(err).toContain('--source is missing.');
});

it('refuses what the check refuses, and writes nothing', async () => {
  const before = germany();
  const { code, err } = await run(...ADD, '--domain', 'youtube.com');
  expect(code).toBe(1);
  expect(err).toContain('Refused; nothing was written.');
  expect(err).toContain('youtube.com is a general platform');
  expect(germany()).toBe(before);
});

it('adds an outlet, and the diff tells it', async () => {
  const { code, out } = await run(
    ...ADD,
    '--domain',
    'test-radio.de',
    '--typology',
    'SC',
    '--confidence',
    'medium',
  );
  expect(code).toBe(0);
  expect(out).toContain('de-test-radio · test-radio.de: state-controlled, mark');
  expect(out).toContain('    State-controlled media · Germany. Per ASD (2024).');
  const diff = await run('diff', resolve('assets/registry'), 'assets/registry');
  expect(diff.code).toBe(0);
  expect(diff.out).toContain('1 entries added, 0 removed, 0 changed');
  expect(diff.out).toContain('+ de-test-radio\n    Test Radio\n    test-radio.de (state-controlled, mark)');
});

it('adds what a candidate file holds', async () => {
  const example = readFileSync('docs/examples/candidate.json', 'utf8');
  writeFileSync(join(folder, 'candidate.json'), example);
  const { code, out } = await run('add', '--candidate', 'candidate.json');
  expect(code).toBe(0);
  expect(out).toContain('written: evidence.json');
  const again = await run('add', '--candidate', 'candidate.json');
  expect(again.err).toContain('Nothing in it is new');
  writeFileSync(join(folder, 'candidate.json'), example.replace('"v": 1', '"v": 2'));
  expect((await run('add', '--candidate', 'candidate.json')).err).toContain('v: Invalid type');
  writeFileSync(join(folder, 'candidate.json'), '{');
  expect((await run('add', '--candidate', 'candidate.json')).err).toContain('candidate.json is not JSON.');
});

it('removes, keeps the log, and leaves a registry that passes the check', async () => {
  expect((await run('remove', 'de-test-radio')).err).toContain('A removal needs its reason');
  const { code, out } = await run('remove', 'de-test-radio', '--reason', 'It was a test.');
  expect([code, out]).toEqual([0, expect.stringContaining('test-radio.de: nothing is told')]);
  expect(germany()).toContain('"note": "It was a test."');
  expect((await run('check')).code).toBe(0);
  const { out: address } = await run('remove', 'ru-tass', '--property', 'tass.ru', '--reason', 'Moved.');
  expect(address).not.toContain('· tass.ru:');
  const diff = await run('diff', resolve('assets/registry'), 'assets/registry');
  expect(diff.out).toContain('address removed: tass.ru (was state-controlled, banner)');
  expect(diff.out).toMatch(/removed tass\.ru, \d{4}-\d\d-\d\d: Moved\./u);
});

it('takes a pasted address as the site that it lies on', async () => {
  const { code, out } = await run(...ADD, '--domain', 'https://www.Test-Radio-Zwei.de/artikel?x=1');
  expect([code, out]).toEqual([0, expect.stringContaining('de-test-radio · test-radio-zwei.de: ') as string]);
});

it('records a review and a reply, which the diff tells', async () => {
  expect((await run('review', 'de-test-radio', '--by', '2099')).code).toBe(0);
  expect((await run('reply', 'de-test-radio', '--text', 'We are a hospital radio.')).code).toBe(0);
  const { out } = await run('diff', resolve('assets/registry'), 'assets/registry');
  const stored = JSON.parse(germany()) as { entries: { id: string; reply?: { text: string } }[] };
  expect(stored.entries.find(({ id }) => id === 'de-test-radio')?.reply?.text).toBe(
    'We are a hospital radio.',
  );
  expect(out).toContain('+ de-test-radio');
  expect((await run('check')).code).toBe(0);
});

it.each([
  [['review'], 2, 'usage: npm run registry -- review ENTRY [--by DATE]'],
  [['reply', 'de-dw'], 1, 'A reply needs its text'],
  [['review', 'de-nobody'], 1, 'No entry has the id de-nobody.'],
  [['review', 'de-test-radio', '--by', 'soon'], 1, 'must be YYYY'],
] as const)('says what is wrong with %j', async (args, code, says) => {
  const done = await run(...args);
  expect([done.code, done.err]).toEqual([code, expect.stringContaining(says) as string]);
});
