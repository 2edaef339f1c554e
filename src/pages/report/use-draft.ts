import { useMemo, useRef, useState } from 'preact/hooks';
import type { ReportStore } from '../../browser/report-store.ts';
import type { Report, ReportFields } from '../../report/schema.ts';
import { edit, keep } from '../../report/states.ts';
import type { Invalid } from '../../report/validate.ts';
import { latestWriter } from './latest-writer.ts';

export type Submitted =
  | { readonly is: 'kept' }
  | { readonly is: 'invalid'; readonly reasons: Invalid }
  | { readonly is: 'trouble' };

export interface Draft {
  /** The report as the form shows it, saved or not. */
  readonly report: Report;
  readonly change: (fields: Partial<ReportFields>) => void;
  readonly submit: () => Promise<Submitted>;
  /** Why the last write failed; the text stays in the form. */
  readonly trouble: 'full' | 'broken' | undefined;
  /** Whether what the form shows is in the store. */
  readonly saved: boolean;
}

/**
 * A report that is saved as it is typed.
 *
 * @param initial a new draft or a report of the store; nothing is written before the first change
 */
export function useDraft(store: ReportStore, initial: Report): Draft {
  const [report, setReport] = useState(initial);
  const [trouble, setTrouble] = useState<Draft['trouble']>();
  const [saved, setSaved] = useState(false);
  // What the form holds now: two changes may come before the next rendering.
  const latest = useRef(initial);
  const writer = useMemo(() => latestWriter((next: Report) => store.put(next)), [store]);

  const write = async (next: Report): Promise<boolean> => {
    const written = await writer(next);
    setTrouble(written.ok ? undefined : written.error);
    setSaved(written.ok);
    return written.ok;
  };

  const change = (fields: Partial<ReportFields>): void => {
    const { address, kind, realSite, why, evidence } = { ...latest.current, ...fields };
    const next = edit(latest.current, { address, kind, realSite, why, evidence }, new Date());
    if (next === latest.current) return;
    latest.current = next;
    setReport(next);
    setSaved(false);
    void write(next);
  };

  const submit = async (): Promise<Submitted> => {
    const result = keep(latest.current, new Date());
    if (result.is === 'invalid') return result;
    return { is: (await write(result.report)) ? 'kept' : 'trouble' };
  };

  return { report, change, submit, trouble, saved };
}
