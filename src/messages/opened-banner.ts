/**
 * Banner -> background, when the reader asks for "More" on the page itself. The answer is words, ready to draw:
 * the details and their catalogue stay out of the content script.
 */
import { contract, stringField } from './bus.ts';

export interface OpenedBannerRequest {
  readonly property: string;
  /** The key of its label: with the property, that is one finding of the page (pages know no entry's id). */
  readonly key: string;
}

export interface BannerRow {
  readonly term: string;
  readonly value: string;
}

export interface BannerSource {
  readonly words: string;
  readonly year: string;
  /** `https:` or `http:` only; absent where the source has no address that was opened. */
  readonly url?: string;
}

export interface OpenedBanner {
  readonly tag: string;
  readonly title: string;
  readonly sentence: string;
  /** Dated facts, dispute, reply: a paragraph each. */
  readonly paragraphs: readonly string[];
  /** The three relations, or what is known of the operation. */
  readonly rowsHeading: string;
  readonly rows: readonly BannerRow[];
  readonly note: string;
  readonly sourcesHeading: string;
  readonly sources: readonly BannerSource[];
  /** "Mute rt.com": the registrable domain is the background's to find. */
  readonly muteWords: string;
  readonly correctWords: string;
  /** "Full entry" and the id, which the page's own index does not have; absent for lists that are not in the registry. */
  readonly fullEntry?: { readonly id: string; readonly words: string };
}

/** Apart from the contract, so that the content script can send it without the background's parser. */
export const OPENED_BANNER = 'opened-banner';

export const openedBanner = /* @__PURE__ */ contract<OpenedBannerRequest, OpenedBanner | null>(
  OPENED_BANNER,
  'both',
  (body) => ({
    property: stringField(body, 'property', 2048),
    key: stringField(body, 'key', 64),
  }),
);
