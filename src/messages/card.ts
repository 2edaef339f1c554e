/**
 * Page script -> background, when a reader asks a marked link who is behind it. The link's address goes to the background
 * and no further: the answer tells how the link leads there, which an entry's id alone does not. The answer is words,
 * ready to draw, and the script that draws them is in the frame when it arrives.
 */
import type { Level } from '../registry/class.ts';
import type { LabelKey } from '../registry/label.ts';
import { contract, fieldOf, stringField } from './bus.ts';
import { shownField } from './short-links.ts';

export interface CardRequest {
  /** Absolute, as the link has it. */
  readonly address: string;
  /** What a short link shows of itself; empty for any other. */
  readonly shown: readonly string[];
  /** The script that draws the words is in the asking frame already. */
  readonly isHere: boolean;
}

export interface CardWords {
  readonly key: LabelKey;
  /** Only what a short link shows leads there. */
  readonly weak?: true;
  readonly tag: string;
  readonly title: string;
  readonly sentence: string;
  readonly level?: Level;
  /** How the link leads there, in a sentence; absent for a plain address. */
  readonly route?: string;
  readonly realSite?: string;
  /** Entry id, for "More". */
  readonly entry: string;
  /** What "Copy with source" puts into the clipboard. */
  readonly citation: string;
}

/** Apart from the contract, so that the content script can send it without the background's parser. */
export const CARD = 'card';

export const card = /* @__PURE__ */ contract<CardRequest, CardWords | null>(CARD, 'content', (body) => ({
  address: stringField(body, 'address', 65536),
  shown: shownField(body),
  isHere: fieldOf(body, 'isHere') === true,
}));
