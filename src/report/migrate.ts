/** Records of this version and of the ones before it. */
import * as v from 'valibot';
import { hex, Report, REPORT_VERSION, time, type StoredReport } from './schema.ts';

/** Version 1 kept reports in the browser and sent none. */
const Report1 = v.strictObject({
  v: v.literal(1),
  id: hex,
  state: v.picklist(['draft', 'kept']),
  created: time,
  changed: time,
  address: v.string(),
  kind: v.nullable(v.picklist(['state', 'impersonation', 'network', 'other', 'correction'])),
  realSite: v.string(),
  why: v.string(),
  evidence: v.string(),
  list: v.nullable(v.strictObject({ serial: v.number(), date: v.string() })),
});

/** A report kept by version 1 stays where it is: its reader agreed to keep it, not to send it. */
function fromVersion1({ state, ...report }: v.InferOutput<typeof Report1>): Report {
  return {
    ...report,
    v: REPORT_VERSION,
    about: 'site',
    contact: '',
    picture: null,
    entry: null,
    keys: null,
    parcel: null,
    mayHaveArrived: false,
    standing: state === 'draft' ? { is: 'draft' } : { is: 'kept', by: 'here' },
  };
}

/** A report of any version we know; `undefined` for anything else. */
export function parseReport(raw: unknown): Report | undefined {
  const now = v.safeParse(Report, raw);
  if (now.success) return now.output;
  const before = v.safeParse(Report1, raw);
  return before.success ? fromVersion1(before.output) : undefined;
}

/**
 * Reads one record of the store; never throws.
 *
 * @param key the record's key
 * @param raw whatever the store holds
 */
export function readStored(key: string, raw: unknown): StoredReport {
  const report = parseReport(raw);
  return report === undefined ? { readable: false, key, raw } : { readable: true, key, report };
}
