import { parseAddress } from '../../address/parse-address.ts';
import type { StoredReport } from '../../report/schema.ts';
import { REPORT } from '../../ui/catalogue/report.ts';

/** What a report is called in the list: its site, else its address as typed. */
export function reportName(record: StoredReport): string {
  if (!record.readable) return REPORT.say('list.unreadable');
  const { address } = record.report;
  const parsed = parseAddress(address);
  const name = (parsed.ok ? parsed.address.hostname : null) ?? address;
  return name === '' ? REPORT.say('list.no-address') : name;
}
