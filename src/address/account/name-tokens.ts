/**
 * The words of an address that may be an account's name, folded as coarsely as any platform folds names: enough to ask a
 * filter whether the address can be a listed account's at all, without knowing any platform. (`accountOf` decides.)
 */
import { decoded } from './escapes.ts';

/** @param text an address, or an account's name */
export function nameTokens(text: string): string[] {
  // Dots may mean nothing (`radio.sputnik`) or stand between a name and its host (`name.t.me`); so may hyphens.
  return decoded(text)
    .toLowerCase()
    .split(/[^\w.\u0080-\uffff-]+/)
    .flatMap((word) => (/[.-]/.test(word) ? [word.replaceAll('.', ''), ...word.split(/[.-]/)] : word));
}

/** The one that stands for an account (`platform:name`), what a filter is made of: any address of the account holds it. */
export function tokenOfAccount(account: string): string {
  const tokens = nameTokens(account.slice(account.indexOf(':') + 1));
  return tokens.toSorted((a, b) => b.length - a.length)[0] ?? '';
}
