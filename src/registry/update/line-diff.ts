/**
 * A diff of two texts by lines, as a script that a person can read: `=N` keep the next N lines, `-N` leave out N, `+N`
 * add the N lines that follow. Applying it is exact or fails; whether the base was the right one is told by the
 * result's digest, which the caller verifies.
 */

/** Lines with a number; those that stand once in either text are what both are anchored at. */
function uniqueAt(lines: readonly string[]): Map<string, number> {
  const at = new Map<string, number>();
  lines.forEach((line, i) => at.set(line, at.has(line) ? -1 : i));
  return at;
}

/** Index pairs of lines that stand once in each text. */
function commonUnique(before: readonly string[], after: readonly string[]): [number, number][] {
  const old = uniqueAt(before);
  return [...uniqueAt(after)].flatMap(([line, now]): [number, number][] => {
    const was = old.get(line) ?? -1;
    return was < 0 || now < 0 ? [] : [[was, now]];
  });
}

/** The longest run of pairs that rises in both numbers (patience sorting; the pairs rise in the second already). */
function longestRising(pairs: readonly [number, number][]): [number, number][] {
  const tops: number[] = [];
  const piles: number[] = [];
  const below = new Int32Array(pairs.length).fill(-1);
  pairs.forEach(([was], i) => {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((tops[middle] ?? 0) < was) low = middle + 1;
      else high = middle;
    }
    tops[low] = was;
    piles[low] = i;
    below[i] = low === 0 ? -1 : (piles[low - 1] ?? -1);
  });
  const rising: [number, number][] = [];
  for (let i = piles.at(-1) ?? -1; i >= 0; i = below[i] ?? -1) {
    const pair = pairs[i];
    if (pair !== undefined) rising.push(pair);
  }
  return rising.toReversed();
}

/** Writes the script; steps of one kind that follow one another become one. */
function openScript() {
  const parts: string[] = [];
  let kind = '';
  let count = 0;
  let added: string[] = [];
  const flush = (): void => {
    if (count > 0) parts.push(`${kind}${count}`, ...added);
    count = 0;
    added = [];
  };
  const step = (next: string, lines: readonly string[]): void => {
    if (lines.length === 0) return;
    if (next !== kind) flush();
    kind = next;
    count += lines.length;
    if (next === '+') added.push(...lines);
  };
  return {
    step,
    end: (): string => {
      flush();
      return parts.map((part) => `${part}\n`).join('');
    },
  };
}

/** @param text ends with a line break */
function linesOf(text: string): string[] {
  return text.split('\n').slice(0, -1);
}

/**
 * @param before base text, after: result; both end with a line break
 * @returns the script that makes the one into the other
 */
export function diffLines(before: string, after: string): string {
  const [old, now] = [linesOf(before), linesOf(after)];
  const script = openScript();
  let [was, is] = [0, 0];
  const anchors = [...longestRising(commonUnique(old, now)), [old.length, now.length] as const];
  for (const [wasEnd, isEnd] of anchors) {
    // Between two anchors: equal lines at both ends of the gap stay, what is left between them is replaced.
    let same = 0;
    while (was + same < wasEnd && is + same < isEnd && old[was + same] === now[is + same]) same++;
    let tail = 0;
    while (
      wasEnd - tail > was + same &&
      isEnd - tail > is + same &&
      old[wasEnd - tail - 1] === now[isEnd - tail - 1]
    )
      tail++;
    script.step('=', old.slice(was, was + same));
    script.step('-', old.slice(was + same, wasEnd - tail));
    script.step('+', now.slice(is + same, isEnd - tail));
    script.step('=', old.slice(wasEnd - tail, Math.min(wasEnd + 1, old.length)));
    [was, is] = [wasEnd + 1, isEnd + 1];
  }
  return script.end();
}

/**
 * Applies a script.
 *
 * @returns the result; `null` when the script is none or does not fit the base
 */
export function applyLineDiff(base: string, script: string): string | null {
  const [old, steps] = [linesOf(base), linesOf(script)];
  const result: string[] = [];
  let at = 0;
  for (let i = 0; i < steps.length; i++) {
    const [, kind, digits] = /^([=+-])([1-9]\d{0,8})$/.exec(steps[i] ?? '') ?? [];
    if (kind === undefined) return null;
    const count = Number(digits);
    const source = kind === '+' ? steps.slice(i + 1, i + 1 + count) : old.slice(at, at + count);
    if (source.length !== count) return null;
    if (kind === '+') i += count;
    else at += count;
    if (kind !== '-') for (const line of source) result.push(line);
  }
  return at === old.length ? result.map((line) => `${line}\n`).join('') : null;
}
