/**
 * How a property's value stands in the index. Hostnames stand as they are; accounts (`platform:name`) and paths
 * (`host/path`) keep what tells them apart in the index's own characters: a capital is `^` and its small letter, and
 * what is not printable ASCII is written in percent-encoded UTF-8.
 */
export function indexKey(value: string): string {
  return value.replace(/[A-Z]|[^!-\]_-~]/gu, (character) =>
    /[A-Z]/.test(character) ? `^${character.toLowerCase()}` : encodeURIComponent(character).toLowerCase(),
  );
}
