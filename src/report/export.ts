/** Reports as a file that a reader can pass on: JSON, the shape of `ReportsFile` in `schema.ts`. */
import { REPORT_VERSION, type ReportsFile, type StoredReport } from './schema.ts';

/** What of an unreadable record survives in JSON; a value that JSON can't hold is written as text. */
function plain(raw: unknown): unknown {
  try {
    const json: unknown = JSON.parse(JSON.stringify(raw) ?? 'null');
    return json;
  } catch {
    return String(raw);
  }
}

/**
 * @param records everything the store holds, in the order to write
 * @param now the time that the file says it was saved
 * @returns the file's name and its text
 */
export function reportsFile(records: readonly StoredReport[], now: Date): { name: string; text: string } {
  const saved = now.toISOString();
  const file: ReportsFile = {
    format: 'masthead-reports',
    v: REPORT_VERSION,
    saved,
    reports: records.flatMap((record) => (record.readable ? [record.report] : [])),
    unreadable: records.flatMap((record) => (record.readable ? [] : [plain(record.raw)])),
  };
  return { name: `masthead-reports-${saved.slice(0, 10)}.json`, text: `${JSON.stringify(file, null, 2)}\n` };
}
