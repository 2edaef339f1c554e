/** JSON, CSV, hosts and uBlacklist: each read back, by somebody else's rules where there are some. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../src/registry/import/csv.ts';
import { listIn } from '../../../src/registry/export/open-data.ts';
import { judged, list, type Judged } from '../registry-on-disk.ts';
import { jsonOf, textOf } from './exported.ts';
import { judge } from './validator.ts';

const HEAD = new RegExp(`List ${list.serial} of ${list.date}\\. .*CC BY 4\\.0`, 'u');

const covert = (one: Judged): boolean =>
  one.verdict?.class === 'impersonation' || one.verdict?.class === 'covert-operation';
const stateMedia = ({ verdict }: Judged): boolean =>
  verdict !== null && verdict.class !== null && verdict.shown !== 'facts' && verdict.level === undefined;
const domains = (rule: (one: Judged) => boolean): string[] =>
  [
    ...new Set(
      judged
        .filter((one) => rule(one) && one.property.kind === 'domain' && one.verdict?.level !== 'reported')
        .map(({ property }) => property.value),
    ),
  ].toSorted();

describe('masthead.json', () => {
  const data = jsonOf('masthead.json') as { told: { entry: string; address: string }[] };

  it('fits its published schema', () => {
    const schema = JSON.parse(readFileSync('docs/schema/open-data.schema.json', 'utf8')) as object;
    expect(judge(schema)(data)).toEqual([]);
  });

  it('reads back as the list that it was made from', () => {
    expect(listIn(data)).toEqual(list);
  });

  it('tells of every address of which something may be said, and of no other', () => {
    const told = data.told.map(({ entry, address }) => `${entry} ${address}`);
    const may = judged.filter(({ verdict }) => verdict !== null);
    expect(told).toEqual(may.map(({ entry, property }) => `${entry.id} ${property.value}`));
  });
});

describe('masthead.csv', () => {
  const rows = parseCsv(textOf('masthead.csv'));

  it('reads back as one row for each address that may be told', () => {
    const may = judged.flatMap((one) => (one.verdict === null ? [] : [{ ...one, verdict: one.verdict }]));
    expect(rows).toHaveLength(may.length);
    expect(
      rows.map((row) => [row['entry'], row['address'], row['class'], row['shown'], row['confidence']]),
    ).toEqual(
      may.map(({ entry, property, verdict }) => [
        entry.id,
        property.value,
        verdict.class ?? '',
        verdict.shown,
        property.confidence,
      ]),
    );
  });

  it('has its columns, licence and date in its metadata', () => {
    const metadata = jsonOf('masthead.csv-metadata.json') as {
      tableSchema: { primaryKey: string[]; columns: { name: string; 'dc:description': string }[] };
    };
    const [header = ''] = textOf('masthead.csv').split('\r\n');
    expect(metadata.tableSchema.columns.map(({ name }) => name)).toEqual(header.split(','));
    expect(JSON.stringify(metadata)).toContain('creativecommons.org/licenses/by/4.0');
    expect(JSON.stringify(metadata)).toContain(list.date);
    const keys = rows.map((row) => metadata.tableSchema.primaryKey.map((column) => row[column]).join(' '));
    expect(new Set(keys).size).toBe(rows.length);
  });

  it('says list and date in every row, since a table travels alone', () => {
    expect(new Set(rows.map((row) => `${row['list_serial']} ${row['list_date']}`))).toEqual(
      new Set([`${list.serial} ${list.date}`]),
    );
  });

  it('has both sides of a contradiction', () => {
    const row = rows.find(({ address }) => address === 'nhk.or.jp');
    expect(row?.['dispute']).toBe('sources');
    expect(row?.['objections']).toMatch(/^Two sources contradict each other on editorial control: /u);
  });

  it('has no cell that a spreadsheet would run', () => {
    const cells = rows.flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => /^[=+\-@\t\r]/u.test(cell))).toEqual([]);
  });
});

describe.each([
  ['operations', covert],
  ['state-media', stateMedia],
] as const)('%s', (name, rule) => {
  it('hosts: reads back as the domains, each registrable one with and without www', () => {
    const text = textOf(`hosts/${name}.txt`);
    expect(text).toMatch(HEAD);
    const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    expect(lines.filter((line) => !/^0\.0\.0\.0 [a-z0-9.-]+$/u.test(line))).toEqual([]);
    const hosts = lines.map((line) => line.slice('0.0.0.0 '.length));
    expect(new Set(hosts).size).toBe(hosts.length);
    const known = new Set(domains(rule));
    expect(hosts.filter((host) => known.has(host)).toSorted()).toEqual([...known]);
    expect(hosts.filter((host) => !known.has(host) && !known.has(host.replace(/^www\./u, '')))).toEqual([]);
  });

  it('uBlacklist: reads back as the domains, by the grammar of its subscriptions', () => {
    const text = textOf(`ublacklist/${name}.txt`);
    expect(text).toMatch(/^---\nname: "[^"\n]+"\n---\n/u);
    expect(text).toMatch(HEAD);
    const rules = text
      .split('\n')
      .slice(3)
      .filter((line) => line !== '' && !line.startsWith('#'));
    const mark = name === 'operations' ? '' : '@1';
    const pattern = /^(?<mark>@1|)\*:\/\/\*\.(?<host>[a-z0-9.-]+)\/\*$/u;
    const read = rules.map((line) => pattern.exec(line)?.groups ?? { mark: line, host: '' });
    expect(new Set(read.map((one) => one['mark']))).toEqual(new Set([mark]));
    expect(read.map((one) => one['host'] ?? '').toSorted()).toEqual(domains(rule));
  });
});

it('no list that hides or blocks holds an imitated site, a public outlet, or what journalism alone reports', () => {
  const never = new Set(
    judged.flatMap(({ property, verdict }) => [
      ...(verdict?.class === 'public-independent' || verdict?.level === 'reported' ? [property.value] : []),
      ...(verdict?.label.facts.realSite === undefined ? [] : [verdict.label.facts.realSite]),
    ]),
  );
  const listed = ['hosts/operations.txt', 'hosts/state-media.txt', 'ublacklist/operations.txt'].flatMap(
    (path) =>
      textOf(path)
        .split('\n')
        .map((line) => line.replace(/^0\.0\.0\.0 (?:www\.)?|^\*:\/\/\*\.|\/\*$/gu, '')),
  );
  expect(listed.length).toBeGreaterThan(2500);
  expect(listed.filter((host) => never.has(host))).toEqual([]);
});
