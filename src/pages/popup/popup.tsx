import { useCallback, useMemo, useState } from 'preact/hooks';
import type { ReportStore } from '../../browser/report-store.ts';
import type { ReportKind } from '../../report/schema.ts';
import { POPUP } from '../../ui/catalogue/popup.ts';
import { REPORT } from '../../ui/catalogue/report.ts';
import { GLYPHS } from '../../ui/glyphs.ts';
import { ReportList } from '../report/report-list.tsx';
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
  | { readonly is: 'reports'; readonly justKept: boolean };

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
function reportOn(check: Check | undefined, kind: ReportKind | null): Screen {
  const checked = check?.is === 'checked' ? check : undefined;
  const address = checked?.subject.address ?? '';
  return { is: 'report', task: { is: 'page', address, kind, answer: checked?.answer } };
}

/** `?view=report`: the banner's "Correct it" opens the form at once; `&kind=correction`, an entry's page. */
function firstScreen(query: URLSearchParams, check: Check | undefined): Screen {
  if (query.get('view') !== 'report') return { is: 'check' };
  const listed = check?.is === 'checked' && check.answer.details.length > 0;
  return reportOn(check, listed || query.get('kind') === 'correction' ? 'correction' : null);
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
  const toReports = (justKept: boolean): void => setScreen({ is: 'reports', justKept });
  const close = (): void => setScreen({ is: 'check' });

  if (check === undefined) {
    return (
      <>
        <PopupHead onReports={() => toReports(false)} />
        <main class="body">
          <h1 class="unseen">{say('title')}</h1>
          <p role="status">{say('loading')}</p>
        </main>
      </>
    );
  }
  const screen = chosen ?? first;
  if (screen.is === 'report') {
    return <ReportScreen store={store} task={screen.task} onClose={close} onKept={() => toReports(true)} />;
  }
  if (screen.is === 'reports') {
    return (
      <>
        <ScreenHead title={REPORT.say('list.title')} onClose={close} />
        <ReportList
          store={store}
          {...(screen.justKept ? { note: REPORT.say('list.kept-now') } : {})}
          onEdit={(report) => setScreen({ is: 'report', task: { is: 'edit', report } })}
        />
      </>
    );
  }
  return (
    <>
      <PopupHead onReports={() => toReports(false)} />
      {check.is === 'checked' ? (
        <CheckView check={check} onReport={(kind) => setScreen(reportOn(check, kind))} />
      ) : (
        <FaultView fault={check} onRetry={reload} />
      )}
    </>
  );
}
