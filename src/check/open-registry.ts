/** A registry ready to be asked: the fast index, and the entries and evidence behind it. */
import { openIndex, type Index } from '../registry/index/open-index.ts';
import type { Entry, Evidence, RegistryList } from '../registry/schema.ts';

/** What a list says, without the fast index: all that the pages for browsing it need. */
export interface Records {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly evidence: ReadonlyMap<string, Evidence>;
  readonly list: { readonly id: string; readonly serial: number; readonly date: string };
}

export interface Registry extends Records {
  readonly index: Index;
}

/** The bundled list's id in `Finding.lists`. */
export const OFFICIAL_LIST = 'masthead';

/** @param list a whole list, already parsed */
export function openRecords(list: Omit<RegistryList, 'v'>): Records {
  return {
    entries: new Map(list.entries.map((entry) => [entry.id, entry])),
    evidence: new Map(list.evidence.map((evidence) => [evidence.id, evidence])),
    list: { id: OFFICIAL_LIST, serial: list.serial, date: list.date },
  };
}

/**
 * @param indexBytes the list's full index (all findings, facts too)
 * @param list the list it was built from, already parsed
 */
export function openRegistry(indexBytes: Uint8Array<ArrayBuffer>, list: RegistryList): Registry {
  return { index: openIndex(indexBytes), ...openRecords(list) };
}
