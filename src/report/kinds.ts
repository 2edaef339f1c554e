/** What the reader noticed. `correction`: something in an entry of ours is wrong (corrections and appeals). */
export const REPORT_KINDS = [
  'state',
  'impersonation',
  'local-news',
  'network',
  'other',
  'correction',
] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];
