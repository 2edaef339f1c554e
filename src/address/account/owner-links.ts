/**
 * Pages that are no account's by their address, but say whose they are: the page and the embedded player of one video.
 * Only links that the platform itself puts there are believed, never those in comments or descriptions.
 */

/** The little that is asked of a document, so that the rule stays free of one. */
export interface OwnerDocument {
  querySelector(selector: string): { getAttribute(name: string): string | null } | null;
}

const HOST = /(?:^|\.)youtube(?:-nocookie)?\.com$/;
const VIDEO = /^\/(?:watch|(?:embed|live|shorts)\/([\w-]{11}))(?=\/|$)/;
const ID = /^[\w-]{11}$/;

/** Where the owner's link stands, for one video: a page that moved on may still hold the last one's. */
const selectors = (video: string): string[] => [
  `ytd-watch-flexy[video-id="${video}"] ytd-video-owner-renderer a[href]`,
  'ytm-slim-owner-renderer a[href]',
  'a.ytp-title-channel-logo[href]',
];

/**
 * @param page its address in parts
 * @returns the address of the account that owns the watched video; `null` where the page names none
 */
export function ownerAddress(
  { hostname, pathname, search, href }: Pick<Location, 'hostname' | 'pathname' | 'search' | 'href'>,
  document: OwnerDocument,
): string | null {
  const found = HOST.test(hostname) ? VIDEO.exec(pathname) : null;
  if (found === null) return null;
  const video = found[1] ?? new URLSearchParams(search).get('v') ?? '';
  if (!ID.test(video)) return null;
  const link = (selector: string): string | null =>
    document.querySelector(selector)?.getAttribute('href') ?? null;
  // The page's microdata (schema.org) speak of the video that it was loaded with.
  const loaded = document
    .querySelector('meta[itemprop="identifier"],meta[itemprop="videoId"]')
    ?.getAttribute('content');
  const owner =
    selectors(video)
      .map(link)
      .find((address) => address !== null) ??
    (loaded === video ? link('[itemprop="author"] link[itemprop="url"]') : null);
  return owner === null || !URL.canParse(owner, href) ? null : new URL(owner, href).href;
}
