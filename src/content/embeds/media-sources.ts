/** Where what a player plays comes from. */

/** Manifests of streams: what a player made by script reads before it plays (RFC 8216; ISO/IEC 23009-1). */
const MANIFEST = /\.(?:m3u8|mpd)(?:$|[?#])/;

/** `loadstart` comes at once, `loadeddata` when a script has fed the player. */
export const MEDIA_EVENTS = ['loadstart', 'loadeddata'];

/** Its own address; for a player that a script feeds, the manifests read in this document. */
export function sourcesOf({ currentSrc }: HTMLMediaElement): string[] {
  if (!currentSrc.startsWith('blob:')) return [currentSrc];
  const read = performance.getEntriesByType('resource').map(({ name }) => name);
  return read.filter((name) => MANIFEST.test(name));
}
