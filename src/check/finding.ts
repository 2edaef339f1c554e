/** What a check says: the types every surface shares. No code, so that the content script may import it. */
import type { WrapperKind } from '../address/unwrap/wrapper-table.ts';
import type { EntryClass, Level, Shown } from '../registry/class.ts';
import type { Label } from '../registry/label.ts';

/** How an address led to the property. */
export type Route = 'domain' | 'account' | 'wrapped' | 'embedded' | 'credited' | 'lookalike';

/** A citation: enough to name, date and open the source. */
export interface Citation {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly kind: string;
  readonly date?: string;
  readonly url?: string;
}

/** One answer to "who is behind this address?". */
export interface Finding {
  /** Entry id. */
  readonly entry: string;
  readonly name: string;
  readonly kind: 'outlet' | 'operation';
  /** Computed by the one rule; `null` where the registry holds dated facts that make no class. */
  readonly class: EntryClass | null;
  /** ISO 3166-1 alpha-2; absent where no source attributes a state. */
  readonly country?: string;
  readonly route: Route;
  /** Hosts or services the address was unwrapped from, outermost first; empty when it was plain. */
  readonly via: readonly string[];
  /** What the outermost of them does with the address. */
  readonly wrapper?: WrapperKind;
  /** The address is what a short link shows, not what it says: it appears to lead there. */
  readonly weak?: true;
  /** The property that matched, as the registry spells it. */
  readonly property: string;
  /** The address that was matched, after unwrapping and normalisation. */
  readonly target: string;
  readonly level?: Level;
  /** Name of the operation, for operation entries. */
  readonly operation?: string;
  /** The site that the property was reported to copy. */
  readonly realSite?: string;
  /** The words on the page that led here (credits). */
  readonly quote?: string;
  /** Where on the page it was found (embeds, credits). */
  readonly place?: string;
  /** Ids of the lists that agree. */
  readonly lists: readonly string[];
  readonly label: Label;
  readonly shown: Shown;
  readonly evidence: readonly Citation[];
}
