import type { WrittenVerdicts } from '../../../../src/registry/index/write-verdicts.ts';
import { BASE } from '../workload.ts';

/** Whether a link, as it stands in an `href`, leads to a listed name. */
export type Lookup = (href: string) => boolean;

/** One way of doing it. Each keeps its list in the form that suits it best: that is what is read at start. */
export interface Candidate {
  readonly id: string;
  readonly words: string;
  /** Builds the list's own form, once, ahead of time; `verdicts` says what ours carries besides. */
  serialise(names: readonly string[], verdicts: WrittenVerdicts): Promise<Uint8Array>;
  open(bytes: Uint8Array<ArrayBuffer>): Promise<Lookup>;
  /** Links it is timed with for so many names, where all 10,000 would take minutes. */
  readonly sample?: (names: number) => number;
  /** Other code over the same structure as another candidate: not loaded and weighed a second time. */
  readonly sameStructure?: true;
}

export const namesText = (names: readonly string[]): Uint8Array => new TextEncoder().encode(names.join('\n'));

/** What everybody starts from: the platform's parser. Only what cannot stand alone is given the page's address. */
export function hostOf(href: string): string {
  return (href.charCodeAt(0) < 65 ? new URL(href, BASE) : new URL(href)).hostname;
}
