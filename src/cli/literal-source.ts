/** The page's index as source text, for the generated module and for the benchmark's longer lists. */
import type { StoredLiteral } from '../registry/index/literal.ts';

/** Functions in one function: all of a list like the shipped one, since each level is one more to compile on the way. */
const FAN_OUT = 64;

/**
 * Texts as nested functions: an engine makes the string of a function's body when the function first runs, and knows of
 * functions inside it only from then on. So a page's heap holds the texts asked for and the way to them, and nothing on
 * pages that ask for none. (Function expressions, each made only where the `switch` goes and called by another function: one
 * called where it stands is compiled with the one around it, and methods cost an object's shape each.)
 *
 * @param texts as many as the functions around leave: text `i % span` of them is the one asked for
 * @returns the body of a function that sees `i`, the number of a text, and `call`
 */
function bodyOf(texts: readonly string[], span: number): string {
  if (span === 1) return `return ${JSON.stringify(texts[0] ?? '')};`;
  const share = span / FAN_OUT;
  const cases: string[] = [];
  for (let at = 0; at < texts.length; at += share) {
    const body = bodyOf(texts.slice(at, at + share), share);
    cases.push(`case ${at / share}: return call(function () { ${body} });`);
  }
  const which = share === 1 ? `i % ${span}` : `Math.floor(i / ${share}) % ${FAN_OUT}`;
  return `switch (${which}) { ${cases.join(' ')} default: return ''; }`;
}

export function literalSource({ numbers, binary, separators, texts }: StoredLiteral): string {
  // Plain texts: the one is read on every page, the other is short.
  const plain = Object.entries({ numbers, binary, separators }).map(
    ([name, value]) => `${name}: ${JSON.stringify(value)}`,
  );
  let span = FAN_OUT;
  while (span < texts.length) span *= FAN_OUT;
  return `{ ${[...plain, `text: (function (i, call) { ${bodyOf(texts, span)} })`].join(', ')} }`;
}
