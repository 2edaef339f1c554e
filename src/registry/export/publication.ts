/**
 * What every export is made from: the list, the one rule's verdict on each address, and what comes from outside the
 * pure core (words, digests). Who may be exported as what is decided here, once, for all formats.
 */
import type { EntryClass } from '../class.ts';
import { classify } from '../classify.ts';
import type { Label, Verdict } from '../label.ts';
import { removalOf } from '../removed.ts';
import type { Entry, Evidence, Operation, Outlet, Property, RegistryList, Role } from '../schema.ts';

export const NAME = 'Masthead registry';
export const LICENCE = {
  id: 'CC-BY-4.0',
  name: 'Creative Commons Attribution 4.0 International (CC BY 4.0)',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** One file of an export: a path with slashes, relative to the export's folder. */
export interface ExportFile {
  readonly path: string;
  readonly text: string;
}

/** What the pure writers are given. Every word that is shown comes from the catalogue, which they don't know. */
export interface ExportSpeech {
  /** The whole sentence of a label: who says it, and when. */
  sentence(label: Label): string;
  /** "Costa Rica and El Salvador", of ISO codes. */
  countries(codes: readonly string[]): string;
  /** "Site of the operation": the part of an address in an operation, as a reader is told it. */
  role(role: Role): string;
  /** What stands beside the class: sources that contradict each other, the outlet's objection, its right of reply. */
  objections(entry: Entry): readonly string[];
}

/** An address of which something may be said. */
export interface Told {
  readonly entry: Entry;
  readonly property: Property;
  readonly verdict: Verdict;
}

export interface Publication {
  readonly list: RegistryList;
  readonly evidence: ReadonlyMap<string, Evidence>;
  readonly speech: ExportSpeech;
  /** In the order of the list. */
  readonly told: readonly Told[];
}

/** @param list a whole list, already parsed */
export function publicationOf(list: RegistryList, speech: ExportSpeech): Publication {
  const evidence = new Map(list.evidence.map((source) => [source.id, source]));
  const told = list.entries.flatMap((entry) =>
    entry.properties.flatMap((property): Told[] => {
      const verdict = classify(entry, property, evidence);
      return verdict === null ? [] : [{ entry, property, verdict }];
    }),
  );
  return { list, evidence, speech, told };
}

const STATE_CLASSES: ReadonlySet<EntryClass | null> = new Set<EntryClass>([
  'state-controlled',
  'state-managed',
  'state-captured-private',
  'state-designated',
  'party-organ',
]);

/** Addresses that the list calls an operation's own, or a copy of another site: those that a page's banner tells. */
export function operationAddresses({ told }: Publication): Told[] {
  return told.filter(
    ({ verdict }) => verdict.class === 'impersonation' || verdict.class === 'covert-operation',
  );
}

/**
 * Addresses of state media that carry a mark on a page. Never public-independent media, disputed or closed outlets,
 * or rows that rest on one list alone: of those nothing is said on a page either.
 */
export function stateMediaAddresses({ told }: Publication): Told[] {
  return told.filter(({ verdict }) => STATE_CLASSES.has(verdict.class) && verdict.shown !== 'facts');
}

/**
 * What a list that hides or blocks may carry: never what journalism alone reports (label wording, section 0, point 4:
 * `reported` gets no interstitial, and a block is more than one).
 */
export function mayBeBlocked({ verdict, property }: Told): boolean {
  return property.kind !== 'account' && verdict.level !== 'reported';
}

const isLiving = (entry: Entry): boolean => removalOf(entry) === undefined;

/** Operations that are not removed. */
export function livingOperations({ list }: Publication): Operation[] {
  return list.entries.filter((entry) => entry.kind === 'operation').filter(isLiving);
}

/** Outlets that are not removed. */
export function livingOutlets({ list }: Publication): Outlet[] {
  return list.entries.filter((entry) => entry.kind === 'outlet').filter(isLiving);
}

/** Lines for the head of a text file. */
export function headLines({ list }: Publication, what: string): string[] {
  return [
    `${NAME}: ${what}`,
    `List ${list.serial} of ${list.date}. Licence: ${LICENCE.name}, ${LICENCE.url}`,
  ];
}
