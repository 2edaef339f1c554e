import { useCallback, useState } from 'preact/hooks';
import type { ReportStore } from '../../browser/report-store.ts';
import type { Report } from '../../report/schema.ts';
import type { Accepted } from '../../report/standing.ts';
import { REPORT } from '../../ui/catalogue/report.ts';
import { FactTable } from '../../ui/components/fact-table.tsx';
import { Sentence } from '../../ui/components/sentence.tsx';
import { dateWords } from '../../ui/words/date-words.ts';
import { standingLines, stateWords } from '../../ui/words/standing-words.ts';
import { ScreenHead } from '../popup/popup-head.tsx';
import { useLoaded } from '../use-loaded.ts';
import { copyText } from './copy-text.ts';
import type { Handed } from './hand-over.ts';
import { reportName } from './report-name.ts';
import { useStoreChanges } from './use-reports.ts';

const { say, parts, language } = REPORT;

interface Props {
  readonly store: ReportStore;
  /** As it was sent off. */
  readonly sent: Report;
  readonly handed: Handed;
  readonly onReports: () => void;
  readonly onClose: () => void;
}

/** The report as the store has it now. */
function useReport(store: ReportStore, sent: Report): Report {
  const load = useCallback(async () => {
    const listed = await store.list();
    const all = listed.ok ? listed.records : [];
    return all.flatMap((one) => (one.readable && one.key === sent.id ? [one.report] : []))[0] ?? sent;
  }, [store, sent]);
  const { value, reload } = useLoaded(load);
  useStoreChanges(store, reload);
  return value ?? sent;
}

function titleOf({ standing }: Report): string {
  if (standing.is === 'accepted') return say('sent.title.accepted');
  if (standing.is === 'refused') return say('sent.title.refused');
  return say(standing.is === 'kept' ? 'sent.title.kept' : 'sent.title');
}

function ReceiptPart({ report, accepted }: { readonly report: Report; readonly accepted: Accepted }) {
  const name = reportName({ readable: true, key: report.id, report });
  return (
    <>
      <section>
        <h2>{say('sent.receipt')}</h2>
        <p class="receipt">
          <bdi>{accepted.receipt}</bdi>
        </p>
        <p class="note">
          <Sentence parts={parts('sent.receipt.line', { name, date: dateWords(accepted.at, language) })} />
        </p>
      </section>
      <section>
        <h2>{say('sent.next')}</h2>
        <FactTable
          rows={[
            { term: say('sent.next.first'), value: say('sent.next.first.when') },
            { term: say('sent.next.decision'), value: say('sent.next.decision.when') },
            { term: say('sent.next.reasons'), value: say('sent.next.reasons.when') },
          ]}
        />
      </section>
      <p>{say('sent.no-account')}</p>
    </>
  );
}

function HandedPart({ report, handed }: { readonly report: Report; readonly handed: Handed }) {
  if (handed.is === 'file') {
    return (
      <p role="status">
        <Sentence parts={parts('sent.file', { name: handed.name })} />
      </p>
    );
  }
  if (handed.is === 'issue') return <p role="status">{say('sent.issue')}</p>;
  return (
    <div role="status" class="reports">
      <p>
        <span class="state">{stateWords(report)}</span>
      </p>
      {standingLines(report).map((line) => (
        <p key={line.map(({ text }) => text).join('')}>
          <Sentence parts={line} />
        </p>
      ))}
    </div>
  );
}

/** What became of a report, live: on its way, received with its receipt, not taken, or handed over as a file. */
export function SentScreen({ store, sent, handed, onReports, onClose }: Props) {
  const report = useReport(store, sent);
  const [told, setTold] = useState('');
  const { standing } = report;
  const copy = async (receipt: string): Promise<void> => {
    setTold(say((await copyText(receipt)) ? 'sent.copied' : 'sent.copy-failed'));
  };
  return (
    <>
      <ScreenHead title={titleOf(report)} onClose={onClose} />
      <main class="body">
        {standing.is === 'accepted' ? (
          <div role="status" class="body-parts">
            <ReceiptPart report={report} accepted={standing} />
          </div>
        ) : (
          <HandedPart report={report} handed={handed} />
        )}
        <p role="status" class="note">
          {told}
        </p>
      </main>
      <footer class="data-controls">
        {standing.is === 'accepted' && (
          <button type="button" class="link" onClick={() => void copy(standing.receipt)}>
            {say('sent.copy')}
          </button>
        )}
        <button type="button" class="link" onClick={onReports}>
          {say('sent.reports')}
        </button>
      </footer>
    </>
  );
}
