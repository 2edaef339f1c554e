/** Medians and how far the repetitions lie apart. Single runs on a shared machine mean nothing. */
export interface Spread {
  readonly median: number;
  /** First and last tenth of the repetitions (the extremes when there are fewer than ten). */
  readonly low: number;
  readonly high: number;
  readonly repetitions: number;
}

function at(sorted: readonly number[], part: number): number {
  const place = part * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}

/** @param values at least one; a run that failed is no value */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const edge = sorted.length < 10 ? 0 : 0.1;
  return {
    median: at(sorted, 0.5),
    low: at(sorted, edge),
    high: at(sorted, 1 - edge),
    repetitions: sorted.length,
  };
}

/** One ratio a repetition: both sides were measured next to each other in time. */
export function ratioOf(values: readonly number[], to: readonly number[]): Spread {
  if (values.length !== to.length) throw new Error('ratios need as many values on both sides');
  return spreadOf(values.map((value, i) => value / (to[i] ?? Number.NaN)));
}
