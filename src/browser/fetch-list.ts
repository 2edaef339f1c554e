/**
 * Fetches one list from the address the reader entered: no cookies, no referrer, no other address than that one, not more
 * bytes than a list may have, not longer than a reader would wait. Never rejects.
 */
import { MAX_BYTES } from '../registry/lists/limits.ts';
import type { Problem } from '../registry/lists/stored-list.ts';

export type FetchedList =
  | {
      readonly is: 'text';
      readonly text: string;
      readonly etag?: string;
      /** Of a list in our signed format: which one, and its serial. */
      readonly signed?: { readonly list: string; readonly serial: number };
    }
  | { readonly is: 'unchanged' }
  | { readonly is: 'problem'; readonly problem: Problem };

/** In ms, for the whole answer: a server that drips is left. */
const LONGEST = 60_000;

const problem = (code: Problem['code'], detail?: Problem['detail']): FetchedList => ({
  is: 'problem',
  problem: { code, ...(detail === undefined ? {} : { detail }) },
});

/** Reads a body up to a cap; `null` when there is more. What counts is the bytes after any Content-Encoding. */
async function readUpTo(body: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

async function readText(response: Response): Promise<FetchedList> {
  if (response.headers.get('content-type')?.includes('text/html') === true) return problem('web-page');
  const bytes = response.body === null ? new Uint8Array() : await readUpTo(response.body, MAX_BYTES);
  if (bytes === null) return problem('too-big');
  if (bytes.includes(0)) return problem('not-text');
  const text = new TextDecoder().decode(bytes);
  if (/^\s*</u.test(text)) return problem('web-page');
  const etag = response.headers.get('etag');
  return { is: 'text', text, ...(etag === null ? {} : { etag }) };
}

/**
 * @param address an `https:` address
 * @param etag of the copy that is kept, when there is one
 * @param ask the platform's `fetch`; another one in tests
 */
export async function fetchList(
  address: string,
  etag: string | undefined,
  ask: typeof fetch = fetch,
  longest = LONGEST,
): Promise<FetchedList> {
  try {
    const response = await ask(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      // Only the address that the reader entered is asked, wherever it points.
      redirect: 'manual',
      signal: AbortSignal.timeout(longest),
      headers: etag === undefined ? {} : { 'if-none-match': etag },
    });
    if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) {
      return response.status === 304 ? { is: 'unchanged' } : problem('redirect');
    }
    return response.ok ? await readText(response) : problem('status', response.status);
  } catch (reason) {
    return problem(
      reason instanceof DOMException && reason.name === 'TimeoutError' ? 'too-slow' : 'unreachable',
    );
  }
}
