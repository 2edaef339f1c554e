/** A list's name as the reader sees it: the reader's word, else the list's own, else where it is from. */
import { MAX_TITLE } from './limits.ts';
import { plainLine } from '../plain-text.ts';

/** A list of somebody else's must not pass for ours. */
const OURS = /m\s*a\s*s\s*t\s*h\s*e\s*a\s*d/iu;

/**
 * @param candidates best first; the last one is used whatever it is
 */
export function listTitle(...candidates: readonly (string | undefined)[]): string {
  const lines = candidates.map((one) => plainLine(one ?? '', MAX_TITLE));
  return lines.find((line) => line !== '' && !OURS.test(line.normalize('NFKC'))) ?? lines.at(-1) ?? '';
}

/** The host a list is from, as it is named beside the list. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : '';
}
