/**
 * The one door through which reports and questions about receipts leave the browser. No cookies, no referrer, no cache,
 * no redirect followed; what browsers add all the same is listed in docs/reports.md.
 */
import type { Answer } from '../report/answer.ts';
import type { Outgoing } from '../report/payload.ts';

/** A receiver that says nothing for so long is asked again later; shorter than a worker may idle (30 s). */
const TIMEOUT = 20_000;

/** Receipts are short; whatever more an answer holds is none of the contract's. */
const MOST_BYTES = 262_144;

/**
 * Firefox gives each installation an address of its own and names it in `Origin`: the same reader's reports could be told
 * together. A same-origin request without referrer carries `Origin: null` (Fetch, 3.2 "append a request Origin header"), and
 * Firefox takes a host that the extension may access for the same origin. Chromium does not; there the address is the
 * extension's, the same for everybody who has it from a store.
 */
const MODE: RequestMode = location.protocol === 'moz-extension:' ? 'same-origin' : 'cors';

/** Reads a body up to the limit, so that an endless answer can't fill the memory. */
async function readBody(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (reader === undefined) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > MOST_BYTES) {
      await reader.cancel();
      return text;
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** Sends one request. Never rejects: what goes wrong is an answer. */
export async function post({ method, address, headers, body }: Outgoing): Promise<Answer> {
  if (!navigator.onLine) return { is: 'none', why: 'offline' };
  const signal = AbortSignal.timeout(TIMEOUT);
  try {
    const response = await fetch(address, {
      method,
      mode: MODE,
      // The browser would add the reader's languages; everybody sends the same.
      headers: { ...headers, 'Accept-Language': 'en' },
      body,
      signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'manual',
    });
    const retryAfter = response.headers.get('retry-after');
    return { is: 'answer', status: response.status, body: await readBody(response), retryAfter };
  } catch {
    return { is: 'none', why: signal.aborted ? 'timeout' : 'unreachable' };
  }
}
