/** One parameter of a query, without parsing the others: most wrapped links have many, and one is asked for. */

const AMPERSAND = 38;
const QUESTION_MARK = 63;

/**
 * @param search as `URL.search` has it, with its question mark
 * @returns the first such parameter's value as it stands, still encoded; `null` when there is none
 */
export function queryValue(search: string, name: string): string | null {
  const wanted = `${name}=`;
  for (let at = search.indexOf(wanted); at > 0; at = search.indexOf(wanted, at + 1)) {
    const before = search.charCodeAt(at - 1);
    if (before !== AMPERSAND && (before !== QUESTION_MARK || at !== 1)) continue;
    const end = search.indexOf('&', at);
    return search.slice(at + wanted.length, end < 0 ? undefined : end);
  }
  return null;
}
