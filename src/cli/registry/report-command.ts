/** `registry report`: counts by class, state, source and loudness, then every row left out with its reason. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { byCodeUnits } from '../../registry/canonical.ts';
import { assembleList } from '../../registry/compute-list.ts';
import { groupBy } from '../../registry/group-by.ts';
import { LeftOutFile, type LeftOut } from '../../registry/import/left-out.ts';
import { overdueEntries } from '../../registry/overdue.ts';
import { removalOf } from '../../registry/removed.ts';
import { reportOf, type Counts } from '../../registry/report.ts';
import type { RegistryList } from '../../registry/schema.ts';
import { witnessesOf } from '../../registry/witnesses.ts';
import { FOLDER, readRegistry } from '../registry-files.ts';
import { today } from './write-edit.ts';

function section(title: string, counts: Counts): string[] {
  return ['', title, ...counts.map(([name, count]) => `${String(count).padStart(7)}  ${name}`)];
}

function leftOutLine({ item, entry, reason }: LeftOut): string {
  return `  ${item}${entry === undefined ? '' : ` [${entry}]`}: ${reason}`;
}

/** Reasons without their details in brackets and behind colons, most frequent first. */
function byReason(leftOut: readonly LeftOut[]): Counts {
  const groups = groupBy(leftOut, ({ reason }) => reason.replace(/(?: \(|: |; ).*$/u, ''));
  return [...groups]
    .map(([reason, rows]) => [reason, rows.length] as const)
    .toSorted((a, b) => b[1] - a[1] || byCodeUnits(a[0], b[0]));
}

function leftOutLines(): string[] {
  const json: unknown = JSON.parse(readFileSync(join(FOLDER, 'left-out.json'), 'utf8'));
  const { leftOut } = v.parse(LeftOutFile, json);
  const groups = groupBy(leftOut, ({ file }) => file);
  const totals: Counts = [...groups].map(([file, rows]) => [file, rows.length] as const);
  const listed = [...groups].flatMap(([file, rows]) => ['', `${file}:`].concat(rows.map(leftOutLine)));
  return [
    ...section('Left out, by table', totals),
    ...section('Left out, by reason', byReason(leftOut)),
    '',
    'Left out, row by row',
    ...listed,
  ];
}

/** "not reviewed since 2024-02-07": how many by that date, the oldest first. */
function overdueCounts(list: RegistryList): Counts {
  const groups = groupBy(overdueEntries(list, today()), ({ reviewed }) => reviewed);
  return [...groups].map(([reviewed, rows]) => [`not reviewed since ${reviewed}`, rows.length] as const);
}

function witnessCounts(list: RegistryList): Counts {
  const sources = new Map(list.evidence.map((source) => [source.id, source]));
  const domains = list.entries
    .filter((entry) => removalOf(entry) === undefined)
    .flatMap(({ properties }) => properties.filter(({ kind }) => kind === 'domain'));
  const groups = groupBy(domains, (property) => witnessesOf(property, sources).length);
  return [...groups]
    .toSorted(([a], [b]) => a - b)
    .map(([count, rows]) => [`named by ${count}`, rows.length] as const);
}

export function reportCommand(): number {
  const list = assembleList(readRegistry());
  const report = reportOf(list);
  const lines = [
    `List ${list.serial} of ${list.date}: ${report.outlets} outlets, ${report.operations} operations, ` +
      `${report.domains} domains, ${report.paths} paths, ${report.accounts} accounts, ${list.evidence.length} sources`,
    ...section('Properties by class', report.byClass),
    ...section('Properties by loudness', report.byShown),
    ...section('Operation addresses by attribution level', report.byLevel),
    ...section('Properties by the source that the label names', report.bySource),
    ...section('Properties by state and class', report.byState),
    ...section('Entries by state', report.entriesByState),
    ...section('Domains by independent witnesses', witnessCounts(list)),
    ...section('Entries whose review is overdue', overdueCounts(list)),
    ...leftOutLines(),
  ];
  console.log(lines.join('\n'));
  return 0;
}
