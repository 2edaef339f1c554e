import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { accountPages } from '../../src/registry/account-pages.ts';
import { registryTexts } from '../../src/cli/registry-files.ts';
import { importRegistry, TABLES, type TableName } from '../../src/registry/import/import-registry.ts';
import { parseCsv } from '../../src/registry/import/csv.ts';
import { formatLeftOut, LeftOutFile } from '../../src/registry/import/left-out.ts';
import * as v from 'valibot';
import { evidenceFolder, files, texts } from './registry-on-disk.ts';

const onDisk = new Map(texts.map(({ file, text }) => [file, text]));

describe.skipIf(evidenceFolder === undefined)('the import of the evidence beside the repository', () => {
  const tables = Object.fromEntries(
    evidenceFolder === undefined
      ? []
      : TABLES.map((name) => [name, readFileSync(`${evidenceFolder}/${name}`, 'utf8')]),
  ) as Record<TableName, string>;

  it('gives the files of the repository, byte for byte, on top of them', () => {
    const result = importRegistry(tables, files);
    const wrong = registryTexts(result).filter(({ file, text }) => onDisk.get(file) !== text);
    expect(wrong.map(({ file }) => file)).toEqual([]);
    expect(onDisk.get('left-out.json')).toBe(formatLeftOut(result.leftOut));
  });

  it('accounts for every address: carried or left out', () => {
    const result = importRegistry(tables, { outlets: [], operations: [], evidence: [] });
    const carried = new Set(
      [...result.outlets, ...result.operations].flatMap(({ properties }) =>
        properties.map(({ value }) => value),
      ),
    );
    const left = new Set(result.leftOut.map(({ item }) => item));
    const rows = [
      ...parseCsv(tables['state-media/domain_sources.csv']),
      ...parseCsv(tables['campaigns/domains.csv']),
    ];
    expect(rows).toHaveLength(1016 + 1571);
    const lost = rows
      .map((row) => row['domain'] ?? '')
      .filter((domain) => !carried.has(domain) && !left.has(domain));
    expect(lost).toEqual([]);
    const accounts = parseCsv(tables['state-media/account_sources.csv']);
    const lostAccounts = accounts.filter(({ platform = '', handle = '' }) => {
      const account = accountPages().pageOf(platform, handle)?.account ?? '';
      return !carried.has(account) && !left.has(`${platform}:${handle}`);
    });
    expect(lostAccounts).toEqual([]);
  });

  it('accounts for every outlet and operation', () => {
    const result = importRegistry(tables, { outlets: [], operations: [], evidence: [] });
    const ids = new Set([...result.outlets, ...result.operations].map(({ id }) => id));
    const left = new Set(result.leftOut.map(({ item }) => item));
    const rows = [
      ...parseCsv(tables['state-media/outlets.csv']).map((row) => row['id']),
      ...parseCsv(tables['campaigns/campaigns.csv']).map((row) => row['campaign_id']),
    ];
    expect(rows.filter((id) => id !== undefined && !ids.has(id) && !left.has(id))).toEqual([]);
  });
});

it('gives a reason for everything that was left out', () => {
  const { leftOut } = v.parse(LeftOutFile, JSON.parse(onDisk.get('left-out.json') ?? ''));
  expect(leftOut.length).toBeGreaterThan(500);
  expect(leftOut.filter(({ reason }) => reason.trim() === '')).toEqual([]);
});
