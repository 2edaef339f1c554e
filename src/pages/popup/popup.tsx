import { useCallback, useMemo, useState } from 'preact/hooks';
import type { ReportStore } from '../../browser/report-store.ts';
import { POPUP } from '../../ui/catalogue/popup.ts';
import { GLYPHS } from '../../ui/glyphs.ts';
import { useLoaded } from '../use-loaded.ts';
import { checkPage, type Check } from './check.ts';
import { CheckView } from './check-view.tsx';
import { PlainHead } from './plain-head.tsx';
import { PopupHead } from './popup-head.tsx';
import { askedTask, taskOn, type ReportTask } from './report-task.ts';

const { say } = POPUP;

/** Reports: the form for a task, or without one the list. */
type Screen = { readonly is: 'check' } | { readonly is: 'reports'; readonly task: ReportTask | undefined };

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

/**
 * `?view=report` opens the form at once: the banner's "Correct it", the context menu, the registry's "Suggest a correction".
 * `?view=reports` opens the list.
 */
function firstScreen(query: URLSearchParams, check: Check | undefined): Screen {
  const view = query.get('view');
  if (view === 'report') return { is: 'reports', task: askedTask(query, check) };
  return view === 'reports' ? { is: 'reports', task: undefined } : { is: 'check' };
}

/** `null` where the extension was taken away under the open popup. */
const loadReports = () => import('./reports-part.tsx').catch(() => null);

interface ReportsProps {
  readonly task: ReportTask | undefined;
  readonly store: ReportStore | undefined;
  readonly onClose: () => void;
}

function Reports(props: ReportsProps) {
  const { value: part, reload } = useLoaded(loadReports);
  if (part === undefined) return <main class="body" aria-busy="true" />;
  if (part === null) return <FaultView fault={{ is: 'error', error: 'gone', detail: '' }} onRetry={reload} />;
  return <part.ReportsPart {...props} />;
}

interface Props {
  readonly query: URLSearchParams;
  /** Another store of reports, in tests. */
  readonly store?: ReportStore;
}

/** The popup: the check of the page, the report form, the reader's reports. */
export function Popup({ query, store }: Props) {
  const { value: check, reload } = useLoaded(useCallback(() => checkPage(query), [query]));
  const [chosen, setScreen] = useState<Screen>();
  const first = useMemo(() => firstScreen(query, check), [query, check]);
  const toReports = (): void => setScreen({ is: 'reports', task: undefined });

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
  if (screen.is === 'reports')
    return <Reports task={screen.task} store={store} onClose={() => setScreen({ is: 'check' })} />;
  return (
    <>
      <PopupHead onReports={toReports} />
      {check.is === 'checked' ? (
        <CheckView
          check={check}
          onReport={(kind) => setScreen({ is: 'reports', task: taskOn(check, kind) })}
        />
      ) : (
        <FaultView fault={check} onRetry={reload} />
      )}
    </>
  );
}
