/**
 * A list in our signed format, from the folder the reader entered, by the key that was entered with it. The same steps as for the
 * Masthead list: verified before it is parsed, never an older one, never another publisher's.
 */
import type { FetchFile } from '../../browser/fetch-file.ts';
import type { FetchedList } from '../../browser/fetch-list.ts';
import { removalOf } from '../../registry/removed.ts';
import type { RegistryList } from '../../registry/schema.ts';
import type { Bytes } from '../../registry/update/cryptography.ts';
import { decideUpdate } from '../../registry/update/decide-update.ts';
import { readListText } from '../../registry/update/list-text.ts';
import type { Platform } from '../../registry/update/packing.ts';
import { readPublicKey } from '../../registry/update/public-key.ts';
import type { Refusal } from '../../registry/update/refusal.ts';
import type { StoredList } from '../../registry/lists/stored-list.ts';
import { askList, askManifest } from '../update/mirror.ts';

export interface SignedPorts {
  readonly fetchFile: FetchFile;
  readonly platform: Platform;
  /** ms since 1970 */
  readonly now: () => number;
}

const refusedBy = ({ reason, detail }: Refusal): FetchedList => ({
  is: 'problem',
  problem: { code: 'signature', detail: `${reason} ${detail}`.trim() },
});

/** No list of theirs is kept here whole: every release is fetched in full. */
const NO_BASE = { serial: 0, digest: '', text: (): Promise<Bytes> => Promise.resolve(new Uint8Array()) };

/** The domains that its entries hold now; what it says of them stays the publisher's. */
function namesOf({ entries }: RegistryList): string[] {
  return entries
    .filter((entry) => removalOf(entry) === undefined)
    .flatMap(({ properties }) =>
      properties.filter(({ kind }) => kind === 'domain').map(({ value }) => value),
    );
}

/** @param head with an address and a key */
export async function fetchSigned(head: StoredList, ports: SignedPorts): Promise<FetchedList> {
  const address = head.address ?? '';
  const mirror = address.endsWith('/') ? address : `${address}/`;
  const key = await readPublicKey(head.key ?? '', ports.platform);
  if (key === null) return refusedBy({ reason: 'unknown-key', detail: '' });
  const announced = await askManifest(mirror, head.etag, [key], ports);
  if (!announced.ok) return refusedBy(announced);
  if (announced.value === null) return { is: 'unchanged' };
  const { manifest, etag } = announced.value;
  const serial = head.serial ?? 0;
  const current = { list: head.list ?? manifest.list, serial, floor: serial, entries: 0, addresses: 0 };
  const decision = decideUpdate(current, { manifest }, ports.now());
  if (decision.is === 'reject') return refusedBy(decision);
  if (decision.is === 'unchanged') return { is: 'unchanged' };
  const delivered = await askList(mirror, manifest, NO_BASE, ports);
  if (!delivered.ok) return refusedBy(delivered);
  const list = readListText(delivered.value.text, manifest.serial);
  if (!list.ok) return refusedBy(list);
  return {
    is: 'text',
    text: namesOf(list.value).join('\n'),
    signed: { list: manifest.list, serial: manifest.serial },
    ...(etag === null ? {} : { etag }),
  };
}
