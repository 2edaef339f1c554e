/** Texts that a script carries, as source: an index's literal, for the generated modules and for the benchmark's longer lists; messages. */
import { isSource } from '../registry/index/carried-text.ts';
import type { StoredLiteral } from '../registry/index/literal.ts';

/**
 * A function as `carried-text.ts` reads it.
 *
 * @throws when the text would not stand in the source as it is
 */
export function inFunction(text: string): string {
  if (!isSource(text)) throw new Error(`not a raw text: ${text.slice(0, 60)}`);
  // No arrow: engines read the bodies of those along with what is around them.
  return `function () { return "${text}"; }`;
}

export function literalSource({ numbers, lines }: StoredLiteral): string {
  return `{ numbers: [${numbers.join(', ')}], lines: ${inFunction(lines)} }`;
}
