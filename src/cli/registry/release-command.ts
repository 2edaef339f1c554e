/** `registry keygen`, `release` and `verify`: making keys, publishing a signed release, proving a folder. Offline. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { OFFICIAL_LIST } from '../../check/open-registry.ts';
import type { RegistryList } from '../../registry/schema.ts';
import type { Bytes } from '../../registry/update/cryptography.ts';
import { planRelease } from '../../registry/update/plan-release.ts';
import { verifyFolder } from '../../registry/update/verify-folder.ts';
import { refusalWords } from '../../ui/words/refusal-words.ts';
import { readPublicKeyFile, readSigningKey, writeKeyPair } from '../release/key-file.ts';
import { NODE } from '../release/node-platform.ts';
import { pastManifests, readBytes, readPast, writeRelease } from '../release/release-folder.ts';
import { listText, readList, writeTexts } from '../registry-files.ts';

const DAY = 86_400_000;
/** A release that is not followed or signed anew for so long is refused: nobody can hold readers at it for ever. */
const DAYS = 45;

/** @throws with a sentence when an option is missing */
function needed(value: string | undefined, name: string): string {
  if (value === undefined) throw new Error(`--${name} is missing`);
  return value;
}

export async function keygenCommand(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { out: { type: 'string' } } });
  const file = needed(values.out, 'out');
  for (const taken of [file, `${file}.pub`].filter((one) => existsSync(one))) {
    console.error(`${taken} is there already: a key is never written over`);
    return 1;
  }
  const key = await writeKeyPair(file);
  console.log(
    `key ${key.id}: keep ${file} where only the signer can read it; ${file}.pub is for builds and readers`,
  );
  return 0;
}

const toSecond = (time: number): string => new Date(time).toISOString().replace(/\.\d{3}Z$/, 'Z');

/** @throws with a sentence when it is no time */
function timeOf(text: string | undefined): number {
  const time = text === undefined ? Date.now() : Date.parse(text);
  if (Number.isNaN(time)) throw new Error(`not a time: ${text ?? ''}`);
  return time;
}

/** The list with the next serial and today's date, written to the registry first: what is published is what is built. */
function raised(list: RegistryList, last: number, time: number): RegistryList {
  const next = { serial: Math.max(list.serial, last) + 1, date: toSecond(time).slice(0, 10) };
  writeTexts([{ file: 'list.json', text: listText(next) }]);
  return { ...list, ...next };
}

const RELEASE_OPTIONS = {
  key: { type: 'string' },
  out: { type: 'string' },
  previous: { type: 'string' },
  /** For a release that must come out byte for byte as before. */
  issued: { type: 'string' },
  days: { type: 'string', default: String(DAYS) },
  raise: { type: 'boolean', default: false },
  shrinks: { type: 'boolean', default: false },
} as const;

export async function releaseCommand(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: RELEASE_OPTIONS });
  const out = resolve(needed(values.out, 'out'));
  const previous = resolve(values.previous ?? out);
  if (values.previous !== undefined && !existsSync(join(previous, 'releases'))) {
    console.error(`${values.previous} holds no release`);
    return 1;
  }
  const { publicKey, sign } = await readSigningKey(needed(values.key, 'key'));
  const issued = timeOf(values.issued);
  const days = Number(values.days);
  if (!Number.isInteger(days) || days < 1) throw new Error('--days must be a whole number of days');
  const past = await readPast(previous);
  const list = readList();
  const order = {
    name: OFFICIAL_LIST,
    list: values.raise ? raised(list, past[0]?.manifest.serial ?? 0, issued) : list,
    past,
    issued: toSecond(issued),
    expires: toSecond(issued + days * DAY),
    shrinks: values.shrinks,
  };
  const release = await planRelease(order, {
    keyId: publicKey.id,
    sign,
    sha256: NODE.sha256,
    pack: NODE.pack,
  });
  writeRelease(out, release, previous);
  const { serial, full, diffs, expires } = release.manifest;
  console.log(
    `serial ${serial}, signed by ${publicKey.id}, good until ${expires}: full list ${full.size} bytes, ` +
      `${diffs.length} diffs${diffs[0] === undefined ? '' : `, the last ${diffs[0].size} bytes`}`,
  );
  return 0;
}

export async function verifyCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { key: { type: 'string' } },
  });
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) throw new Error('verify takes one folder');
  const key = await readPublicKeyFile(needed(values.key, 'key'));
  const read = (path: string): Bytes | null =>
    existsSync(join(folder, path)) ? readBytes(join(folder, path)) : null;
  const verified = await verifyFolder(read, pastManifests(folder), key, Date.now(), NODE);
  if (!verified.ok) {
    console.error(
      `${verified.reason}${verified.detail === '' ? '' : ` (${verified.detail})`}: ${refusalWords(verified)}`,
    );
    return 1;
  }
  const { manifest, entries, applied } = verified.value;
  console.log(
    `serial ${manifest.serial}, ${entries} entries, good until ${manifest.expires}: ` +
      `full list and ${manifest.diffs.length} diffs are what was signed, ${applied} diffs applied`,
  );
  return 0;
}
