import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readListText, writeListText } from '../../../../src/registry/update/list-text.ts';
import { readList } from '../../../../src/cli/registry-files.ts';
import { BUNDLED } from '../../../../src/generated/bundled.ts';
import { NODE } from '../../../../src/cli/release/node-platform.ts';
import { listOf, manyOutlets, stateOutlet } from '../../../updates/lists.ts';

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

test('is JSON that says what the list says', () => {
  const list = listOf(7, manyOutlets(3));
  expect(JSON.parse(writeListText(list))).toEqual(list);
  expect(readListText(bytes(writeListText(list)), 7)).toEqual({ ok: true, value: list });
});

test('does not depend on the order in which things were written down', () => {
  const [one, two] = [stateOutlet('a.example', 'c.example', 'b.example'), stateOutlet('b.example')];
  const turned = {
    ...one,
    properties: one.properties.toReversed(),
  };
  expect(writeListText(listOf(1, [two, turned]))).toBe(writeListText(listOf(1, [one, two])));
});

test('an address more is a line more', () => {
  const lines = (...hosts: string[]): string[] =>
    writeListText(listOf(1, [stateOutlet('a.example', ...hosts)])).split('\n');
  const [before, after] = [lines('b.example'), lines('b.example', 'c.example')];
  expect(after.filter((line) => !before.includes(line))).toHaveLength(1);
  expect(before.filter((line) => !after.includes(line))).toHaveLength(0);
});

test('empty lists are lists', () => {
  const list = { ...listOf(1, []), evidence: [] };
  expect(readListText(bytes(writeListText(list)), 1)).toEqual({ ok: true, value: list });
});

test('the bundled list is this text, and the build knows its digest', async () => {
  const text = readFileSync('src/generated/list.json', 'utf8');
  expect(text).toBe(writeListText(readList()));
  expect(await NODE.sha256(bytes(text))).toBe(BUNDLED.digest);
});

describe('refused', () => {
  const text = writeListText(listOf(7, manyOutlets(1)));
  test.each([
    ['no JSON', text.slice(0, -4)],
    ['another serial than announced', text.replace('"serial":7', '"serial":8')],
    ['an entry of no known kind', text.replace('"kind":"outlet"', '"kind":"person"')],
    ['a field nobody knows', text.replace('"date"', '"extra":1,"date"')],
    ['a page that asks for a login', '<!doctype html>'],
  ])('%s', (_, wrong) => {
    expect(wrong).not.toBe(text);
    expect(readListText(bytes(wrong), 7)).toMatchObject({ ok: false, reason: 'wrong-list' });
  });
  test('bytes that are no UTF-8', () => {
    const broken = bytes(text);
    broken[100] = 0xff;
    expect(readListText(broken, 7)).toMatchObject({ ok: false, reason: 'wrong-list' });
  });
});
