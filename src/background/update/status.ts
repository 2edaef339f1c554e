/** What our pages say of the list in use. */
import type { ListStatus } from '../../messages/list-status.ts';
import type { Bundled } from '../../registry/update/bundled.ts';
import type { Opened } from './list-in-use.ts';
import type { UpdateRecord } from './record.ts';
import type { Sources } from './sources.ts';

/** The newest signed word about the list in use, or the list's own date. */
function asOf(date: string, serial: number, { confirmed }: UpdateRecord): string {
  const issued = confirmed?.serial === serial ? confirmed.issued.slice(0, 10) : '';
  return issued > date ? issued : date;
}

export async function statusOf(
  { newest, registry }: Opened,
  record: UpdateRecord,
  { mirrors }: Sources,
  bundled: Bundled,
): Promise<ListStatus> {
  const downloaded = newest.kept !== null;
  const { list, entries } = downloaded
    ? await registry()
    : { list: bundled, entries: { size: bundled.entries } };
  return {
    serial: list.serial,
    date: list.date,
    entries: entries.size,
    downloaded,
    asOf: asOf(list.date, list.serial, record),
    updates: mirrors.length > 0 ? 'on' : 'off',
    attempt: record.attempt,
    refusal: record.refusal,
  };
}
