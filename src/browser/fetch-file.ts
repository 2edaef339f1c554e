/**
 * Fetches one published file: without cookies, referrer or cache, never following a redirect, never reading more or
 * waiting longer than was allowed. What goes wrong is a value.
 */
import type { Bytes } from '../registry/update/cryptography.ts';
import { refused, type Refusal } from '../registry/update/refusal.ts';
import { readStream } from './platform.ts';

export interface FileRequest {
  readonly url: string;
  /** Most bytes that are read. */
  readonly limit: number;
  /** Longest wait for the whole file, ms: a server that drips is left. */
  readonly deadline: number;
  /** What the server called the file last time: it answers in a few bytes when that has not changed. */
  readonly etag?: string;
}

export type Fetched =
  | { readonly is: 'file'; readonly bytes: Bytes; readonly etag: string | null }
  | { readonly is: 'unchanged' }
  | ({ readonly is: 'refused' } & Refusal);

export type FetchFile = (request: FileRequest) => Promise<Fetched>;

function stopped(reason: Refusal['reason'], detail = ''): Fetched {
  const { reason: why, detail: what } = refused(reason, detail);
  return { is: 'refused', reason: why, detail: what };
}

/** What an answer without a file says; `null` when it has one. */
function withoutFile({ status, type, ok }: Response): Fetched | null {
  if (status === 304) return { is: 'unchanged' };
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) return stopped('redirected');
  return ok ? null : stopped('bad-status', String(status));
}

async function readFile(response: Response, limit: number): Promise<Fetched> {
  const other = withoutFile(response);
  if (other !== null) return other;
  if (Number(response.headers.get('content-length') ?? 0) > limit) return stopped('too-large');
  const bytes = response.body === null ? new Uint8Array() : await readStream(response.body, limit);
  return bytes === null ? stopped('too-large') : { is: 'file', bytes, etag: response.headers.get('etag') };
}

/** Never rejects. */
export const fetchFile: FetchFile = async ({ url, limit, deadline, etag }) => {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), deadline);
  let answered = false;
  try {
    const response = await fetch(url, {
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
      signal: stop.signal,
      ...(etag === undefined ? {} : { headers: { 'if-none-match': etag } }),
    });
    answered = true;
    const fetched = await readFile(response, limit);
    if (fetched.is === 'refused') stop.abort();
    return fetched;
  } catch {
    if (stop.signal.aborted) return stopped('too-slow');
    return stopped(answered ? 'no-answer' : 'unreachable');
  } finally {
    clearTimeout(timer);
  }
};
