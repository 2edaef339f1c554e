/** The states whose overt media the list tells of on pages. */
import { toneOf } from '../registry/class.ts';
import { classify } from '../registry/classify.ts';
import { groupBy } from '../registry/group-by.ts';
import type { Entry } from '../registry/schema.ts';
import type { Records } from './open-registry.ts';

/** Whether any of an outlet's addresses has a banner or marks. */
function isTold(entry: Entry, { evidence }: Records): boolean {
  return entry.properties.some((property) => {
    const verdict = classify(entry, property, evidence);
    return verdict !== null && verdict.shown !== 'facts' && toneOf(verdict.class) === 'overt';
  });
}

/** @returns states with the number of their outlets that have a banner or marks, by code */
export function statesTold(
  records: Records,
): readonly { readonly country: string; readonly outlets: number }[] {
  const told = [...records.entries.values()]
    .filter(({ kind }) => kind === 'outlet')
    .filter((entry) => isTold(entry, records));
  return [...groupBy(told, ({ country }) => country ?? '')]
    .map(([country, outlets]) => ({ country, outlets: outlets.length }))
    .toSorted((a, b) => (a.country < b.country ? -1 : 1));
}
