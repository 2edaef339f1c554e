/**
 * Deterministic ids (UUID version 5, RFC 9562): the same thing has the same id in every export, so that a consumer
 * updates what it has instead of holding it twice.
 */
import { v5 } from 'uuid';

/** Our own namespace, drawn once. It must never change: every id of ours hangs on it. */
const NAMESPACE = 'bb9abb13-cc90-45a5-b5bb-313c2980d7e0';

/** @param parts what the thing is, from the general to the particular; none of them holds a line break */
export function idOf(...parts: readonly string[]): string {
  return v5(parts.join('\n'), NAMESPACE);
}
