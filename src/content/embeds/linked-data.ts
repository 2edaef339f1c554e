/** The films and recordings that a page's JSON-LD tells of (schema.org/MediaObject): where they are to be had. */

const MEDIA: ReadonlySet<unknown> = new Set(['MediaObject', 'VideoObject', 'AudioObject', 'Clip']);
const ADDRESSES = ['contentUrl', 'embedUrl'] as const;

/** A page may write any amount of it, and nest it as it likes. */
const LONGEST = 500_000;
const MOST_NODES = 5_000;

function parsed(text: string): unknown {
  try {
    return text.length > LONGEST ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

const isMedia = (type: unknown): boolean =>
  (Array.isArray(type) ? type : [type]).some((one) => MEDIA.has(one));

/**
 * @param text of one script; what is no JSON holds nothing
 * @returns addresses as they are written there
 */
export function mediaIn(text: string): string[] {
  const found: string[] = [];
  const waiting: unknown[] = [parsed(text)];
  for (let seen = 0; seen < MOST_NODES && waiting.length > 0; seen++) {
    const node = waiting.shift();
    if (typeof node !== 'object' || node === null) continue;
    if (isMedia(Reflect.get(node, '@type')))
      for (const name of ADDRESSES) {
        const address: unknown = Reflect.get(node, name);
        if (typeof address === 'string') found.push(address);
      }
    const inside: readonly unknown[] = Object.values(node);
    waiting.push(...inside.slice(0, MOST_NODES));
  }
  return found;
}
