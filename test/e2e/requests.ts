/** Who asked for what, in one word each: what a test allows, and what the whole run comes to. */
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import type { Site, SiteRequest } from '../site/serve.ts';

/**
 * `page`: opened by a test, or led to by such a page · `browser`: the browser's own services · `list`: a list and its updates ·
 * `report` and `status`: to the intake of builds that have one · `other`: nobody's business.
 */
export type RequestKind = 'page' | 'browser' | 'list' | 'report' | 'status' | 'other';

export interface Expected {
  /** Hosts of the pages that tests opened. */
  readonly opened: ReadonlySet<string>;
  /** Host and path of lists that the reader added. */
  readonly fetched: ReadonlySet<string>;
  /** Host of the intake, for builds that have one. */
  readonly reports: string | undefined;
  /** Hosts that a test answers for itself: mirrors of the list. */
  readonly answers: Site['answers'];
}

/** The browsers' own services, which they ask whatever they are told. */
const BROWSERS_OWN =
  /(?:^|\.)(?:mozilla\.(?:com|org|net)|(?:accounts|clients\d|www)\.google\.com|googleapis\.com|gvt1\.com)$/;

const INTAKE: Readonly<Record<string, RequestKind>> = { '/v1/reports': 'report', '/v1/status': 'status' };

export function kindOf({ host, path, destination }: SiteRequest, expected: Expected): RequestKind {
  if (BROWSERS_OWN.test(host)) return 'browser';
  if (expected.answers.has(host)) return 'list';
  if (destination === 'empty' && expected.fetched.has(host + path)) return 'list';
  const isPage = ['document', 'iframe', 'video'].includes(destination) || path === '/favicon.ico';
  if (isPage && expected.opened.has(host)) return 'page';
  return (host === expected.reports ? INTAKE[path] : undefined) ?? 'other';
}

/** A request in a line, for a failing test. */
export function requestLine({ host, path, destination, origin }: SiteRequest): string {
  return `${destination} ${host}${path} ${origin}`.trim();
}

const FILE = 'dist/test/requests.txt';

/** Begins the list of a run's requests. */
export function forgetRequests(): void {
  rmSync(FILE, { force: true });
}

/** Adds a suite's requests to the run's. */
export function recordRequests(requests: readonly SiteRequest[], expected: Expected): void {
  mkdirSync('dist/test', { recursive: true });
  const lines = requests.map((request) => `${kindOf(request, expected)} ${requestLine(request)}\n`);
  appendFileSync(FILE, lines.join(''));
}

/** Every request of the run, oldest first. */
export function recordedRequests(): string[] {
  return existsSync(FILE) ? readFileSync(FILE, 'utf8').split('\n').filter(Boolean) : [];
}
