/**
 * The texts without their repetitions, those first that come most often (else in their order): what is numbered so has short
 * numbers, and is found early where it is counted.
 */
export function byUse(texts: Iterable<string>): string[] {
  const uses = new Map<string, number>();
  for (const text of texts) uses.set(text, (uses.get(text) ?? 0) + 1);
  return [...uses].toSorted((a, b) => b[1] - a[1]).map(([text]) => text);
}
