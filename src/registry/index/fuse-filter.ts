/**
 * A 3-wise binary fuse filter with 8-bit fingerprints (Graf and Lemire, "Binary Fuse Filters: Fast and
 * Smaller Than Xor Filters", ACM JEA 2022): about 1.13 bytes a name, no false negative, one false
 * positive in about 256. It only pre-screens: whatever passes is looked up exactly.
 *
 * Keys are the 32-bit rolling hashes of names; two mixing rounds spread them over positions and fingerprint.
 */

export interface FuseShape {
  readonly seed: number;
  /** A power of two. */
  readonly segmentLength: number;
  /** Number of start positions: segments times their length, the last two segments left out. */
  readonly startRange: number;
}

export interface FuseFilter extends FuseShape {
  readonly fingerprints: Uint8Array;
}

/** With longer fingerprints: see `buildWideFilter`. */
export interface WideFilter extends FuseShape {
  readonly fingerprints: Uint16Array;
}

export const TWO_32 = 2 ** 32;

/** First mixing round: decides the start position (its high bits) and the fingerprint. */
export function mixFirst(key: number, seed: number): number {
  let h = key ^ seed;
  h = Math.imul(h ^ (h >>> 16), 0x21f0aaad);
  h = Math.imul(h ^ (h >>> 15), 0x735a2d97);
  return (h ^ (h >>> 15)) >>> 0;
}

/** Second mixing round: decides the places inside the second and third segment. */
export function mixSecond(first: number): number {
  const h = Math.imul(first ^ 0x9e3779b9, 0x85ebca6b);
  return (h ^ (h >>> 14)) >>> 0;
}

/** The three places of a key; gives what its fingerprint is cut from. The hot loop inlines this arithmetic; `test/unit/registry/index` holds the two together. */
function places(key: number, filter: FuseShape, out: Uint32Array): number {
  const first = mixFirst(key, filter.seed);
  const second = mixSecond(first);
  const mask = filter.segmentLength - 1;
  const start = Math.floor((first * filter.startRange) / TWO_32);
  out[0] = start;
  out[1] = (start + filter.segmentLength) ^ (second & mask);
  out[2] = (start + 2 * filter.segmentLength) ^ ((second >>> 16) & mask);
  return first;
}

interface Sizes {
  readonly segmentLength: number;
  readonly startRange: number;
  readonly arrayLength: number;
}

function sizesOf(segmentLength: number, segments: number): Sizes {
  return { segmentLength, startRange: (segments - 2) * segmentLength, arrayLength: segments * segmentLength };
}

/** Small filters travel inside a script that every page parses: tighter ones than the paper's are tried first. */
const SMALL = 10_000;
const TIGHTEST = 1.15;

/** Sizes to try, the last one by the paper's fit for three-wise filters. */
function* sizesFor(count: number): Generator<Sizes> {
  const exponent = count < 2 ? 2 : Math.floor(Math.log(count) / Math.log(3.33) + 2.25);
  const segmentLength = Math.min(2 ** Math.max(exponent, 2), 2 ** 16);
  const factor = count < 2 ? 0 : Math.max(1.125, 0.875 + (0.25 * Math.log(1_000_000)) / Math.log(count));
  const segments = Math.max(3, Math.ceil(Math.round(count * factor) / segmentLength));
  const half = segmentLength / 2;
  if (count > 100 && count < SMALL)
    for (let tight = Math.ceil((count * TIGHTEST) / half); tight < segments * 2; tight++)
      yield sizesOf(half, tight);
  yield sizesOf(segmentLength, segments);
}

/** Peels the keys: returns them in the order of removal with the place each one owns, or `null` when the seed fails. */
function peel(
  keys: Uint32Array,
  shape: FuseShape,
  arrayLength: number,
): { order: Uint32Array; own: Uint32Array } | null {
  const count = new Uint32Array(arrayLength);
  const xored = new Uint32Array(arrayLength);
  const at = new Uint32Array(3);
  for (const key of keys) {
    places(key, shape, at);
    for (const place of at) {
      count[place] = (count[place] ?? 0) + 1;
      xored[place] = (xored[place] ?? 0) ^ key;
    }
  }
  const alone: number[] = [];
  for (let place = 0; place < arrayLength; place++) if (count[place] === 1) alone.push(place);
  const order = new Uint32Array(keys.length);
  const own = new Uint32Array(keys.length);
  let done = 0;
  while (alone.length > 0) {
    const place = alone.pop() ?? 0;
    if (count[place] !== 1) continue;
    const key = xored[place] ?? 0;
    order[done] = key;
    own[done++] = place;
    places(key, shape, at);
    for (const other of at) {
      count[other] = (count[other] ?? 0) - 1;
      xored[other] = (xored[other] ?? 0) ^ key;
      if (count[other] === 1) alone.push(other);
    }
  }
  return done === keys.length ? { order, own } : null;
}

/**
 * Builds the filter.
 *
 * @param hashes rolling hashes of the names; repeats are fine
 * @throws when no seed out of 200 works, which for distinct keys does not happen in practice
 */
export const buildFuseFilter = (hashes: Iterable<number>): FuseFilter =>
  build(hashes, 0xff, (length) => new Uint8Array(length));

/** The same with fingerprints of `bits` bits, at most 16: one other key in 2 ** bits passes. */
export const buildWideFilter = (hashes: Iterable<number>, bits: number): WideFilter =>
  build(hashes, 2 ** bits - 1, (length) => new Uint16Array(length));

function build<Fingerprints extends Uint8Array | Uint16Array>(
  hashes: Iterable<number>,
  mask: number,
  make: (length: number) => Fingerprints,
): FuseShape & { fingerprints: Fingerprints } {
  const keys = Uint32Array.from(new Set([...hashes].map((hash) => hash >>> 0)));
  for (const { segmentLength, startRange, arrayLength } of sizesFor(keys.length)) {
    for (let attempt = 1; attempt <= 200; attempt++) {
      const shape = { seed: Math.imul(attempt, 0x9e3779b1) >>> 0, segmentLength, startRange };
      const peeled = peel(keys, shape, arrayLength);
      if (peeled === null) continue;
      const fingerprints = make(arrayLength);
      assign(peeled, shape, mask, fingerprints);
      return { ...shape, fingerprints };
    }
  }
  throw new Error('no seed builds a filter over these names');
}

/** Gives every key's own place the value that makes its three places xor to its fingerprint, last peeled first. */
function assign(
  peeled: { order: Uint32Array; own: Uint32Array },
  shape: FuseShape,
  mask: number,
  fingerprints: Uint8Array | Uint16Array,
): void {
  const at = new Uint32Array(3);
  for (let i = peeled.order.length - 1; i >= 0; i--) {
    let value = places(peeled.order[i] ?? 0, shape, at);
    const own = peeled.own[i] ?? 0;
    for (const place of at) if (place !== own) value ^= fingerprints[place] ?? 0;
    fingerprints[own] = value & mask;
  }
}

/** Whether a key may be in the filter: for the few that are asked one by one. */
export function mayContain(
  { seed, segmentLength, startRange, fingerprints }: FuseFilter,
  hash: number,
): boolean {
  const mask = segmentLength - 1;
  const first = mixFirst(hash, seed);
  const second = mixSecond(first);
  const at = Math.floor((first * startRange) / TWO_32);
  const value =
    first ^
    (fingerprints[at] ?? 0) ^
    (fingerprints[(at + segmentLength) ^ (second & mask)] ?? 0) ^
    (fingerprints[(at + 2 * segmentLength) ^ ((second >>> 16) & mask)] ?? 0);
  return (value & 0xff) === 0;
}

/**
 * The filter's question, as the hot loop asks it: `mixFirst`, `mixSecond` and `places` written out, since each call costs.
 *
 * @returns whether a name with this hash may be in the filter
 */
export function openProbe({
  fingerprints,
  seed,
  segmentLength,
  startRange,
}: FuseFilter): (hash: number) => boolean {
  const mask = segmentLength - 1;
  const scale = startRange / TWO_32;
  return function mayContain(hash) {
    let first = hash ^ seed;
    first = Math.imul(first ^ (first >>> 16), 0x21f0aaad);
    first = Math.imul(first ^ (first >>> 15), 0x735a2d97);
    first = (first ^ (first >>> 15)) >>> 0;
    let second = Math.imul(first ^ 0x9e3779b9, 0x85ebca6b);
    second ^= second >>> 14;
    const place = (first * scale) >>> 0;
    return (
      ((first ^
        (fingerprints[place] ?? 0) ^
        (fingerprints[(place + segmentLength) ^ (second & mask)] ?? 0) ^
        (fingerprints[(place + segmentLength + segmentLength) ^ ((second >>> 16) & mask)] ?? 0)) &
        0xff) ===
      0
    );
  };
}
