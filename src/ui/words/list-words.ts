/** A list of the reader's in words: in a label's terms, and as one row. */
import type { ListedBy } from '../../check/other-lists.ts';
import type { Label } from '../../registry/label.ts';
import { LISTS_LABEL } from '../catalogue/lists.ts';
import { dateWords, yearOf } from './date-words.ts';

const { say, language } = LISTS_LABEL;

const day = (date: string): string => dateWords(date.slice(0, 10), language);

/** "unsigned, from lists.example, 25 November 2026"; for the reader's own list the note. */
export function termsWords({ kind, host, date, note }: ListedBy): string {
  if (kind === 'own') return note ? say('own.noted', { note }) : say('own.bare', { date: day(date) });
  if (host === undefined) return say('terms.text', { date: day(date) });
  return say(kind === 'signed' ? 'terms.signed' : 'terms.plain', { host, date: day(date) });
}

/** The label of an address that a list of the reader's names: its own words, in no class of the rule. */
export function listLabel(listing: ListedBy): Label {
  return {
    key: listing.kind === 'own' ? 'own-list' : 'other-list',
    facts: { source: listing.name, year: yearOf(listing.date), terms: termsWords(listing) },
  };
}

/** One line: "Listed by Our list (unsigned, from lists.example, 25 November 2026)". */
export function listRow(listing: ListedBy): string {
  if (listing.kind !== 'own') return say('row.other', { name: listing.name, terms: termsWords(listing) });
  const { note, date } = listing;
  return note ? say('row.own', { note }) : say('row.own.bare', { date: day(date) });
}
