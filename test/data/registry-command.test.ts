import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runRegistry, type Run } from './run-registry.ts';

/** A copy of the registry that a test may break; the command works on the folder that it is run in. */
const folder = join(mkdtempSync(join(tmpdir(), 'registry-')), 'repository');
const outlets = join(folder, 'assets/registry/outlets/ru.json');

const run = (...args: string[]): Promise<Run> => runRegistry(folder, ...args);

beforeAll(() => {
  cpSync('assets/registry', join(folder, 'assets/registry'), { recursive: true });
});
afterAll(() => {
  rmSync(dirname(folder), { recursive: true });
});

it('checks a sound registry and exits with 0', async () => {
  const { code, out, err } = await run('check');
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/: 0 faults\n$/u);
});

it('names file, entry and rule of a fault and exits with 1; formatting mends the form', async () => {
  const sound = readFileSync(outlets, 'utf8');
  writeFileSync(outlets, sound.replace('"value": "rt.com"', '"value":   "youtube.com"'));
  const broken = await run('check');
  expect(broken.code).toBe(1);
  expect(broken.err).toContain(
    'outlets/ru.json · ru-rt-international · platform: youtube.com is a general platform',
  );
  expect(broken.err).toContain('outlets/ru.json · canonical: ');
  expect((await run('format')).out).toContain('outlets/ru.json\n');
  const formatted = await run('check');
  expect(formatted.err).not.toContain('canonical');
  writeFileSync(outlets, sound);
});

it('reports counts by class, state, source and loudness, and what was left out', async () => {
  const { code, out } = await run('report');
  expect(code).toBe(0);
  for (const line of [
    'Properties by class',
    'Properties by loudness',
    'Properties by state and class',
    'Entries by state',
    'Domains by independent witnesses',
    'Entries whose review is overdue',
  ]) {
    expect(out).toContain(`\n${line}\n`);
  }
  expect(out).toMatch(/^ +\d+ {2}RU state-controlled$/mu);
  expect(out).toMatch(/^ +\d+ {2}not reviewed since 2024-02-07$/mu);
  expect(out).toContain('tigerweb.ru [portal-kombat]: role infrastructure: not shipped');
});

it.each([
  [[]],
  [['unheard-of']],
  [['import']],
  [['check', 'too', 'much']],
  [['import', 'x', '--date', 'yesterday']],
  [['import', 'nowhere']],
])('does not understand %j and exits with 2', async (args) => {
  const { code, err } = await run(...args);
  expect(code).toBe(2);
  expect(err).not.toBe('');
});
