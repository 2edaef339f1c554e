/** The file that reports are saved to and read from: JSON, `masthead-reports-YYYY-MM-DD.json`. */
import * as v from 'valibot';
import { parseReport } from './migrate.ts';
import { Report, REPORT_VERSION, time, type StoredReport } from './schema.ts';
import { parseJson } from './wire.ts';

export const ReportsFile = v.strictObject({
  format: v.literal('masthead-reports'),
  v: v.literal(REPORT_VERSION),
  saved: time,
  reports: v.array(Report),
  /** Records of the store that could not be read, as they are. */
  unreadable: v.array(v.unknown()),
});
export type ReportsFile = v.InferOutput<typeof ReportsFile>;

/** Files of every version: their records are read one by one. */
const AnyFile = v.object({
  format: v.literal('masthead-reports'),
  reports: v.array(v.unknown()),
  unreadable: v.optional(v.array(v.unknown()), []),
});

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

export type ReadFile =
  | { readonly is: 'file'; readonly reports: readonly Report[]; readonly unreadable: number }
  /** Not JSON, or not a file of ours. */
  | { readonly is: 'not-ours' };

/** Reads a saved file; never throws. A record that can't be read is counted and left in the file. */
export function readReportsFile(text: string): ReadFile {
  const file = v.safeParse(AnyFile, parseJson(text));
  if (!file.success) return { is: 'not-ours' };
  const all = [...file.output.reports, ...file.output.unreadable];
  const reports = all.flatMap((raw) => parseReport(raw) ?? []);
  return { is: 'file', reports, unreadable: all.length - reports.length };
}

/** Which of two records of one report to keep: an answer from the receiver before none, then the newer one. */
function later(mine: Report, theirs: Report): Report {
  const answered = ({ standing }: Report): boolean => standing.is === 'accepted';
  if (answered(mine) !== answered(theirs)) return answered(mine) ? mine : theirs;
  return mine.changed >= theirs.changed ? mine : theirs;
}

/**
 * What of a file to write into the store. A report that waits to be sent keeps its key: where both browsers send it, the
 * receiver has it once.
 *
 * @param mine what the store holds
 * @param theirs what the file holds
 */
export function newerReports(mine: readonly Report[], theirs: readonly Report[]): Report[] {
  const known = new Map(mine.map((report) => [report.id, report]));
  const taken = new Map<string, Report>();
  for (const report of theirs) {
    const before = taken.get(report.id) ?? known.get(report.id);
    if (before === undefined || later(before, report) !== before) taken.set(report.id, report);
  }
  return [...taken.values()];
}
