/** From the two evidence tables to the registry's one: one id style, duplicates merged, dates cut to what was read. */
import { Evidence, type Evidence as Source } from '../schema.ts';
import { field, type CsvRow } from './csv.ts';
import {
  DATES,
  EXTRA_SOURCES,
  SAME_SOURCE,
  SHORT_NAMES,
  URL_OF_THE_COPY,
  WORDING,
} from './judgements/evidence.ts';
import type { LeftOut } from './left-out.ts';
import * as v from 'valibot';

/** `ev-eu-2023-1214`, `E-EU-2023-1214` -> `eu-2023-1214`. */
export function evidenceId(raw: string): string {
  const id = raw.replace(/^(?:ev|E)-/u, '').toLowerCase();
  return SAME_SOURCE[id] ?? id;
}

/** Ids of a table's cell: the sets separate them by blanks or by semicolons. */
export function evidenceIds(cell: string): string[] {
  return cell
    .split(/[ ;]+/u)
    .filter((id) => id !== '')
    .map(evidenceId);
}

function shortName(publisher: string): string {
  const match = Object.keys(SHORT_NAMES)
    .filter((name) => publisher.startsWith(name))
    .toSorted((a, b) => b.length - a.length)[0];
  if (match === undefined) throw new Error(`no short name for the publisher "${publisher}"`);
  return SHORT_NAMES[match] ?? publisher;
}

/** Cuts a month or day that the table itself calls recalled; spans and inferred dates are judged one by one. */
function dateOf(id: string, date: string, howKnown: string): string | undefined {
  const judged = DATES[id];
  if (judged !== undefined) return judged.date ?? undefined;
  if (date === '') return undefined;
  return howKnown.includes('report month recalled') ? date.slice(0, 4) : date;
}

/** Addresses that nobody has opened yet are dropped; one that is the copy's belongs to the copy. */
function urlOf(id: string, url: string, howKnown: string): string | undefined {
  return url === '' || howKnown.includes('recalled: URL') || URL_OF_THE_COPY.includes(id) ? undefined : url;
}

function sourceOf(row: CsvRow): Source {
  const id = evidenceId(field(row, 'evidence_id'));
  const publisher = WORDING[id]?.publisher ?? field(row, 'publisher');
  const howKnown = field(row, 'how_known');
  const date = dateOf(id, field(row, 'date'), howKnown);
  const url = urlOf(id, field(row, 'url'), howKnown);
  return v.parse(Evidence, {
    id,
    publisher,
    short: shortName(publisher),
    title: WORDING[id]?.title ?? field(row, 'title'),
    kind: field(row, 'kind'),
    ...(date === undefined ? {} : { date }),
    ...(url === undefined ? {} : { url }),
    states: WORDING[id]?.states ?? field(row, 'what_it_states'),
  });
}

/** What was cut from a source's row: dates that were not read, addresses that nobody has opened. */
function cutFrom(row: CsvRow, source: Source, file: string): LeftOut[] {
  const item = field(row, 'evidence_id');
  const date = field(row, 'date');
  const reason = DATES[source.id]?.reason ?? 'the month is recalled';
  const dated = date !== '' && date !== source.date;
  const dropped = field(row, 'url') !== '' && source.url === undefined;
  const address = URL_OF_THE_COPY.includes(source.id)
    ? 'the address is that of the copy'
    : 'the address is recalled: dropped until somebody has opened it';
  return [
    ...(dated
      ? [{ file, item: `${item}: date ${date}`, reason: `carried as ${source.date ?? 'undated'}: ${reason}` }]
      : []),
    ...(dropped ? [{ file, item: `${item}: url`, reason: address }] : []),
  ];
}

/** Two rows of one source: the first set's row stands, with the address and date of the other where it has none. */
function merged(first: Source, second: Source): Source {
  const date = first.date ?? second.date;
  const url = first.url ?? second.url;
  return { ...first, ...(date === undefined ? {} : { date }), ...(url === undefined ? {} : { url }) };
}

export interface EvidenceTable {
  readonly sources: ReadonlyMap<string, Source>;
  readonly leftOut: readonly LeftOut[];
}

/**
 * @param tables rows of the sets' evidence files, by file name; on duplicates the first table's row stands
 * @returns every source that was seen; those known from memory alone are left out with their reason
 */
export function readEvidence(
  tables: readonly { readonly file: string; readonly rows: readonly CsvRow[] }[],
): EvidenceTable {
  const sources = new Map<string, Source>(EXTRA_SOURCES.map((source) => [source.id, { ...source }]));
  const leftOut: LeftOut[] = [];
  for (const { file, rows } of tables) {
    for (const row of rows) {
      if (field(row, 'how_known').startsWith('recalled')) {
        leftOut.push({
          file,
          item: field(row, 'evidence_id'),
          reason: 'source recalled, not seen: it may not be cited',
        });
        continue;
      }
      const source = sourceOf(row);
      leftOut.push(...cutFrom(row, source, file));
      const known = sources.get(source.id);
      sources.set(source.id, known === undefined ? source : merged(known, source));
    }
  }
  return { sources, leftOut };
}
