/** What the page script knows of listed accounts until their script is here: which addresses to ask it for. */
import { nameTokens } from '../address/account/name-tokens.ts';
import { ACCOUNT_FILTER } from '../generated/account-filter.ts';
import { NEED_ACCOUNTS } from '../messages/need-part.ts';
import { mayContain, type FuseFilter } from '../registry/index/fuse-filter.ts';
import { hashName } from '../registry/index/hash.ts';
import { offeredAccounts, type AccountsPart } from './accounts-part.ts';
import { ask } from './context.ts';

/** Nothing is an account here, but the first address that may be a listed one's has the accounts sent for. */
function waitingPart(): AccountsPart {
  let filter: FuseFilter | undefined;
  let asked = false;
  const mayBeListed = (name: string): boolean => {
    filter ??= { ...ACCOUNT_FILTER, fingerprints: Uint8Array.fromBase64(ACCOUNT_FILTER.fingerprints) };
    return mayContain(filter, hashName(name));
  };
  return {
    pageAddress: () => location.href,
    watchPage: () => false,
    keys: { verdict: () => '', lookUpKey: () => null },
    keysOf({ href }) {
      if (!asked && nameTokens(href).some(mayBeListed)) {
        asked = true;
        void ask(NEED_ACCOUNTS, {});
      }
      return [];
    },
  };
}

/** @param came called with the accounts when they come later than this */
export function openAccountsPart(came: (part: AccountsPart) => void): AccountsPart {
  return offeredAccounts(came) ?? waitingPart();
}
