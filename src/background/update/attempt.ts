/**
 * One attempt: mirrors in random order until one of them gives what can be taken. Nothing is written before everything
 * has been verified, and then in this order: the list (one transaction), the pages' overlay, the record. The background
 * may end at any line: whatever has been written by then fits together, or is put right at the next start.
 */
import type { ListStore } from '../../browser/list-store.ts';
import type { Bundled } from '../../registry/update/bundled.ts';
import type { Bytes } from '../../registry/update/cryptography.ts';
import {
  decideUpdate,
  sizeOf,
  type CurrentList,
  type Decision,
  type ListSize,
} from '../../registry/update/decide-update.ts';
import { readListText } from '../../registry/update/list-text.ts';
import type { Newest } from '../../registry/update/open-newest.ts';
import { refused, type Outcome, type Refusal } from '../../registry/update/refusal.ts';
import type { StoredList } from '../../registry/update/stored-list.ts';
import type { RegistryList } from '../../registry/schema.ts';
import { askList, askManifest, type Announced, type Base, type MirrorPorts } from './mirror.ts';
import type { UpdateRecord } from './record.ts';
import type { Sources } from './sources.ts';

export interface AttemptPorts extends MirrorPorts {
  readonly list: string;
  readonly bundled: Bundled;
  readonly bundledText: () => Promise<Bytes>;
  /** The full index of a list, as bytes. */
  readonly indexOf: (list: RegistryList) => Bytes;
  readonly store: ListStore;
  readonly now: () => number;
}

/** What is in use, and what is remembered. */
export interface Situation {
  readonly newest: Newest;
  readonly size: ListSize;
  readonly record: UpdateRecord;
}

export type AttemptEnd =
  | {
      readonly is: 'taken';
      readonly list: RegistryList;
      readonly announced: Announced;
      readonly mirror: string;
    }
  | { readonly is: 'unchanged'; readonly announced: Announced | null; readonly mirror: string }
  | ({ readonly is: 'refused'; readonly mirror: string } & Refusal);

function currentList({ list }: AttemptPorts, { newest, size, record }: Situation): CurrentList {
  return { list, serial: newest.serial, floor: record.floor, ...size };
}

function baseOf({ bundled, bundledText }: AttemptPorts, { newest }: Situation): Base {
  const { serial, kept } = newest;
  return kept === null
    ? { serial, digest: bundled.digest, text: bundledText }
    : { serial, digest: kept.manifest.full.digest, text: () => Promise.resolve(kept.text) };
}

async function save(
  ports: AttemptPorts,
  { newest }: Situation,
  announced: Announced,
  text: Bytes,
  list: RegistryList,
): Promise<Outcome<null>> {
  const index = ports.indexOf(list);
  const stored: StoredList = {
    signed: announced.signed,
    packed: await ports.platform.pack(text),
    index,
    indexDigest: await ports.platform.sha256(index),
    madeBy: ports.bundled.build,
  };
  const saved = await ports.store.swap(ports.list, stored, newest.place);
  if (saved.ok) return { ok: true, value: null };
  return refused(saved.full ? 'storage-full' : 'storage-failed', saved.detail);
}

const rejected = (mirror: string, { reason, detail }: Refusal): AttemptEnd => ({
  is: 'refused',
  mirror,
  reason,
  detail,
});

/** The manifest has been accepted: fetches, verifies, decides once more, saves. */
async function take(
  mirror: string,
  announced: Announced,
  ports: AttemptPorts,
  situation: Situation,
): Promise<AttemptEnd> {
  const { manifest } = announced;
  const delivered = await askList(mirror, manifest, baseOf(ports, situation), ports);
  if (!delivered.ok) return rejected(mirror, delivered);
  const read = readListText(delivered.value.text, manifest.serial);
  if (!read.ok) return rejected(mirror, read);
  const candidate = { manifest, size: sizeOf(read.value) };
  const decision = decideUpdate(currentList(ports, situation), candidate, ports.now());
  if (decision.is === 'reject') return rejected(mirror, decision);
  const saved = await save(ports, situation, announced, delivered.value.text, read.value);
  return saved.ok ? { is: 'taken', list: read.value, announced, mirror } : rejected('', saved);
}

/** The tag that the mirror may be asked with: its own, not too old, and of the list in use. */
function tagFor(mirror: string, { newest, record: { poll } }: Situation, now: number): string | undefined {
  const WEEK = 7 * 86_400_000;
  const fits = poll?.mirror === mirror && poll.serial === newest.serial && now - Date.parse(poll.at) < WEEK;
  return fits ? poll.etag : undefined;
}

/** "Unchanged since you last asked": what was true then may have run out of time since. */
function decideUnchanged({ record: { poll } }: Situation, now: number): Decision {
  const expires = poll?.expires ?? '';
  return Date.parse(expires) > now
    ? { is: 'unchanged' }
    : { is: 'reject', reason: 'expired', detail: expires };
}

async function askMirror(
  mirror: string,
  { keys }: Sources,
  ports: AttemptPorts,
  situation: Situation,
): Promise<AttemptEnd> {
  const now = ports.now();
  const asked = await askManifest(mirror, tagFor(mirror, situation, now), keys, ports);
  if (!asked.ok) return rejected(mirror, asked);
  const announced = asked.value;
  const decision =
    announced === null
      ? decideUnchanged(situation, now)
      : decideUpdate(currentList(ports, situation), { manifest: announced.manifest }, now);
  if (decision.is === 'reject') return rejected(mirror, decision);
  return decision.is === 'unchanged' || announced === null
    ? { is: 'unchanged', announced, mirror }
    : take(mirror, announced, ports, situation);
}

/**
 * @param mirrors in the order in which they are asked, at least one
 * @returns what came of it, and every refusal on the way, oldest first
 */
export async function attempt(
  sources: Sources,
  mirrors: readonly string[],
  ports: AttemptPorts,
  situation: Situation,
): Promise<{ readonly end: AttemptEnd; readonly refusals: readonly AttemptEnd[] }> {
  const refusals: AttemptEnd[] = [];
  for (const mirror of mirrors) {
    const end = await askMirror(mirror, sources, ports, situation);
    if (end.is !== 'refused') return { end, refusals };
    refusals.push(end);
    // This device's own trouble is the same with every mirror.
    if (end.mirror === '') break;
  }
  const end = refusals.at(-1) ?? rejected('', refused('unreachable'));
  return { end, refusals };
}
