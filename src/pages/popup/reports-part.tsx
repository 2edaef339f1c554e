/**
 * Everything about reports in the popup: the form, what became of a report, the list. Loaded when it is asked for: most
 * readers open the popup to read.
 */
import { useState } from 'preact/hooks';
import { reportStore, type ReportStore } from '../../browser/report-store.ts';
import type { Report } from '../../report/schema.ts';
import { REPORT } from '../../ui/catalogue/report.ts';
import type { Handed } from '../report/hand-over.ts';
import { ReportList } from '../report/report-list.tsx';
import { SentScreen } from '../report/sent-screen.tsx';
import { ScreenHead } from './popup-head.tsx';
import { ReportScreen } from './report-screen.tsx';
import type { ReportTask } from './report-task.ts';

type Screen =
  | { readonly is: 'report'; readonly task: ReportTask }
  | { readonly is: 'sent'; readonly report: Report; readonly handed: Handed }
  | { readonly is: 'reports' };

interface Props {
  /** What to report; absent: the list. */
  readonly task: ReportTask | undefined;
  /** Another one in tests. */
  readonly store: ReportStore | undefined;
  readonly onClose: () => void;
}

export function ReportsPart({ task, store: given, onClose }: Props) {
  const [store] = useState(() => given ?? reportStore());
  const [screen, setScreen] = useState<Screen>(
    task === undefined ? { is: 'reports' } : { is: 'report', task },
  );
  const toReports = (): void => setScreen({ is: 'reports' });
  if (screen.is === 'report') {
    return (
      <ReportScreen
        store={store}
        task={screen.task}
        onClose={onClose}
        onDone={(report, handed) => setScreen({ is: 'sent', report, handed })}
        onReports={toReports}
      />
    );
  }
  if (screen.is === 'sent') {
    const { report, handed } = screen;
    return <SentScreen store={store} sent={report} handed={handed} onClose={onClose} onReports={toReports} />;
  }
  return (
    <>
      <ScreenHead title={REPORT.say('list.title')} onClose={onClose} />
      <ReportList
        store={store}
        onEdit={(report) => setScreen({ is: 'report', task: { is: 'edit', report } })}
      />
    </>
  );
}
