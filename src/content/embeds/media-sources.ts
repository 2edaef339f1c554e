/** Where what a player plays comes from. */

/** Manifests of streams: what a player made by script reads before it plays (RFC 8216; ISO/IEC 23009-1). */
const MANIFEST = /\.(?:m3u8|mpd)(?:$|[?#])/;

/** `loadstart` comes at once, `loadeddata` when a script has fed the player. */
export const MEDIA_EVENTS = ['loadstart', 'loadeddata'];

/** A script feeds it: its address is of this page's own making. */
export const isFed = ({ currentSrc }: HTMLMediaElement): boolean => currentSrc.startsWith('blob:');

/** Its own address and its texts'; for the only player that a script feeds here, the manifests read in this document. */
export function sourcesOf(player: HTMLMediaElement): string[] {
  const texts = [...player.querySelectorAll('track[src]')].map((track) => track.getAttribute('src') ?? '');
  if (!isFed(player)) return [player.currentSrc, ...texts];
  const fed = [...document.querySelectorAll<HTMLMediaElement>('video,audio')].filter(isFed);
  if (fed.length > 1) return texts;
  const read = performance.getEntriesByType('resource').map(({ name }) => name);
  return [...read.filter((name) => MANIFEST.test(name)), ...texts];
}
