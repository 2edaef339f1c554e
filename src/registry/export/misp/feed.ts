/**
 * A MISP feed of the operations: `manifest.json`, one file for each event, and `hashes.csv`, by which a MISP finds
 * whether a feed holds a value without loading its events.
 */
import { byCodeUnits } from '../../canonical.ts';
import type { ExportFile, Publication } from '../publication.ts';
import { eventOf, type MispEvent } from './event.ts';

/** MD5 as hex, of UTF-8: the digest that MISP's format prescribes. It secures nothing. */
export type Md5 = (text: string) => string;

const FOLDER = 'misp/feed';

function json(content: unknown): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** What MISP reads first: which events there are, and how new each is. */
function manifest(events: readonly MispEvent[]): string {
  const lines = events.map(({ uuid, Orgc, Tag, info, date, analysis, threat_level_id, timestamp }) => [
    uuid,
    { Orgc, Tag, info, date, analysis, threat_level_id, timestamp },
  ]);
  return json(Object.fromEntries(lines));
}

function hashes(events: readonly MispEvent[], md5: Md5): string {
  const lines = events.flatMap(({ uuid, Attribute }) =>
    Attribute.filter(({ deleted }) => !deleted).map(({ value }) => `${md5(value)},${uuid}`),
  );
  return [...new Set(lines), ''].join('\n');
}

export function feedFiles(publication: Publication, md5: Md5): ExportFile[] {
  const events = publication.list.entries
    .filter((entry) => entry.kind === 'operation')
    .map((operation) => eventOf(publication, operation))
    .toSorted((a, b) => byCodeUnits(a.uuid, b.uuid));
  return [
    { path: `${FOLDER}/manifest.json`, text: manifest(events) },
    { path: `${FOLDER}/hashes.csv`, text: hashes(events, md5) },
    ...events.map((event) => ({ path: `${FOLDER}/${event.uuid}.json`, text: json({ Event: event }) })),
  ];
}
