import { asRaw } from './raw-text.ts';

/** Raw characters that mean something in a key, or stand in none. */
const ENCODED = ['%', '^', ' '];

/**
 * How a property's value stands in the index. Hostnames stand as they are; accounts (`platform:name`) and paths
 * (`host/path`) keep what tells them apart in the index's own characters: a capital is `^` and its small letter, and
 * what is not raw (`raw-text.ts`) is written in percent-encoded UTF-8.
 */
export function indexKey(value: string): string {
  return asRaw(value, ENCODED).replace(/[A-Z]/g, (capital) => `^${capital.toLowerCase()}`);
}

/** The way back: the value that stands at a key. */
export function valueOfKey(key: string): string {
  // Nearly every name stands as it is: a page's first finding waits for no pattern to be compiled.
  if (!key.includes('^') && !key.includes('%')) return key;
  return decodeURIComponent(key.replace(/\^[a-z]/g, (capital) => capital.charAt(1).toUpperCase()));
}
