import { useMemo, useRef, useState } from 'preact/hooks';
import type { Put, ReportStore } from '../../browser/report-store.ts';
import type { Destination } from '../../report/destination.ts';
import type { Random } from '../../report/draft.ts';
import { fieldsOf, type Report, type ReportFields } from '../../report/schema.ts';
import { edit, submit as submitted } from '../../report/states.ts';
import type { Invalid } from '../../report/validate.ts';
import { latestWriter } from './latest-writer.ts';

export type Submitted =
  | { readonly is: 'done'; readonly report: Report }
  | { readonly is: 'invalid'; readonly reasons: Invalid }
  | { readonly is: 'trouble' };

export type Trouble = Extract<Put, { readonly ok: false }>['error'];

export interface Draft {
  /** The report as the form shows it, saved or not. */
  readonly report: Report;
  readonly change: (fields: Partial<ReportFields>) => void;
  readonly submit: (destination: Destination) => Promise<Submitted>;
  /** Why the last write failed; the text stays in the form. */
  readonly trouble: Trouble | undefined;
  /** Whether what the form shows is in the store. */
  readonly saved: boolean;
}

/** Fills an array with random bytes. */
export const random: Random = (bytes) => void crypto.getRandomValues(bytes);

/**
 * A report that is saved as it is typed.
 *
 * @param initial a new draft or a report of the store, with keys; nothing is written before the first change
 */
export function useDraft(store: ReportStore, initial: Report): Draft {
  const [report, setReport] = useState(initial);
  const [trouble, setTrouble] = useState<Trouble>();
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
    const wanted = fieldsOf({ ...latest.current, ...fields });
    const next = edit(latest.current, wanted, new Date(), random);
    if (next === latest.current) return;
    latest.current = next;
    setReport(next);
    setSaved(false);
    void write(next);
  };

  const submit = async (destination: Destination): Promise<Submitted> => {
    const result = submitted(latest.current, destination, new Date(), random);
    if (result.is === 'invalid') return result;
    return (await write(result.report)) ? { is: 'done', report: result.report } : { is: 'trouble' };
  };

  return { report, change, submit, trouble, saved };
}
