import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkRegistry, type Fault, type RegistryText } from '../../src/registry/check-registry.ts';
import { canonicalText } from '../../src/registry/checks/read-files.ts';
import { formatFile } from '../../src/registry/canonical.ts';
import { runRegistry } from './run-registry.ts';
import { MISSHAPEN, PLANTED, type Planted } from './planted-faults.ts';
import { texts } from './registry-on-disk.ts';

const INNOCENT = 'spiegel.de';
const innocents = new Set([INNOCENT]);

/** The key under which a step of a path lies in a thing: in a list, that of the item with such an id or address. */
function keyIn(holder: object, step: string | number): string | number {
  if (!Array.isArray(holder) || typeof step === 'number') return step;
  if (step === '+') return holder.length;
  const at = holder.findIndex(
    (item: unknown) =>
      typeof item === 'object' &&
      item !== null &&
      (Reflect.get(item, 'id') === step || Reflect.get(item, 'value') === step),
  );
  if (at === -1) throw new Error(`no ${step}`);
  return at;
}

function plantIn(json: unknown, at: Planted['at'], put: unknown): void {
  if (typeof json !== 'object' || json === null) throw new Error(`nothing at ${at.join('.')}`);
  const [step, ...rest] = at;
  const key = keyIn(json, step ?? '');
  if (rest.length > 0) plantIn(Reflect.get(json, key), rest, put);
  else if (put === undefined) Reflect.deleteProperty(json, key);
  else Reflect.set(json, key, put);
}

/** In canonical form where the schema still holds: only what was planted is wrong. */
function written(file: string, json: unknown): string {
  const text = formatFile(json);
  try {
    return canonicalText({ file, text }) ?? text;
  } catch {
    return text;
  }
}

function withPlanted(planted: readonly Planted[], before: readonly RegistryText[] = texts): RegistryText[] {
  return before.map(({ file, text }) => {
    const own = planted.filter((one) => one.file === file);
    if (own.length === 0) return { file, text };
    const json: unknown = JSON.parse(text);
    for (const { at, put } of own) plantIn(json, at, put);
    return { file, text: written(file, json) };
  });
}

function withMisshapen(before: readonly RegistryText[]): RegistryText[] {
  return before.map(({ file, text }) => ({
    file,
    text: MISSHAPEN.find((one) => one.file === file)?.text(text) ?? text,
  }));
}

const isSaid = (faults: readonly Fault[], { file, entry, rule, says }: Planted): boolean =>
  faults.some(
    (fault) =>
      fault.file === file && fault.entry === entry && fault.rule === rule && fault.message.includes(says),
  );

it('there are at least 20, all different', () => {
  expect(PLANTED.length + MISSHAPEN.length).toBeGreaterThanOrEqual(20);
  expect(new Set(PLANTED.map(({ name }) => name)).size).toBe(PLANTED.length);
});

describe('one at a time', () => {
  it.each(PLANTED.map((one) => [one.name, one] as const))('%s is named, and nothing else', (_name, one) => {
    const faults = checkRegistry(withPlanted([one]), innocents);
    expect(faults).toEqual([
      {
        file: one.file,
        entry: one.entry,
        rule: one.rule,
        message: expect.stringContaining(one.says) as string,
      },
    ]);
  });
});

describe('all at once', () => {
  // A folder below: nothing of another's lies beside it.
  const folder = join(mkdtempSync(join(tmpdir(), 'planted-')), 'repository');
  beforeAll(() => {
    cpSync('assets/registry', join(folder, 'assets/registry'), { recursive: true });
    mkdirSync(join(folder, 'test/data'), { recursive: true });
    writeFileSync(join(folder, 'test/data/innocents-sample.txt'), `${INNOCENT}\n`);
  });
  afterAll(() => {
    rmSync(dirname(folder), { recursive: true });
  });

  it('every one is named, and nothing else', () => {
    const faults = checkRegistry(withMisshapen(withPlanted(PLANTED)), innocents);
    expect(PLANTED.filter((one) => !isSaid(faults, one)).map(({ name }) => name)).toEqual([]);
    for (const { file, rule, says } of MISSHAPEN) {
      expect(faults).toContainEqual({ file, rule, message: expect.stringContaining(says) as string });
    }
    expect(faults).toHaveLength(PLANTED.length + MISSHAPEN.length);
  });

  it('the command says nothing of the clean copy, and names every fault of the broken one', async () => {
    const clean = await runRegistry(folder, 'check');
    expect([clean.code, clean.err]).toEqual([0, '']);
    for (const { file, text } of withMisshapen(withPlanted(PLANTED))) {
      writeFileSync(join(folder, 'assets/registry', file), text);
    }
    const broken = await runRegistry(folder, 'check');
    expect(broken.code).toBe(1);
    for (const { file, entry, rule, says } of PLANTED) {
      const lines = broken.err
        .split('\n')
        .filter((line) => line.startsWith(`${file} · ${entry} · ${rule}: `));
      expect(lines.some((line) => line.includes(says))).toBe(true);
    }
    for (const { file, rule } of MISSHAPEN) expect(broken.err).toContain(`${file} · ${rule}: `);
    expect(broken.out).toContain(`${PLANTED.length + MISSHAPEN.length} faults`);
  });
});
