import type { ReportStore } from '../../browser/report-store.ts';
import { REPORT } from '../../ui/catalogue/report.ts';
import { SETTINGS } from '../../ui/catalogue/settings.ts';
import { DataControls } from '../report/data-controls.tsx';
import { useReports } from '../report/use-reports.ts';

const { say } = SETTINGS;

/** How many reports are kept here; saving and erasing them. */
export function ReportsRow({ store }: { readonly store: ReportStore }) {
  const { records, failed, removeAll, add } = useReports(store);
  if (records === undefined) return null;
  return (
    <div class="row">
      <div class="row-text">
        <p class="row-name">{say('data.name')}</p>
        <p class="note">
          {records === null ? REPORT.say('store.unlisted') : say('data.count', { count: records.length })}
        </p>
        <p role="alert">{failed && REPORT.say('store.failed')}</p>
      </div>
      {records !== null && <DataControls records={records} onErase={removeAll} onAdd={add} look="button" />}
    </div>
  );
}
