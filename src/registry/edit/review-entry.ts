/** Records that somebody compared an entry with its sources, and the outlet's right of reply. */
import type { RegistryFiles } from '../compute-list.ts';
import { removalOf } from '../removed.ts';
import type { Claim, Entry, HistoryEvent } from '../schema.ts';
import { nextList, refused, withEntry, type Edited } from './add-candidate.ts';

function living(registry: RegistryFiles, id: string): Entry | string {
  const entry = [...registry.outlets, ...registry.operations].find((one) => one.id === id);
  if (entry === undefined) return `No entry has the id ${id}.`;
  return removalOf(entry) === undefined ? entry : `${id} has been removed.`;
}

function written(registry: RegistryFiles, entry: Entry, event: HistoryEvent): Edited {
  const next = { ...entry, history: [...entry.history, event] };
  return {
    ok: true,
    entry: next,
    registry: { ...withEntry(registry, next), list: nextList(registry.list, event.date) },
  };
}

export interface ReviewOfEntry {
  readonly entry: string;
  /** When it has to happen again; absent: a year later. */
  readonly reviewBy?: string;
}

/**
 * Every claim of the entry and of its addresses is dated as reviewed.
 *
 * @param date ISO date of the review
 */
export function reviewEntry(registry: RegistryFiles, review: ReviewOfEntry, date: string): Edited {
  const entry = living(registry, review.entry);
  if (typeof entry === 'string') return refused(entry);
  const { reviewBy } = review;
  const reviewed = (claim: Claim): Claim => {
    const { reviewBy: _, ...rest } = claim;
    return { ...rest, reviewed: date, ...(reviewBy === undefined ? {} : { reviewBy }) };
  };
  const next = {
    ...entry,
    claims: entry.claims.map(reviewed),
    properties: entry.properties.map((one) => ({ ...one, claims: one.claims.map(reviewed) })),
  };
  return written(registry, next, { date, event: 'changed', note: 'Reviewed: compared with its sources.' });
}

/** Characters that an outlet's reply may have (label wording, section 5). */
export const REPLY_LIMIT = 500;

export interface Reply {
  readonly entry: string;
  /** In the outlet's own words. */
  readonly text: string;
}

/** @param date ISO date of the reply */
export function recordReply(registry: RegistryFiles, reply: Reply, date: string): Edited {
  const entry = living(registry, reply.entry);
  if (typeof entry === 'string') return refused(entry);
  const text = reply.text.trim();
  if (text === '') return refused('A reply needs its text, in the outlet’s own words.');
  if (text.length > REPLY_LIMIT) {
    return refused(
      `The reply has ${text.length} characters; ${REPLY_LIMIT} are shown. Ask the outlet to shorten it.`,
    );
  }
  const note = entry.reply === undefined ? 'Right of reply recorded.' : 'Right of reply recorded anew.';
  return written(registry, { ...entry, reply: { text, date } }, { date, event: 'changed', note });
}
