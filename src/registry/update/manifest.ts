/**
 * The manifest: the one small file that is polled. It names a list by serial and digest, and the files that hold it,
 * by the SHA-256 of the very bytes that travel (no `Content-Encoding` is relied on). It travels signed, see `signed.ts`.
 */
import * as v from 'valibot';
import { ordered } from '../canonical.ts';

/** Raised when a manifest can no longer be read by older releases; unknown fields are ignored by all. */
export const MANIFEST_VERSION = 1;
export const MANIFEST_KIND = 'masthead-manifest';
/** The file's name on a mirror. Everything else there is named by its content and never changes. */
export const MANIFEST_FILE = 'manifest.txt';

const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 in hexadecimal'));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
/** To the second, in UTC: `2026-11-24T06:00:00Z`. */
const time = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/, 'must be a UTC time'));

const PackedFile = v.object({
  /** Of the delivered bytes; also the file's name. */
  sha256,
  /** Delivered bytes. */
  size: count,
  /** Bytes after unpacking. */
  unpacked: count,
});
export type PackedFile = v.InferOutput<typeof PackedFile>;

const DiffFile = v.object({
  ...PackedFile.entries,
  /** Serial of the list that the diff starts from. */
  from: count,
  /** First 16 digits of that list's digest: two lists of one serial are told apart before anything is fetched. */
  base: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
});
export type DiffFile = v.InferOutput<typeof DiffFile>;

export const Manifest = v.object({
  kind: v.literal(MANIFEST_KIND),
  v: v.literal(MANIFEST_VERSION),
  /** Which list: a key that signs several can't have them taken for one another. */
  list: v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)),
  serial: count,
  issued: time,
  /** After this a download is refused; what is on a device stays in use. */
  expires: time,
  /** `SCHEMA_VERSION` of the list. */
  schema: count,
  /** The publisher says that so much smaller a list is meant. */
  shrinks: v.optional(v.literal(true)),
  full: v.object({
    ...PackedFile.entries,
    /** SHA-256 of the unpacked list text, however it was come by. */
    digest: sha256,
  }),
  /** From the last releases, newest first. */
  diffs: v.array(DiffFile),
});
export type Manifest = v.InferOutput<typeof Manifest>;

/** Where the packed files lie, from the manifest. */
export function fullPath({ sha256 }: PackedFile): string {
  return `lists/${sha256}.bin`;
}

export function diffPath({ sha256 }: PackedFile): string {
  return `diffs/${sha256}.bin`;
}

/** The one text of a manifest. */
export function writeManifest(manifest: Manifest): string {
  return `${JSON.stringify(ordered(manifest))}\n`;
}

/** The version of a manifest that this release can't read; `undefined` where it is no manifest at all. */
export function foreignVersion(value: unknown): number | undefined {
  const head = v.safeParse(v.object({ kind: v.literal(MANIFEST_KIND), v: v.number() }), value);
  return head.success && head.output.v !== MANIFEST_VERSION ? head.output.v : undefined;
}
