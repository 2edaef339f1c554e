/** The client side of the bus: from our pages to the background. */
import type { Contract, Envelope, Reply } from '../messages/bus.ts';
import { browser } from './api.ts';

/** What both browsers say when nobody listens: worker gone, no content script, extension updated. */
const NOBODY =
  /receiving end does not exist|message port closed|context invalidated|could not establish connection/i;

/** Reads the other side's answer; the contract's type is what that side was compiled against. */
function parseReply<Response>(raw: unknown): Reply<Response> {
  if (typeof raw === 'object' && raw !== null && 'ok' in raw) return raw as Reply<Response>;
  return { ok: false, error: 'gone', detail: 'no answer' };
}

function failure<Response>(reason: unknown): Reply<Response> {
  const detail = reason instanceof Error ? reason.message : String(reason);
  return { ok: false, error: NOBODY.test(detail) ? 'gone' : 'failed', detail };
}

/**
 * Asks the background. Never throws: what goes wrong is a value.
 *
 * @param contract the message's contract
 * @param request its body
 */
export async function send<Request, Response>(
  { type }: Contract<Request, Response>,
  request: Request,
): Promise<Reply<Response>> {
  const envelope: Envelope = { type, body: request };
  try {
    return parseReply(await browser.runtime.sendMessage(envelope));
  } catch (reason) {
    return failure(reason);
  }
}
