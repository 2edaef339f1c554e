/**
 * The one schema of a reader's report: what the form writes, what the browser keeps, what a saved file holds.
 * Version 2; version 1 is read by `migrate.ts`. A record that does not parse is never thrown away: it is listed
 * as unreadable and goes into the file.
 */
import * as v from 'valibot';
import { REPORT_KINDS } from './kinds.ts';
import { Standing } from './standing.ts';

export const REPORT_VERSION = 2;

/** What the address stands for. */
export const SUBJECTS = ['site', 'account', 'article'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** Longest text of each field, in UTF-16 units; of a picture, in base64 characters. */
export const LIMITS = {
  address: 4096,
  realSite: 300,
  why: 2000,
  evidence: 4096,
  contact: 200,
  picture: 400_000,
} as const;

export const time = v.pipe(v.string(), v.isoTimestamp());

/** 32 hexadecimal digits: 128 random bits. */
export const hex = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/, 'must be 32 hexadecimal digits'));

/** Drawn at random for each report, so that two reports have nothing in common. */
const Keys = v.strictObject({
  /** Travels with every attempt: a receiver that knows it answers as it did before, and keeps one report. */
  idempotency: hex,
  /** Asks for the status later, without an account. */
  secret: hex,
});
export type Keys = v.InferOutput<typeof Keys>;

/** A picture of the visible tab, made and shown because the reader asked for it. */
const Picture = v.strictObject({
  type: v.picklist(['image/jpeg', 'image/png']),
  data: v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]+={0,2}$/, 'must be base64'), v.maxLength(LIMITS.picture)),
});
export type Picture = v.InferOutput<typeof Picture>;

/** What leaves, frozen as the reader saw it when pressing Send. */
const Parcel = v.strictObject({
  /** The intake's address, with its closing slash. It goes there and nowhere else. */
  to: v.string(),
  /** The request's body, byte for byte. Empty once it was accepted: it is the receiver's then. */
  body: v.string(),
});
export type Parcel = v.InferOutput<typeof Parcel>;

/** What the reader fills in. In a draft every field may hold anything, in any other state they are valid. */
export const fieldEntries = {
  about: v.picklist(SUBJECTS),
  address: v.string(),
  kind: v.nullable(v.picklist(REPORT_KINDS)),
  /** The site that is copied; empty when not known or not a copy. */
  realSite: v.string(),
  why: v.string(),
  /** Address of a page that shows it; empty when there is none. */
  evidence: v.string(),
  /** How to reach the reader about a correction; empty unless the reader gave it. */
  contact: v.string(),
  picture: v.nullable(Picture),
};

export const Report = v.strictObject({
  v: v.literal(REPORT_VERSION),
  /** The record's name in this browser; it never leaves. */
  id: hex,
  created: time,
  changed: time,
  ...fieldEntries,
  /** The entry that a correction is about. */
  entry: v.nullable(v.string()),
  /** The list that the address was checked against; `null` when the check gave no answer. */
  list: v.nullable(v.strictObject({ serial: v.number(), date: v.string() })),
  /** `null` until a form shows the report: keys are part of what is shown. */
  keys: v.nullable(Keys),
  parcel: v.nullable(Parcel),
  /** Whether an attempt ended without a word on whether it arrived. */
  mayHaveArrived: v.boolean(),
  standing: Standing,
});
export type Report = v.InferOutput<typeof Report>;

/** The fields of the form, in its order. */
export const FIELDS = [
  'about',
  'address',
  'kind',
  'realSite',
  'why',
  'evidence',
  'contact',
  'picture',
] as const;
export type ReportFields = Pick<Report, (typeof FIELDS)[number]>;

/** The fields of a report alone. */
export function fieldsOf(report: ReportFields): ReportFields {
  const { about, address, kind, realSite, why, evidence, contact, picture } = report;
  return { about, address, kind, realSite, why, evidence, contact, picture };
}

/** A record of the store, under its key. */
export type StoredReport =
  | { readonly readable: true; readonly key: string; readonly report: Report }
  | { readonly readable: false; readonly key: string; readonly raw: unknown };
