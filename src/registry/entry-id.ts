/** The usual id of an outlet: its country's code and its name in plain letters. Most entries have it; none must. */

/**
 * @param country ISO 3166-1 alpha-2
 * @param name the entry's name
 * @returns "am-public-television-of-armenia"
 */
export function usualId(country: string, name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${country.toLowerCase()}-${plain}`;
}
