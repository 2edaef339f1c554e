/** Where reports go: an intake, else a prefilled issue page, else a file. Set by the build or by policy, never by a page. */
import { parseAddress } from '../address/parse-address.ts';

export type Destination =
  /** `address` ends in a slash. */
  | { readonly is: 'intake'; readonly address: string; readonly host: string }
  | { readonly is: 'issue'; readonly template: string; readonly host: string }
  | { readonly is: 'file' };

export const FILE: Destination = { is: 'file' };

/** Longest address that issue pages take; theirs and the proxies' in front of them. */
export const MAX_ISSUE_ADDRESS = 8000;

function secure(text: string): URL | undefined {
  const parsed = parseAddress(text);
  if (!parsed.ok || parsed.address.hostname === null || parsed.address.protocol !== 'https:')
    return undefined;
  const url = new URL(parsed.address.href);
  return url.username === '' && url.password === '' ? url : undefined;
}

/** An intake's base address; `undefined` unless it is https, without credentials, query or fragment. */
export function parseIntake(text: string): Destination | undefined {
  const url = secure(text);
  if (url === undefined || url.search !== '' || url.hash !== '') return undefined;
  const address = url.href.endsWith('/') ? url.href : `${url.href}/`;
  return { is: 'intake', address, host: url.host };
}

/** An issue page's address with `{title}` and `{body}` in its query; `undefined` for anything else. */
export function parseIssueTemplate(text: string): Destination | undefined {
  const url = secure(text);
  const placed = /[?&][^#]*\{body\}/.test(text);
  return url === undefined || !placed ? undefined : { is: 'issue', template: text, host: url.host };
}

/**
 * The first that is set and can be used.
 *
 * @param intake the intake's address
 * @param issue the issue page's template
 */
export function destinationOf(intake: string | undefined, issue: string | undefined): Destination {
  const first = intake === undefined ? undefined : parseIntake(intake);
  return first ?? (issue === undefined ? undefined : parseIssueTemplate(issue)) ?? FILE;
}

/** The issue page with title and text filled in; `null` when that is longer than such pages take. */
export function issueAddress(template: string, title: string, body: string): string | null {
  const values = { title, body };
  // One pass: what is put in is never looked at again, so a title may hold braces.
  const filled = template.replaceAll(/\{(title|body)\}/g, (_, name: 'title' | 'body') =>
    encodeURIComponent(values[name]),
  );
  return filled.length > MAX_ISSUE_ADDRESS ? null : filled;
}
