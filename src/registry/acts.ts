/**
 * The catalogue of official acts and platform measures that a claim may name by its code.
 *
 * Row 7 of the rule: only acts that rest on state control or direction make a class (`state-designated`), and only
 * where they name the outlet itself. Everything else is a dated, place-bound fact, the same for every state.
 */

export interface Act {
  readonly code: string;
  /** Whether the rule lets it make the class `state-designated`. */
  readonly designates: boolean;
  /** The instrument in words, `{act}` being the claim's own number. */
  readonly instrument: string;
}

/** Strongest first for labels: the order of the rule's row 7, then facts by name. */
export const ACTS: readonly Act[] = [
  { code: 'eu-833-2014-annex-xv', designates: true, instrument: 'Regulation (EU) {act}' },
  { code: 'eu-2024-2642', designates: true, instrument: 'Regulation (EU) 2024/2642' },
  { code: 'eu-belarus', designates: true, instrument: 'Belarus sanctions list' },
  { code: 'eu-iran-hr', designates: true, instrument: 'Iran human-rights sanctions list' },
  { code: 'us-foreign-mission', designates: true, instrument: 'foreign-mission designation' },
  { code: 'us-ofac', designates: true, instrument: 'US sanctions list' },
  { code: 'us-ofac-eo14024', designates: true, instrument: 'US sanctions list, Executive Order 14024' },
  { code: 'us-doj-domain-seizure', designates: true, instrument: 'domain seizure' },
  { code: 'uk-sanctions', designates: true, instrument: 'UK sanctions list' },
  { code: 'ca-sanctions', designates: true, instrument: 'Canadian sanctions list' },
  { code: 'crtc-removed', designates: false, instrument: 'Broadcasting Decision CRTC {act}' },
  { code: 'ee-ttja-block', designates: false, instrument: 'order to restrict access' },
  { code: 'ee-ttja-tv-ban', designates: false, instrument: 'order against a television channel' },
  { code: 'fb-state-media-label', designates: false, instrument: 'platform label' },
  { code: 'lv-neplp', designates: false, instrument: 'decision {act}' },
  { code: 'md-sis', designates: false, instrument: 'order {act}' },
  { code: 'meta-ban', designates: false, instrument: 'platform ban' },
  { code: 'ofcom-licence-revoked', designates: false, instrument: 'licence revoked' },
  { code: 'ro-government-list', designates: false, instrument: 'list of blocked sites' },
  { code: 'ua-ncu', designates: false, instrument: 'order {act}' },
  { code: 'ua-nsdc', designates: false, instrument: 'sanctions decree' },
  { code: 'us-fara', designates: false, instrument: 'FARA registration' },
  { code: 'x-label-withdrawn', designates: false, instrument: 'platform label, withdrawn' },
];

const BY_CODE: ReadonlyMap<string, Act> = new Map(ACTS.map((act) => [act.code, act]));

/** The act of a code, or `undefined` for codes that the catalogue does not know. */
export function actOf(code: string): Act | undefined {
  return BY_CODE.get(code);
}

/** Position in the catalogue: lower is stronger; unknown codes come last. */
export function actRank(code: string): number {
  const rank = ACTS.findIndex((act) => act.code === code);
  return rank === -1 ? ACTS.length : rank;
}

/** "Regulation (EU) 2022/350": the instrument with its number, as a label says it. */
export function instrumentWords(code: string, number: string | undefined): string {
  const instrument = actOf(code)?.instrument ?? code;
  return instrument.replace(/ ?\{act\}/u, number === undefined ? '' : ` ${number}`).trim();
}
