/** An entry with the sources it rests on, to be taken along as a file. */
import type { Entry } from '../registry/schema.ts';
import { citationOf } from './cite.ts';
import type { Citation } from './finding.ts';
import type { Records } from './open-registry.ts';

/** Ids of every source that any of the entry's claims, or its dispute, names; each once, in that order. */
function sourceIds(entry: Entry): readonly string[] {
  const claims = [...entry.claims, ...entry.properties.flatMap((property) => property.claims)];
  const named = claims.flatMap(({ evidence, copy }) => (copy === undefined ? evidence : [...evidence, copy]));
  return [...new Set([...named, ...(entry.dispute?.evidence ?? [])])];
}

/** Every source of an entry, those of the entry itself before those of its addresses. */
export function entrySources({ evidence }: Records, entry: Entry): readonly Citation[] {
  return sourceIds(entry).flatMap((id) => {
    const source = evidence.get(id);
    return source === undefined ? [] : [citationOf(source)];
  });
}

/** The file's text: JSON with the list it was read in, the entry as the registry holds it, and its sources. */
export function entryFile({ evidence, list }: Records, entry: Entry): string {
  const sources = sourceIds(entry).flatMap((id) => evidence.get(id) ?? []);
  return `${JSON.stringify({ v: 1, list, licence: 'CC BY 4.0', entry, evidence: sources }, null, 2)}\n`;
}
