/** Popup -> background: where do a page's short links appear to lead, by what they show of themselves? */
import type { ListedLink } from './page-links.ts';
import { contract, fieldOf } from './bus.ts';

export interface ShownLink {
  /** The link's whole address. */
  readonly href: string;
  /** Its text, title and label, as far as an address could reach. */
  readonly shown: readonly string[];
}

export interface ShortLinksRequest {
  readonly links: readonly ShownLink[];
}

export interface AppearingLink extends ListedLink {
  /** The short links' host. */
  readonly via: string;
}

/** So many of a page are looked at, and so much of what each shows. */
export const MOST_SHORT_LINKS = 1000;
export const MOST_SHOWN = 2048;

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= MOST_SHOWN;

/** @throws TypeError on anything else than text, title and label */
export function shownField(value: unknown): readonly string[] {
  const shown = fieldOf(value, 'shown');
  if (!Array.isArray(shown) || shown.length > 3 || !shown.every(isText))
    throw new TypeError('message field shown is not what a link shows');
  return shown;
}

function parseLink(value: unknown): ShownLink {
  const href = fieldOf(value, 'href');
  if (!isText(href)) throw new TypeError('message field links holds something else than links');
  return { href, shown: shownField(value) };
}

export const shortLinks = contract<ShortLinksRequest, readonly AppearingLink[]>(
  'short-links',
  'pages',
  (body) => {
    const links = fieldOf(body, 'links');
    if (!Array.isArray(links) || links.length > MOST_SHORT_LINKS)
      throw new TypeError('message field links is not a list');
    return { links: links.map(parseLink) };
  },
);
