/**
 * Whether an address may lead to something listed through what it carries: asked where only the host was looked up, before
 * the part that looks closer is sent for. Says yes too often, never no too often: whatever is carried in plain or
 * percent-encoded text shows the listed name among its words; hosts that encode it otherwise are named (`opaque`).
 */
import { nameTokens } from '../../address/account/name-tokens.ts';
import type { Index } from './open-index.ts';

export interface MayLead {
  /** Hosts whose addresses don't show what they lead to: own encodings, short links. */
  readonly opaque: RegExp;
  /** Whether a word (`nameTokens`) may be a listed account's name. Not asked of single letters: no account is called `u`, and many parameters are. */
  readonly mayBeAccount: (name: string) => boolean;
}

/** An address in an address is encoded once more for each level; no engine of ours goes deeper (`MAX_LEVELS`). */
const MOST_ENCODINGS = 9;

/** Without any percent-encoding; what is malformed stays. Tabs and line breaks are no part of an address. */
function plainText(text: string): string {
  let plain = text;
  for (let i = 0; i < MOST_ENCODINGS && plain.includes('%'); i++) {
    const next = plain.replace(/(?:%[\da-f]{2})+/gi, (escapes) => {
      try {
        return decodeURIComponent(escapes);
      } catch {
        return escapes.replace(/%[2-7][\da-f]/gi, decodeURIComponent);
      }
    });
    if (next === plain) break;
    plain = next;
  }
  return plain.replace(/[\t\n\r]/g, '').toLowerCase();
}

function mayBeListedHost(index: Index, opaque: RegExp, word: string): boolean {
  // Not ASCII, with a dot of any script (UTS 46) in it: only the platform's parser could say which host that is.
  if (/[^\0-\u007f]/.test(word)) return /[.\u3002\uff0e\uff61]/.test(word);
  if (!word.includes('.')) return false;
  // Families put underscores round what they carry; no listed name has one.
  return word.split('_').some((part) => {
    const host = part.replace(/^[.-]+|[.-]+$/g, '');
    return host.includes('.') && (opaque.test(host) || index.lookUp(host) !== null);
  });
}

/** @param url an address on a host that decides nothing alone */
export function mayLead(index: Index, { opaque, mayBeAccount }: MayLead, url: URL): boolean {
  const text = plainText(url.href);
  return (
    nameTokens(text).some((name) => name.length > 1 && mayBeAccount(name)) ||
    text.split(/[^\w.\u0080-\uffff-]+/).some((word) => mayBeListedHost(index, opaque, word))
  );
}
