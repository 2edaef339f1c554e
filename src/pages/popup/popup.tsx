import { useCallback, useMemo, useState } from 'preact/hooks';
import type { ReportStore } from '../../browser/report-store.ts';
import { REPORT_KINDS, type Report, type ReportKind } from '../../report/schema.ts';
import { POPUP } from '../../ui/catalogue/popup.ts';
import { REPORT } from '../../ui/catalogue/report.ts';
import { GLYPHS } from '../../ui/glyphs.ts';
import type { Handed } from '../report/hand-over.ts';
import { ReportList } from '../report/report-list.tsx';
import { SentScreen } from '../report/sent-screen.tsx';
import { useLoaded } from '../use-loaded.ts';
import { checkPage, type Check } from './check.ts';
import { CheckView } from './check-view.tsx';
import { PlainHead } from './plain-head.tsx';
import { PopupHead, ScreenHead } from './popup-head.tsx';
import { ReportScreen, type ReportTask } from './report-screen.tsx';

const { say } = POPUP;

type Screen =
  | { readonly is: 'check' }
  | { readonly is: 'report'; readonly task: ReportTask }
  | { readonly is: 'sent'; readonly report: Report; readonly handed: Handed }
  | { readonly is: 'reports' };

type Fault = Exclude<Check, { is: 'checked' }>;

function FaultView({ fault, onRetry }: { readonly fault: Fault; readonly onRetry: () => void }) {
  if (fault.is === 'no-tab') {
    return (
      <main>
        <PlainHead
          glyph={GLYPHS.unlisted}
          tag={say('none.tag')}
          title={say('unseen.title')}
          sentence={say('unseen.sentence')}
        />
      </main>
    );
  }
  return (
    <main class="body">
      <h1 class="unseen">{say('title')}</h1>
      <p role="alert">
        {fault.error === 'gone' ? say('error.gone') : say('error.failed', { detail: fault.detail })}
      </p>
      <button type="button" class="button" onClick={onRetry}>
        {say('error.retry')}
      </button>
    </main>
  );
}

/** The form for the page that was checked; an address that nobody could check is left to the reader. */
function reportOn(
  check: Check | undefined,
  kind: ReportKind | null,
  more: { entry?: string; from?: number } = {},
): Screen {
  const checked = check?.is === 'checked' ? check : undefined;
  const address = checked?.subject.address ?? '';
  return { is: 'report', task: { is: 'page', address, kind, answer: checked?.answer, ...more } };
}

/**
 * `?view=report` opens the form at once: the banner's "Correct it", the context menu (`from`: its tab), the registry's
 * "Suggest a correction" (`kind`, `entry`). `?view=reports` opens the list.
 */
function firstScreen(query: URLSearchParams, check: Check | undefined): Screen {
  const view = query.get('view');
  if (view === 'reports') return { is: 'reports' };
  if (view !== 'report') return { is: 'check' };
  const listed = check?.is === 'checked' && check.answer.details.length > 0;
  const asked = REPORT_KINDS.find((kind) => kind === query.get('kind'));
  const entry = query.get('entry');
  const from = Number(query.get('from') ?? Number.NaN);
  return reportOn(check, asked ?? (listed ? 'correction' : null), {
    ...(entry === null ? {} : { entry }),
    ...(Number.isInteger(from) ? { from } : {}),
  });
}

interface Props {
  readonly query: URLSearchParams;
  readonly store: ReportStore;
}

/** The popup: the check of the page, the report form, the reader's reports. */
export function Popup({ query, store }: Props) {
  const { value: check, reload } = useLoaded(useCallback(() => checkPage(query), [query]));
  const [chosen, setScreen] = useState<Screen>();
  const first = useMemo(() => firstScreen(query, check), [query, check]);
  const toReports = (): void => setScreen({ is: 'reports' });
  const close = (): void => setScreen({ is: 'check' });

  if (check === undefined) {
    return (
      <>
        <PopupHead onReports={toReports} />
        <main class="body">
          <h1 class="unseen">{say('title')}</h1>
          <p role="status">{say('loading')}</p>
        </main>
      </>
    );
  }
  const screen = chosen ?? first;
  if (screen.is === 'report') {
    return (
      <ReportScreen
        store={store}
        task={screen.task}
        onClose={close}
        onDone={(report, handed) => setScreen({ is: 'sent', report, handed })}
        onReports={toReports}
      />
    );
  }
  if (screen.is === 'sent') {
    return (
      <SentScreen
        store={store}
        sent={screen.report}
        handed={screen.handed}
        onClose={close}
        onReports={toReports}
      />
    );
  }
  if (screen.is === 'reports') {
    return (
      <>
        <ScreenHead title={REPORT.say('list.title')} onClose={close} />
        <ReportList
          store={store}
          onEdit={(report) => setScreen({ is: 'report', task: { is: 'edit', report } })}
        />
      </>
    );
  }
  return (
    <>
      <PopupHead onReports={toReports} />
      {check.is === 'checked' ? (
        <CheckView check={check} onReport={(kind) => setScreen(reportOn(check, kind))} />
      ) : (
        <FaultView fault={check} onRetry={reload} />
      )}
    </>
  );
}
