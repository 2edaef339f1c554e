/**
 * The index as bytes: one header of 32-bit little-endian words, then the sections. The bundled list, a downloaded
 * one and the slice inside the content script are all this format; opening it copies nothing but offsets.
 *
 * word 0 magic "MHX1" · 1 format version · 2 names · 3 verdicts · 4 filter seed · 5 filter segment length ·
 * 6 filter start range · 7.. byte lengths of the sections in order:
 *   blocks (u32 a block) · values (u16 a name: its verdict's number) · offsets (u32 a verdict, and the end) ·
 *   fingerprints (u8) · names (ASCII, see name-table.ts) · verdicts (UTF-8 JSON, see verdict.ts)
 */
import type { FuseFilter } from './fuse-filter.ts';
import type { NameTable } from './name-table.ts';

export const MAGIC = 0x3158484d;
export const FORMAT_VERSION = 1;
const SECTIONS = 6;
const HEADER_WORDS = 7 + SECTIONS;

/** Verdict numbers are 16 bits: lists with more distinct verdicts than this are refused at build time. */
export const MAX_VERDICTS = 0xffff;

export interface IndexParts {
  readonly names: NameTable;
  /** By name number: the number of its verdict. */
  readonly values: Uint16Array;
  readonly filter: FuseFilter;
  /** Where each verdict's JSON starts in `verdicts`; one more at the end. */
  readonly offsets: Uint32Array;
  readonly verdicts: Uint8Array;
}

const align = (length: number): number => (length + 3) & ~3;

function bytesOf(view: Uint32Array | Uint16Array | Uint8Array): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
}

/** Lays the parts out as bytes; equal parts give equal bytes. */
export function writeIndex(parts: IndexParts): Uint8Array<ArrayBuffer> {
  const sections = [
    parts.names.blocks,
    parts.values,
    parts.offsets,
    parts.filter.fingerprints,
    parts.names.text,
    parts.verdicts,
  ].map(bytesOf);
  const total = sections.reduce((sum, section) => sum + align(section.length), HEADER_WORDS * 4);
  const bytes = new Uint8Array(total);
  const header = new Uint32Array(bytes.buffer, 0, HEADER_WORDS);
  const { seed, segmentLength, startRange } = parts.filter;
  header.set([
    MAGIC,
    FORMAT_VERSION,
    parts.names.count,
    parts.offsets.length - 1,
    seed,
    segmentLength,
    startRange,
  ]);
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
  if (bytes.length < HEADER_WORDS * 4 || bytes.byteOffset % 4 !== 0)
    throw new RangeError('index too short or not aligned');
  const header = new Uint32Array(bytes.buffer, bytes.byteOffset, HEADER_WORDS);
  const word = (at: number): number => header[at] ?? 0;
  if (word(0) !== MAGIC) throw new RangeError('not an index');
  if (word(1) !== FORMAT_VERSION) throw new RangeError(`index format ${word(1)} is not known here`);
  let offset = bytes.byteOffset + HEADER_WORDS * 4;
  const starts = Array.from({ length: SECTIONS }, (_, section) => {
    const start = offset;
    offset += align(word(7 + section));
    return start;
  });
  if (offset - bytes.byteOffset > bytes.length) throw new RangeError('index cut short');
  const at = (section: number): [ArrayBuffer, number, number] => [
    bytes.buffer,
    starts[section] ?? 0,
    word(7 + section),
  ];
  const [buffer, blocksAt, blocksLength] = at(0);
  return {
    names: {
      blocks: new Uint32Array(buffer, blocksAt, blocksLength >>> 2),
      text: new Uint8Array(...at(4)),
      count: word(2),
    },
    values: new Uint16Array(buffer, starts[1] ?? 0, word(8) >>> 1),
    offsets: new Uint32Array(buffer, starts[2] ?? 0, word(9) >>> 2),
    filter: {
      seed: word(4),
      segmentLength: word(5),
      startRange: word(6),
      fingerprints: new Uint8Array(...at(3)),
    },
    verdicts: new Uint8Array(...at(5)),
  };
}
