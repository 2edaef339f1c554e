/** Public keys: how they are written, and what a signature calls them. */
import { fromHex, type Bytes, type Cryptography } from './cryptography.ts';

export interface PublicKey {
  /** First 16 hexadecimal digits of the key's SHA-256: a hint which key to try, never a reason to trust. */
  readonly id: string;
  readonly bytes: Bytes;
}

const KEY_BYTES = 32;

/**
 * @param text 64 hexadecimal digits, or a whole `.pub` file that ends with them
 * @returns `null` when it is no key
 */
export async function readPublicKey(text: string, cryptography: Cryptography): Promise<PublicKey | null> {
  const bytes = fromHex(text.trim().split(/\s+/u).at(-1) ?? '');
  if (bytes?.length !== KEY_BYTES) return null;
  return { id: (await cryptography.sha256(bytes)).slice(0, 16), bytes };
}

/** The text of a `.pub` file: one line that says what it is. */
export function writePublicKey(id: string, hex: string): string {
  return `masthead-public-key ${id} ${hex}\n`;
}
