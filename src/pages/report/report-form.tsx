import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReportStore } from '../../browser/report-store.ts';
import { reportsFile } from '../../report/export.ts';
import { FIELDS, REPORT_KINDS, type Report, type ReportKind } from '../../report/schema.ts';
import { stripAddress } from '../../report/strip-address.ts';
import type { Invalid } from '../../report/validate.ts';
import { REPORT } from '../../ui/catalogue/report.ts';
import { saveFile } from '../save-file.ts';
import { KindField } from './kind-field.tsx';
import { TextField } from './text-field.tsx';
import { useDraft, type Draft } from './use-draft.ts';

const { say } = REPORT;

interface Props {
  readonly store: ReportStore;
  /** A new draft, or a report of the store. */
  readonly initial: Report;
  /** The page's whole address, where the draft is about the page that is open. */
  readonly pageAddress?: string;
  /** Whether the lists name the address: then an entry can be wrong. */
  readonly listed: boolean;
  readonly onKept: () => void;
}

/** "Keep it" puts back what was cut off the page's address. */
function RemovedPart({
  pageAddress,
  address,
  onKeep,
}: {
  pageAddress: string;
  address: string;
  onKeep: (whole: string) => void;
}) {
  const { bare, whole, removed } = stripAddress(pageAddress);
  if (!removed || address !== bare) return null;
  return (
    <p class="note">
      {say('form.address.removed')}{' '}
      <button type="button" class="link" onClick={() => onKeep(whole)}>
        {say('form.address.keep')}
      </button>
    </p>
  );
}

interface FieldsProps {
  readonly draft: Draft;
  readonly reasons: Invalid;
  readonly kinds: readonly ReportKind[];
  readonly pageAddress: string | undefined;
}

function Fields({ draft: { report, change }, reasons, kinds, pageAddress }: FieldsProps) {
  const needsWhy = report.kind === 'other' || report.kind === 'correction';
  const keepWhole = (address: string): void => change({ address });
  return (
    <>
      <TextField
        id="address"
        label={say('form.address')}
        value={report.address}
        reason={reasons.address}
        inputMode="url"
        onChange={(address) => change({ address })}
      >
        {pageAddress !== undefined && (
          <RemovedPart pageAddress={pageAddress} address={report.address} onKeep={keepWhole} />
        )}
      </TextField>
      <KindField
        kinds={kinds}
        value={report.kind}
        reason={reasons.kind}
        onChange={(kind) => change({ kind })}
      />
      {report.kind === 'impersonation' && (
        <TextField
          id="realSite"
          label={say('form.real-site')}
          value={report.realSite}
          reason={reasons.realSite}
          inputMode="url"
          onChange={(realSite) => change({ realSite })}
        />
      )}
      <TextField
        id="why"
        label={say(needsWhy ? 'form.why' : 'form.why.optional')}
        value={report.why}
        reason={reasons.why}
        long
        onChange={(why) => change({ why })}
      />
      <TextField
        id="evidence"
        label={say('form.evidence')}
        value={report.evidence}
        reason={reasons.evidence}
        inputMode="url"
        onChange={(evidence) => change({ evidence })}
      />
    </>
  );
}

/** Where the report stays, what went wrong with keeping it, and the button, in view while the fields scroll. */
function KeepBar({ draft: { report, saved, trouble } }: { readonly draft: Draft }) {
  const save = (): void => saveFile(reportsFile([{ readable: true, key: report.id, report }], new Date()));
  return (
    <footer class="send">
      <p role="status">{saved && say('form.saved')}</p>
      <p role="alert">{trouble !== undefined && say(`store.${trouble}`)}</p>
      {trouble !== undefined && (
        <button type="button" class="button" onClick={save}>
          {say('list.save')}
        </button>
      )}
      <p>{say('form.kept-here')}</p>
      <button type="submit" class="button filled">
        {say('form.keep')}
      </button>
    </footer>
  );
}

/** Reporting a site. Nothing is sent: the report is kept in this browser. */
export function ReportForm({ store, initial, pageAddress, listed, onKept }: Props) {
  const draft = useDraft(store, initial);
  const [reasons, setReasons] = useState<Invalid>({});
  const form = useRef<HTMLFormElement>(null);
  const faults = FIELDS.filter((field) => reasons[field] !== undefined);

  // A reader who can't see the page is taken to the first field that needs a change.
  useEffect(() => {
    const first = FIELDS.find((field) => reasons[field] !== undefined);
    if (first !== undefined) form.current?.querySelector<HTMLElement>(`#${first}`)?.focus();
  }, [reasons]);

  const submit = async (): Promise<void> => {
    const result = await draft.submit();
    setReasons(result.is === 'invalid' ? result.reasons : {});
    if (result.is === 'kept') onKept();
  };
  const withCorrection = listed || draft.report.kind === 'correction';

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
          {faults.length > 0 && say('form.invalid', { count: faults.length })}
        </p>
        <Fields
          draft={draft}
          reasons={reasons}
          kinds={REPORT_KINDS.filter((kind) => kind !== 'correction' || withCorrection)}
          pageAddress={pageAddress}
        />
      </main>
      <KeepBar draft={draft} />
    </form>
  );
}
