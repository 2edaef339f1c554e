/** Popup -> background: which of a page's embedded frames and players come from a listed address? */
import type { ListedLink } from './page-links.ts';
import { contract } from './bus.ts';

export interface EmbedsRequest {
  /** Absolute addresses of frames, players and objects, as the document has them. */
  readonly addresses: readonly string[];
}

/** So many embeds of a page are looked at, and none with a longer address. */
export const MOST_EMBEDS = 500;
export const LONGEST_EMBED = 4096;

const isAddress = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= LONGEST_EMBED;

export const embeds = contract<EmbedsRequest, readonly ListedLink[]>('embeds', 'pages', (body) => {
  const addresses: unknown =
    typeof body === 'object' && body !== null ? Reflect.get(body, 'addresses') : undefined;
  if (!Array.isArray(addresses) || addresses.length > MOST_EMBEDS || !addresses.every(isAddress))
    throw new TypeError('message field addresses is not a list of addresses');
  return { addresses };
});
