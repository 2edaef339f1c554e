/** The list in use, made ready to be browsed. */
import { send } from '../../browser/send.ts';
import { openRecords, type Records } from '../../check/open-registry.ts';
import { buildSearch, type SearchIndex } from '../../check/search-rows.ts';
import { tiesOf, type Ties } from '../../check/ties.ts';
import { registryList } from '../../messages/registry-list.ts';
import { ENGLISH_LABELS } from '../../ui/catalogue/label.ts';
import { countryName } from '../../ui/words/country-words.ts';

export interface OpenedRegistry {
  readonly records: Records;
  readonly ties: Ties;
  readonly index: SearchIndex;
}

/** @returns `null` where the background does not answer or can't read its list. Never rejects. */
export async function loadRegistry(): Promise<OpenedRegistry | null> {
  const reply = await send(registryList, {});
  if (!reply.ok) return null;
  const records = openRecords(reply.value);
  const ties = tiesOf(records.entries.values());
  return { records, ties, index: buildSearch(records, (code) => countryName(code, ENGLISH_LABELS), ties) };
}
