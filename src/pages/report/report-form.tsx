import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReportStore } from '../../browser/report-store.ts';
import type { Destination } from '../../report/destination.ts';
import { FIELDS, type Report } from '../../report/schema.ts';
import type { Invalid } from '../../report/validate.ts';
import { REPORT } from '../../ui/catalogue/report.ts';
import { handOver, type Handed } from './hand-over.ts';
import { KnownNotes } from './known-notes.tsx';
import { Preview } from './preview.tsx';
import { ReportFields } from './report-fields.tsx';
import { SendBar } from './send-bar.tsx';
import { useDraft } from './use-draft.ts';
import { useKnown } from './use-known.ts';

interface Props {
  readonly store: ReportStore;
  readonly destination: Destination;
  /** A new draft, or a report of the store. */
  readonly initial: Report;
  /** The page's whole address, where the draft is about the page that is open. */
  readonly pageAddress: string | undefined;
  /** The tab that the form was called from. */
  readonly from: number | undefined;
  readonly onDone: (report: Report, handed: Handed) => void;
  readonly onReports: () => void;
}

/** Reporting a site: what, why, exactly what leaves and where to. */
export function ReportForm({ store, destination, initial, pageAddress, from, onDone, onReports }: Props) {
  const draft = useDraft(store, initial);
  const known = useKnown(store, draft.report);
  const [reasons, setReasons] = useState<Invalid>({});
  const [tooLong, setTooLong] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const faults = FIELDS.filter((field) => reasons[field] !== undefined);

  // A reader who can't see the page is taken to the first field that needs a change.
  useEffect(() => {
    const first = FIELDS.find((field) => reasons[field] !== undefined);
    if (first !== undefined) form.current?.querySelector<HTMLElement>(`#${first}`)?.focus();
  }, [reasons]);

  const submit = async (): Promise<void> => {
    const result = await draft.submit(destination);
    setReasons(result.is === 'invalid' ? result.reasons : {});
    if (result.is !== 'done') return;
    const handed = await handOver(result.report, destination);
    if (handed.is === 'too-long') setTooLong(true);
    else onDone(result.report, handed);
  };
  const { kind } = draft.report;
  const correctable = known.listed !== undefined || kind === 'correction';

  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <main class="body">
        <p class="alert" role="alert">
          {faults.length > 0 && REPORT.say('form.invalid', { count: faults.length })}
        </p>
        <KnownNotes known={known} correcting={kind === 'correction'} onReports={onReports} />
        <ReportFields
          draft={draft}
          reasons={reasons}
          correctable={correctable}
          pageAddress={pageAddress}
          from={from}
          pictures={destination.is !== 'issue'}
        />
        <Preview report={draft.report} destination={destination} />
      </main>
      <SendBar draft={draft} destination={destination} tooLong={tooLong} />
    </form>
  );
}
