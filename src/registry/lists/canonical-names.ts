/** The one form in which a list's domains are kept: sorted by code unit, each once, none below another of the list. */

/** Whether a name stands below one of the set: `news.example.com` below `example.com`. */
function isBelowOne(name: string, names: ReadonlySet<string>): boolean {
  for (let dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1))
    if (names.has(name.slice(dot + 1))) return true;
  return false;
}

/**
 * A listed domain stands for everything below it, so names below another say nothing and go.
 *
 * @param names lower-case ASCII hostnames
 */
export function canonicalNames(names: Iterable<string>): string[] {
  const all = new Set(names);
  return [...all].filter((name) => !isBelowOne(name, all)).toSorted();
}

/** The canonical names as one text: a name a line. */
export function packNames(names: readonly string[]): string {
  return names.join('\n');
}

export function unpackNames(text: string): string[] {
  return text === '' ? [] : text.split('\n');
}
