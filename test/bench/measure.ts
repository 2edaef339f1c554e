/** What a part hands back: measures with their goals, tables for reading, and what went wrong. */
import type { Spread } from './spread.ts';

/** `x`: a ratio within this run, comparable between runs. Anything else only shows the scale. */
export type Unit = 'x' | 'ms' | 'KB' | 'B' | 'of';

export interface Measure extends Spread {
  /** Stable: two saved runs are joined by it. */
  readonly id: string;
  readonly words: string;
  readonly unit: Unit;
  /** At most this. */
  readonly must?: number;
  readonly aim?: number;
}

export interface Table {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface PartResult {
  readonly measures: readonly Measure[];
  readonly tables: readonly Table[];
  /** How it was measured and what was not, one sentence each. */
  readonly notes: readonly string[];
  /** Wrong answers of ours: any makes the run fail. */
  readonly wrong: readonly string[];
}

export interface Part {
  readonly name: string;
  /** It opens Chromium: where there is none the others run. */
  readonly needsChromium?: true;
  run(options: { readonly quick: boolean }): Promise<PartResult>;
}
