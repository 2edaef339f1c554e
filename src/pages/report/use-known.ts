import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ReportStore } from '../../browser/report-store.ts';
import { send } from '../../browser/send.ts';
import { pageCheck } from '../../messages/page-check.ts';
import { earlierReport } from '../../report/earlier.ts';
import type { Report } from '../../report/schema.ts';
import { useLoaded } from '../use-loaded.ts';

/** So long the reader may pause while typing an address, in milliseconds. */
const PAUSE = 300;

export interface Known {
  /** Name and id of the entry that lists the address. */
  readonly listed: { readonly name: string; readonly entry: string } | undefined;
  /** The reader's own earlier report on the same. */
  readonly earlier: Report | undefined;
}

function useRested<Value>(value: Value): Value {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), PAUSE);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}

/** What is known already of the address in the form, said before the reader writes on. Asked in this browser alone. */
export function useKnown(store: ReportStore, report: Report): Known {
  const { id, about, kind, address } = report;
  const wanted = useRested(address);
  const ask = useCallback(async () => {
    const reply = await send(pageCheck, { address: wanted });
    const finding = reply.ok ? reply.value.details[0]?.finding : undefined;
    return finding === undefined ? null : { name: finding.name, entry: finding.entry };
  }, [wanted]);
  const look = useCallback(async () => {
    const all = await store.list();
    const reports = all.ok ? all.records.flatMap((one) => (one.readable ? [one.report] : [])) : [];
    return earlierReport(reports, { ...report, id, about, kind, address: wanted }) ?? null;
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the other fields have no say in it
  }, [store, id, about, kind, wanted]);
  return {
    listed: useLoaded(ask).value ?? undefined,
    earlier: useLoaded(look).value ?? undefined,
  };
}
