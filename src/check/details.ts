/**
 * What a reader gets who asks for "More": everything the registry holds on a finding's entry,
 * as facts that the surfaces put into words. Built in `describe.ts`.
 */
import type { Witness } from '../registry/witnesses.ts';
import type { Citation, Finding } from './finding.ts';

/** What the source answers to one of the three questions kept apart. */
export type RelationAnswer = 'state' | 'independent' | 'party' | 'not-said';

export interface Relations {
  readonly funding: RelationAnswer;
  readonly management: RelationAnswer;
  readonly editorial: RelationAnswer;
  /** The owner by name, where a source gives one. */
  readonly owner?: string;
}

/** A designation, order, seizure or ban: dated, bound to its place and act. */
export interface DatedFact {
  /** Key into the catalogue of acts: `eu-833-2014-annex-xv`, `us-ofac`, `md-sis` … */
  readonly code: string;
  readonly date: string;
  readonly act?: string;
  /** Set when the act names somebody else than the outlet: "owner", "director general". */
  readonly names?: string;
  readonly evidence: readonly string[];
}

export interface Details {
  readonly finding: Finding;
  readonly nativeName?: string;
  readonly aliases: readonly string[];
  readonly relations?: Relations;
  readonly facts: readonly DatedFact[];
  /** For properties of an operation. */
  readonly role?: string;
  readonly firstReported?: string;
  readonly lastListed?: string;
  readonly sponsors: readonly { readonly name: string; readonly by: string }[];
  readonly origin?: { readonly countries: readonly string[]; readonly by: string };
  readonly otherProperties: number;
  readonly confidence: 'high' | 'medium' | 'low';
  /** Who names this address; one alone is a weakness that the surfaces show. */
  readonly witnesses: readonly Witness[];
  readonly status?: string;
  readonly dispute?: {
    readonly kind: 'sources' | 'own-objection';
    readonly states: string;
    readonly date?: string;
  };
  /** Since when a correction request is open: the label stands meanwhile, and says so. */
  readonly correctionSince?: string;
  readonly reply?: { readonly text: string; readonly date: string };
  readonly sources: readonly Citation[];
  readonly history: readonly { readonly date: string; readonly event: string; readonly note: string }[];
}
