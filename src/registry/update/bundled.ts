/** What a build says of the list inside it: enough to compare a published one with, without reading it. */
export interface Bundled {
  readonly serial: number;
  /** ISO date. */
  readonly date: string;
  readonly entries: number;
  readonly addresses: number;
  /** SHA-256 of the list's text. */
  readonly digest: string;
  /** Changes with the list, with the rule and with the index's format: an overlay or index of another build is not used. */
  readonly build: string;
}
