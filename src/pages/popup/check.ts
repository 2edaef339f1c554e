/** Asking the background about the page, and the page about its links. */
import { readListedLinks } from '../../browser/page-links.ts';
import { send } from '../../browser/send.ts';
import { pageCheck, type PageCheckResponse } from '../../messages/page-check.ts';
import type { PageLinks } from '../../messages/page-links.ts';
import { findSubject, type Subject } from './subject.ts';

export type Check =
  | { readonly is: 'no-tab' }
  | { readonly is: 'error'; readonly error: 'gone' | 'failed'; readonly detail: string }
  | { readonly is: 'checked'; readonly subject: Subject; readonly answer: PageCheckResponse };

/** Never rejects. */
export async function checkPage(query: URLSearchParams): Promise<Check> {
  const subject = await findSubject(query);
  if (subject === undefined) return { is: 'no-tab' };
  const reply = await send(pageCheck, { address: subject.address });
  if (reply.ok) return { is: 'checked', subject, answer: reply.value };
  return { is: 'error', error: reply.error === 'gone' ? 'gone' : 'failed', detail: reply.detail };
}

/** The page's links; `null` where no page script answers. Never rejects. */
export async function linksOf({ tab }: Subject): Promise<PageLinks | null> {
  return tab === undefined ? null : readListedLinks(tab);
}
