import type { StoredReport } from './schema.ts';

/** The order of a list of records: newest change first, unreadable records last. */
export function newestFirst(a: StoredReport, b: StoredReport): number {
  const time = (record: StoredReport): string => (record.readable ? record.report.changed : '');
  return time(b).localeCompare(time(a));
}
