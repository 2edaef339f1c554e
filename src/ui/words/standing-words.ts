/** How a report stands, in words. */
import type { Report } from '../../report/schema.ts';
import type { StandingName } from '../../report/standing.ts';
import { REPORT } from '../catalogue/report.ts';
import type { Part } from '../catalogue/speech.ts';
import { dateWords, momentWords } from './date-words.ts';

const { say, parts, language } = REPORT;

/** The few words in the box: an accepted report says what the desk says. */
export function stateWords({ standing }: Report): string {
  return say(`state.${standing.is === 'accepted' ? standing.status : standing.is}`);
}

/** Where a report is or was bound, as a name to show. */
function hostOf({ parcel }: Report): string {
  return parcel !== null && URL.canParse(parcel.to) ? new URL(parcel.to).host : '';
}

type Line = readonly Part[];

function retryLine(report: Report): Line {
  const { standing } = report;
  if (standing.is !== 'retry') return [];
  if (standing.why === 'offline') return parts('says.offline');
  return parts(`says.${standing.why}`, { host: hostOf(report), time: momentWords(standing.at, language) });
}

function refusedLines(report: Report): Line[] {
  const { standing } = report;
  if (standing.is !== 'refused') return [];
  const host = hostOf(report);
  const first = parts(`says.${standing.why}`, { host });
  return standing.said === undefined ? [first] : [first, parts('says.quote', { host, text: standing.said })];
}

function acceptedLines({ standing }: Report): Line[] {
  if (standing.is !== 'accepted') return [];
  const { receipt, decided, reason, entry } = standing;
  const first =
    decided === undefined
      ? parts('says.receipt', { receipt })
      : parts('says.decided', { receipt, date: dateWords(decided, language) });
  return [
    first,
    ...(entry === undefined ? [] : [parts('says.entry', { entry })]),
    ...(reason === undefined ? [] : [parts('says.reason', { text: reason })]),
  ];
}

const LINES: Readonly<Record<StandingName, (report: Report) => readonly Line[]>> = {
  draft: () => [],
  kept: ({ standing }) => (standing.is === 'kept' ? [parts(`says.kept.${standing.by}`)] : []),
  queued: () => [parts('says.queued')],
  sending: (report) => [parts('says.sending', { host: hostOf(report) })],
  retry: (report) => [retryLine(report)],
  refused: refusedLines,
  withdrawn: (report) => [
    report.mayHaveArrived
      ? parts('says.withdrawn.perhaps', { host: hostOf(report) })
      : parts('says.withdrawn'),
  ],
  accepted: acceptedLines,
};

/** What there is to say beyond the box: a sentence each, what a receiver said as a quotation. */
export function standingLines(report: Report): readonly Line[] {
  return LINES[report.standing.is](report);
}
