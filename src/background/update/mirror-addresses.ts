/** Addresses of mirrors, as a build or a policy names them. */

/** What stands between blanks or commas; nothing in what is no text. */
export function wordsOf(text: unknown): string[] {
  return typeof text === 'string' ? text.split(/[\s,]+/u).filter((word) => word !== '') : [];
}

/** @returns addresses that can be asked, as folders */
export function readMirrors(text: unknown): string[] {
  return wordsOf(text).flatMap((word) => {
    const url = URL.canParse(word) ? new URL(word) : null;
    if (url?.protocol !== 'https:') return [];
    return [url.href.endsWith('/') ? url.href : `${url.href}/`];
  });
}
