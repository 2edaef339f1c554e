/** Popup -> background: which of a page's embedded frames and players come from a listed address? */
import type { ListedLink } from './page-links.ts';
import { contract, fieldOf } from './bus.ts';

export interface EmbedsRequest {
  /** Absolute addresses of frames, players and objects, as the document has them. */
  readonly addresses: readonly string[];
  /** What the page's own notes say beside them, of frames and of players that a script feeds. */
  readonly noted: readonly NotedEmbed[];
}

export interface NotedEmbed {
  readonly address: string;
  /** Known by the embed's own data alone. */
  readonly weak: boolean;
}

export interface EmbeddedLink extends ListedLink {
  readonly weak?: true;
}

/** Its name in the extension's own world of a frame: what the notes there say. */
export const NOTED_EMBEDS = 'mastheadNotedEmbeds';

/** So many embeds of a page are looked at, and none with a longer address. */
export const MOST_EMBEDS = 500;
export const LONGEST_EMBED = 4096;

const isAddress = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= LONGEST_EMBED;

function listField(body: unknown, name: string): unknown[] {
  const list = fieldOf(body, name);
  if (!Array.isArray(list) || list.length > MOST_EMBEDS)
    throw new TypeError(`message field ${name} is not a list of embeds`);
  return list;
}

function addressOf(value: unknown): string {
  if (!isAddress(value)) throw new TypeError('message field addresses is not a list of addresses');
  return value;
}

export const embeds = contract<EmbedsRequest, readonly EmbeddedLink[]>('embeds', 'pages', (body) => ({
  addresses: listField(body, 'addresses').map(addressOf),
  noted: listField(body, 'noted').map((one) => ({
    address: addressOf(fieldOf(one, 'address')),
    weak: fieldOf(one, 'weak') === true,
  })),
}));
