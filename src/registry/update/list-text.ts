/**
 * A whole list as text: JSON, and at the same time lines, one for each source, each entry's head, each address and each
 * entry's end, in canonical order. So one file is what the extension bundles and what is published, any JSON parser
 * reads it, and a change of one address is a change of one line (`line-diff.ts`).
 */
import * as v from 'valibot';
import { byCodeUnits, ordered, sortedEntry } from '../canonical.ts';
import { RegistryList, type Entry } from '../schema.ts';
import type { Bytes } from './cryptography.ts';
import { accepted, refused, type Outcome } from './refusal.ts';

const text = (value: unknown): string => JSON.stringify(ordered(value));

/** An array's items, one a line; commas lead, so that an item added at the end changes no other line. */
function itemLines(items: readonly unknown[]): string[] {
  return items.map((item, i) => (i === 0 ? '' : ',') + text(item));
}

function entryLines(entry: Entry, i: number): string[] {
  const { properties, history, ...facts } = sortedEntry(entry);
  return [
    `${i === 0 ? '' : ','}${text(facts).slice(0, -1)},"properties":[`,
    ...itemLines(properties),
    `],"history":${text(history)}}`,
  ];
}

const byId = (a: { id: string }, b: { id: string }): number => byCodeUnits(a.id, b.id);

/** The one text of a list; equal lists give equal texts. */
export function writeListText({ v: version, serial, date, evidence, entries }: RegistryList): string {
  const lines = [
    `{"v":${version},"serial":${serial},"date":${JSON.stringify(date)},"evidence":[`,
    ...itemLines(evidence.toSorted(byId)),
    '],"entries":[',
    ...entries.toSorted(byId).flatMap(entryLines),
    ']}',
  ];
  return `${lines.join('\n')}\n`;
}

/**
 * Reads a list from bytes whose digest has been verified.
 *
 * @param serial the manifest's
 */
export function readListText(bytes: Bytes, serial: number): Outcome<RegistryList> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return refused('wrong-list', 'no JSON');
  }
  const parsed = v.safeParse(RegistryList, value);
  if (!parsed.success) return refused('wrong-list', v.getDotPath(parsed.issues[0]) ?? '');
  const { output } = parsed;
  return output.serial === serial
    ? accepted(output)
    : refused('wrong-list', `serial ${output.serial} where ${serial} was announced`);
}
