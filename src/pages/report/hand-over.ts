/** The last step of the form, after the report is safely in the store: to the queue, an issue page or a file. */
import { browser } from '../../browser/api.ts';
import { send } from '../../browser/send.ts';
import { reportQueue } from '../../messages/report-queue.ts';
import { issueAddress, type Destination } from '../../report/destination.ts';
import { fileBodyOf } from '../../report/payload.ts';
import type { Report } from '../../report/schema.ts';
import { REPORT } from '../../ui/catalogue/report.ts';
import { saveFile } from '../save-file.ts';
import { reportName } from './report-name.ts';

export type Handed =
  { readonly is: 'queued' } | { readonly is: 'issue' } | { readonly is: 'file'; readonly name: string };

/** The name of one report's file: its date, and enough of its id to tell two apart. */
function fileName({ changed, id }: Report): string {
  return `masthead-report-${changed.slice(0, 10)}-${id.slice(0, 6)}.json`;
}

function issueOf(report: Report, template: string): string | null {
  const name = reportName({ readable: true, key: report.id, report });
  return issueAddress(
    template,
    REPORT.say('form.issue.title', { name }),
    fileBodyOf({ ...report, picture: null }),
  );
}

/**
 * @param report as it was written into the store
 * @returns `too-long` where the issue page can't take it: the report stays in the store
 */
export async function handOver(
  report: Report,
  destination: Destination,
): Promise<Handed | { readonly is: 'too-long' }> {
  if (destination.is === 'intake') {
    // A background that can't be reached finds the report in the store when it next starts.
    await send(reportQueue, {});
    return { is: 'queued' };
  }
  if (destination.is === 'file') {
    const name = fileName(report);
    saveFile({ name, text: fileBodyOf(report) });
    return { is: 'file', name };
  }
  const url = issueOf(report, destination.template);
  if (url === null) return { is: 'too-long' };
  await browser.tabs.create({ url });
  return { is: 'issue' };
}
