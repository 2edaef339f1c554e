/** The page's index as source text, for the generated module and for the benchmark's longer lists. */
import type { IndexLiteral } from '../registry/index/literal.ts';

/**
 * Its long texts stand in getters: an engine makes the string of a function's body when the function first runs, and most
 * pages never ask. A plain property's would be on every page's heap, beside the script's own text.
 */
export function literalSource({ numbers, binary, names, values, verdicts }: IndexLiteral): string {
  const lazy = Object.entries({ names, values, verdicts }).map(
    ([name, text]) => `get ${name}() { return ${JSON.stringify(text)}; }`,
  );
  return `{ ${[`numbers: ${JSON.stringify(numbers)}`, `binary: ${JSON.stringify(binary)}`, ...lazy].join(', ')} }`;
}
