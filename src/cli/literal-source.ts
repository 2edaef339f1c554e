/** An index's literal as source text, for the generated modules and for the benchmark's longer lists. */
import { isSource, type StoredLiteral } from '../registry/index/literal.ts';

/** @throws when the text would not stand in the source as it is */
function inFunction(text: string): string {
  if (!isSource(text)) throw new Error(`not a raw text: ${text.slice(0, 60)}`);
  // No arrow: engines read the bodies of those along with what is around them.
  return `function () { return "${text}"; }`;
}

export function literalSource({ numbers, lines }: StoredLiteral): string {
  return `{ numbers: [${numbers.join(', ')}], lines: ${inFunction(lines)} }`;
}
