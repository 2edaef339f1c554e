/**
 * The index's parts, and the parts as bytes: one header of 32-bit little-endian words, then the sections. The bundled
 * list, a downloaded one and the command line's are all this format; opening it copies nothing but offsets. (The slice
 * inside the content script carries the same parts as a script literal: `literal.ts`.)
 *
 * word 0 magic "MHX1" · 1 format version · 2 names · 3 verdicts · 4 filter seed · 5 filter segment length ·
 * 6 filter start range · 7.. byte lengths of the sections in order:
 *   blocks (u32 a block) · values (u16 a name, see below) · offsets (u32 a verdict, and the end) ·
 *   fingerprints (u8) · names (ASCII, see name-table.ts) · verdicts (ASCII, see verdict-format.ts)
 *
 * A name's value is its verdict's number, 1 to 32,767. 0 says that the host is not listed but has more to look at than
 * its name: a platform with listed accounts, a wrapper of other addresses, a host with listed paths. The top bit says
 * the same of a host that is listed as well.
 */
import { openProbe, type FuseFilter } from './fuse-filter.ts';
import { findFiltered } from './filtered-search.ts';
import { findInBytes, type NamesAsBytes } from './name-table.ts';
import type { FindName, FindPlain } from './plain-host.ts';

export const MAGIC = 0x3158484d;
export const FORMAT_VERSION = 5;
/** Top bit of a value: look closer. */
export const CLOSER_BIT = 0x8000;
const SECTIONS = 6;
const HEADER_WORDS = 7 + SECTIONS;

/** What a look-up needs. */
export interface IndexParts {
  readonly count: number;
  readonly findName: FindName;
  readonly findPlain: FindPlain;
  /** The text of a verdict; number 0 are the shapes that verdicts share, one a line. */
  readonly verdict: (number: number) => string;
}

/** What a build makes: the same parts, with all values and verdicts at hand. */
export interface BuiltIndex {
  readonly names: NamesAsBytes;
  readonly values: Uint16Array;
  readonly filter: FuseFilter;
  readonly verdicts: readonly string[];
}

const align = (length: number): number => (length + 3) & ~3;

function bytesOf(view: Uint32Array | Uint16Array | Uint8Array): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
}

/** Where each text starts in the joined bytes, and the end of the last one. */
function offsetsOf(texts: readonly string[]): Uint32Array {
  const offsets = new Uint32Array(texts.length + 1);
  texts.forEach((text, i) => (offsets[i + 1] = (offsets[i] ?? 0) + text.length));
  return offsets;
}

/** Lays the parts out as bytes; equal parts give equal bytes. Verdicts are ASCII: a character is a byte. */
export function writeIndex({ names, values, filter, verdicts }: BuiltIndex): Uint8Array<ArrayBuffer> {
  const texts = new TextEncoder().encode(verdicts.join(''));
  const sections = [names.blocks, values, offsetsOf(verdicts), filter.fingerprints, names.text, texts].map(
    bytesOf,
  );
  const total = sections.reduce((sum, section) => sum + align(section.length), HEADER_WORDS * 4);
  const bytes = new Uint8Array(total);
  const header = new Uint32Array(bytes.buffer, 0, HEADER_WORDS);
  const { seed, segmentLength, startRange } = filter;
  header.set([MAGIC, FORMAT_VERSION, names.count, verdicts.length, seed, segmentLength, startRange]);
  header.set(
    sections.map((section) => section.length),
    7,
  );
  let offset = HEADER_WORDS * 4;
  for (const section of sections) {
    bytes.set(section, offset);
    offset += align(section.length);
  }
  return bytes;
}

/**
 * Opens an index without copying it.
 *
 * @param bytes as `writeIndex` made them, at any offset that is a multiple of 4
 * @throws RangeError with a reason when the bytes are not an index of this version
 */
export function readIndex(bytes: Uint8Array<ArrayBuffer>): IndexParts {
  const { buffer, byteOffset, length } = bytes;
  if (length < HEADER_WORDS * 4 || byteOffset % 4 !== 0)
    throw new RangeError('index too short or not aligned');
  const header = new DataView(buffer, byteOffset, HEADER_WORDS * 4);
  const word = (at: number): number => header.getUint32(at * 4, true);
  if (word(0) !== MAGIC) throw new RangeError('not an index');
  if (word(1) !== FORMAT_VERSION) throw new RangeError(`index format ${word(1)} is not known here`);
  const blocksAt = byteOffset + HEADER_WORDS * 4;
  const valuesAt = blocksAt + align(word(7));
  const offsetsAt = valuesAt + align(word(8));
  const fingerprintsAt = offsetsAt + align(word(9));
  const namesAt = fingerprintsAt + align(word(10));
  const verdictsAt = namesAt + align(word(11));
  if (verdictsAt + align(word(12)) > byteOffset + length) throw new RangeError('index cut short');
  const count = word(2);
  const values = new Uint16Array(buffer, valuesAt, word(8) >>> 1);
  const names: NamesAsBytes = {
    blocks: new Uint32Array(buffer, blocksAt, word(7) >>> 2),
    text: new Uint8Array(buffer, namesAt, word(11)),
    count,
  };
  // Made at the first verdict: most look-ups end without one, and a decoder is slow to make.
  let decoder: TextDecoder | undefined;
  const filtered = {
    findName: (text: string, start: number, end: number): number => {
      const number = findInBytes(names, text, start, end);
      return number < 0 ? number : (values[number] ?? 0);
    },
    mayContain: openProbe({
      seed: word(4),
      segmentLength: word(5),
      startRange: word(6),
      fingerprints: new Uint8Array(buffer, fingerprintsAt, word(10)),
    }),
  };
  return {
    count,
    findName: filtered.findName,
    findPlain: (text, start, end) => findFiltered(filtered, text, start, end),
    verdict(number) {
      const offsets = new Uint32Array(buffer, offsetsAt, word(9) >>> 2);
      const verdicts = new Uint8Array(buffer, verdictsAt, word(12));
      return (decoder ??= new TextDecoder()).decode(verdicts.subarray(offsets[number], offsets[number + 1]));
    },
  };
}
