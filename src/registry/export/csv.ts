/**
 * One row for each address of which something may be said, and beside it what the columns mean, as CSV on the Web
 * has it (W3C, csvw): a table that is found alone still says list, date and, in its metadata, licence.
 */
import { propertyReview } from '../review.ts';
import { witnessesOf } from '../witnesses.ts';
import { csvTable } from './csv-table.ts';
import { LICENCE, NAME, type ExportFile, type Publication, type Told } from './publication.ts';
import { claimsOn, listedOn, sourcesOf } from './sources.ts';

/** Column and meaning, in order. */
const COLUMNS = {
  address: 'The host, host and path, or platform and handle.',
  address_kind: 'domain, path or account.',
  entry: 'Id of the entry.',
  entry_kind: 'outlet or operation.',
  name: 'Name of the entry.',
  native_name: 'The name as its own language writes it.',
  state: 'The state that the sources speak of, ISO 3166-1 alpha-2; empty where none is attributed.',
  class: 'Computed by the one published rule; empty: dated facts that make no class.',
  shown: 'How loud it is on a page: banner, mark, or facts (popup only).',
  level: 'How firmly an address of an operation is attributed: confirmed, attributed, reported.',
  confidence: 'How well the tie between address and entry is witnessed: high, medium, low.',
  witnesses: 'Who names the address; lists read through one transcriber are one witness.',
  label: 'What a reader is told, in English.',
  source: 'The source that the label names.',
  source_year: 'The year in which it said so.',
  copied_by: 'The copy in which the source was read.',
  first_listed: 'The earliest date on which a source named the address.',
  last_listed: 'The newest such date.',
  status: 'What became of the address, as history.',
  role: 'Its part in an operation.',
  real_site: 'The site that it was reported to copy, which has no part in the operation.',
  attributed_to: 'Organisation to which a source attributes the operation.',
  attributed_by: 'That source.',
  located_in: 'Where a platform located the operators: a place, not an accusation.',
  located_by: 'That platform.',
  act: 'The official act that designates the outlet.',
  dispute: 'sources: two sources contradict each other; own-objection: the outlet objects.',
  objections:
    'What stands beside the class: both sides of a contradiction, the objection of the outlet, its right of reply.',
  reviewed: 'When the sources were last read.',
  review_due: 'When that has to happen again.',
  sources: 'Ids of all sources, as in masthead.json.',
  list_serial: 'Serial of the list.',
  list_date: 'Date of the list.',
} as const;
type Column = keyof typeof COLUMNS;
type Row = Readonly<Partial<Record<Column, string | undefined>>>;

const COLUMN_NAMES = Object.keys(COLUMNS) as Column[];

function addressCells({ property, verdict }: Told): Row {
  const { facts } = verdict.label;
  return {
    address: property.value,
    address_kind: property.kind,
    class: verdict.class ?? '',
    shown: verdict.shown,
    level: verdict.level,
    confidence: property.confidence,
    source: facts.source,
    source_year: facts.year,
    copied_by: facts.copiedBy,
    first_listed: listedOn({ property })[0],
    last_listed: property.lastListed,
    status: property.status,
    role: property.role,
    real_site: facts.realSite,
    attributed_to: facts.sponsor,
    attributed_by: facts.sponsorSource,
    located_in: facts.origin,
    located_by: facts.originBy,
    act: facts.act,
  };
}

function rowOf(publication: Publication, told: Told): Row {
  const { list, evidence, speech } = publication;
  const { entry, property, verdict } = told;
  const review = propertyReview(entry, property, evidence, list.date);
  return {
    ...addressCells(told),
    entry: entry.id,
    entry_kind: entry.kind,
    name: entry.name,
    native_name: entry.nativeName,
    state: verdict.label.facts.country,
    witnesses: witnessesOf(property, evidence)
      .map(({ by, copies }) => (copies.length === 0 ? by : `${by} (copy of ${copies.join(', ')})`))
      .join('; '),
    label: speech.sentence(verdict.label),
    dispute: entry.dispute?.kind,
    objections: speech.objections(entry).join(' '),
    reviewed: review?.reviewed,
    review_due: review?.due,
    sources: sourcesOf(publication, claimsOn(told))
      .map(({ id }) => id)
      .join(' '),
    list_serial: String(list.serial),
    list_date: list.date,
  };
}

/** CSVW metadata: title, licence, date, and what each column means. */
function metadata({ list }: Publication, url: string): string {
  const described = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url,
    'dc:title': `${NAME}, list ${list.serial}`,
    'dc:license': { '@id': LICENCE.url },
    'dc:modified': { '@value': list.date, '@type': 'xsd:date' },
    dialect: { delimiter: ',', header: true, encoding: 'utf-8', lineTerminators: ['\r\n'] },
    tableSchema: {
      primaryKey: ['entry', 'address_kind', 'address'],
      columns: COLUMN_NAMES.map((name) => ({ name, titles: name, 'dc:description': COLUMNS[name] })),
    },
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}

export function csvFiles(publication: Publication): ExportFile[] {
  const rows = publication.told.map((told) => rowOf(publication, told));
  return [
    { path: 'masthead.csv', text: csvTable(COLUMN_NAMES, rows) },
    { path: 'masthead.csv-metadata.json', text: metadata(publication, 'masthead.csv') },
  ];
}
