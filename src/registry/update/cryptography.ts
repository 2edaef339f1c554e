/** What the pure code needs of a platform's cryptography; the browser and the command line each bring theirs. */
export type Bytes = Uint8Array<ArrayBuffer>;

export interface Cryptography {
  /** SHA-256 (FIPS 180-4) in lower-case hexadecimal. */
  readonly sha256: (bytes: Bytes) => Promise<string>;
  /** Ed25519 (RFC 8032): a key of 32 bytes, a signature of 64. */
  readonly verify: (publicKey: Bytes, signature: Bytes, bytes: Bytes) => Promise<boolean>;
}

/** @returns `null` when the text is not pairs of hexadecimal digits */
export function fromHex(text: string): Bytes | null {
  if (!/^(?:[0-9a-f]{2})*$/.test(text)) return null;
  return Uint8Array.from({ length: text.length / 2 }, (_, i) =>
    Number.parseInt(text.slice(2 * i, 2 * i + 2), 16),
  );
}
