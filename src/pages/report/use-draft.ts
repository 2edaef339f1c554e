import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ReportStore } from '../../browser/report-store.ts';
import type { Report, ReportFields } from '../../report/schema.ts';
import { edit, keep } from '../../report/states.ts';
import type { Invalid } from '../../report/validate.ts';

/** Rest after the last key before the draft is written, in milliseconds: short, as a popup may close at any time. */
const REST = 300;

export type Trouble = 'full' | 'broken';
export type Submitted =
  | { readonly is: 'kept' }
  | { readonly is: 'invalid'; readonly reasons: Invalid }
  | { readonly is: 'trouble' };

export interface Draft {
  /** The report as the form shows it, saved or not. */
  readonly report: Report;
  readonly change: (fields: Partial<ReportFields>) => void;
  /** Writes what was typed last at once. */
  readonly flush: () => Promise<void>;
  readonly submit: () => Promise<Submitted>;
  /** Why the last write failed; the text stays in the form. */
  readonly trouble: Trouble | undefined;
  /** Whether what the form shows is in the store. */
  readonly saved: boolean;
}

/**
 * A report that is saved as it is typed.
 *
 * @param initial a new draft or a report of the store
 */
export function useDraft(store: ReportStore, initial: Report): Draft {
  const [report, setReport] = useState(initial);
  const [trouble, setTrouble] = useState<Trouble>();
  const [saved, setSaved] = useState(false);
  const latest = useRef(initial);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const write = useCallback(
    async (next: Report): Promise<boolean> => {
      clearTimeout(timer.current);
      timer.current = undefined;
      const written = await store.put(next);
      setTrouble(written.ok ? undefined : written.error);
      setSaved(written.ok);
      return written.ok;
    },
    [store],
  );

  const flush = useCallback(async (): Promise<void> => {
    if (timer.current !== undefined) await write(latest.current);
  }, [write]);

  useEffect(() => {
    const leave = (): void => void flush();
    // A popup gets no second chance: it is gone as soon as the reader clicks beside it.
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
      leave();
    };
  }, [flush]);

  const change = (fields: Partial<ReportFields>): void => {
    const { address, kind, realSite, why, evidence } = { ...latest.current, ...fields };
    const next = edit(latest.current, { address, kind, realSite, why, evidence }, new Date());
    if (next === latest.current) return;
    latest.current = next;
    setReport(next);
    setSaved(false);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void write(latest.current), REST);
  };

  const submit = async (): Promise<Submitted> => {
    const result = keep(latest.current, new Date());
    if (result.is === 'invalid') return result;
    if (!(await write(result.report))) return { is: 'trouble' };
    latest.current = result.report;
    return { is: 'kept' };
  };

  return { report, change, flush, submit, trouble, saved };
}
