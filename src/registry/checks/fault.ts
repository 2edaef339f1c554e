/** What a check of the registry finds wrong, and where. */
export interface Fault {
  /** Relative to the registry's folder. */
  readonly file: string;
  /** Id of the entry or source, where the fault is in one. */
  readonly entry?: string;
  /** Short name of the rule that is broken: `canonical`, `public-suffix` … */
  readonly rule: string;
  readonly message: string;
}

/** An entry with the file it stands in. */
export interface Filed<T> {
  readonly file: string;
  readonly value: T;
}
