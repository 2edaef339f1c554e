/** What of a report leaves the browser: made here once, shown, frozen, sent. */
import type { Report } from './schema.ts';
import { WIRE_VERSION } from './wire.ts';

/** The headers that Masthead itself sets on a report. What a browser adds to every request is in docs/reports.md. */
export interface Outgoing {
  readonly method: 'POST';
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const filled = (name: string, value: string | null): Record<string, string> =>
  value === null || value === '' ? {} : { [name]: value };

/** The facts of a report, without the keys: what a file and an issue page carry. Empty fields are left out. */
export function contentOf(report: Report): Record<string, unknown> {
  const { kind, about, address, realSite, entry, why, evidence, contact, list } = report;
  return {
    v: WIRE_VERSION,
    kind,
    about,
    address,
    ...filled('realSite', realSite),
    ...filled('entry', kind === 'correction' ? entry : null),
    ...filled('why', why),
    ...filled('evidence', evidence),
    ...filled('contact', contact),
    ...(list === null ? {} : { list }),
  };
}

/** The request's body: JSON as a reader can read it. The picture is last, since nobody reads on behind it. */
export function bodyOf(report: Report): string {
  const secret = report.keys === null ? {} : { secret: report.keys.secret };
  const picture = report.picture === null ? {} : { picture: report.picture };
  return JSON.stringify({ ...contentOf(report), ...secret, ...picture }, null, 2);
}

/** The file's text where reports leave as files: the same facts, no keys, since nobody will ask with them. */
export function fileBodyOf(report: Report): string {
  const picture = report.picture === null ? {} : { picture: report.picture };
  return `${JSON.stringify({ ...contentOf(report), ...picture }, null, 2)}\n`;
}

/**
 * The request as it goes out.
 *
 * @param to the intake's address with its closing slash
 * @param key the idempotency key, as a structured-field string (draft-ietf-httpapi-idempotency-key-header)
 */
export function outgoingReport(to: string, key: string, body: string): Outgoing {
  return {
    method: 'POST',
    address: `${to}reports`,
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `"${key}"` },
    body,
  };
}

/** The request as text, as the preview shows it: first line, headers, empty line, body. */
export function outgoingText({ method, address, headers, body }: Outgoing): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`${method} ${address}`, ...lines, '', body].join('\n');
}
