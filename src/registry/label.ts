/**
 * A label is a key plus facts, never a sentence: the surfaces render it in the reader's language,
 * and tests render every label the build can produce.
 */
import type { EntryClass, Level, Shown } from './class.ts';

/** What a list that the reader added says: in the list's own words, never in a class of the rule. */
export type ListKey = 'own-list' | 'other-list';
/** What the registry says. */
export type RegistryKey = EntryClass | 'facts-only';
export type LabelKey = RegistryKey | ListKey;

/** The class behind a label; `null` where there is none: dated facts, or the word of a list that the reader added. */
export function classOfKey(key: LabelKey): EntryClass | null {
  return key === 'facts-only' || key === 'own-list' || key === 'other-list' ? null : key;
}

/** Everything the slim banner says. All optional: the key decides which ones are there. */
export interface LabelFacts {
  /** Short name of the source and the year it said so; every label has both. */
  readonly source: string;
  readonly year: string;
  /** Year of the newest list that names an address of an operation, where it is later than `year`. */
  readonly lastListed?: string;
  /** Short name of the copy in which the source was read. */
  readonly copiedBy?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly operation?: string;
  readonly realSite?: string;
  /** "Attributed to {sponsor} by {sponsorSource}": organisations only. */
  readonly sponsor?: string;
  readonly sponsorSource?: string;
  /** "{originBy} located its operators in {origin}": ISO codes, joined by a blank. */
  readonly origin?: string;
  readonly originBy?: string;
  /** "Designated by {source} as under {country} state control ({act}, {date})." */
  readonly act?: string;
  readonly date?: string;
  /** For lists that the reader added: what is said beside the list's name ("unsigned, from lists.example", a note), in words. */
  readonly terms?: string;
}

export interface Label {
  readonly key: LabelKey;
  readonly facts: LabelFacts;
}

/** What the one rule says of one property of one entry. */
export interface Verdict {
  /** `null`: dated facts that make no class (the label's key is `facts-only` then). */
  readonly class: EntryClass | null;
  readonly shown: Shown;
  /** For properties of operations. */
  readonly level?: Level;
  readonly label: Label;
}
