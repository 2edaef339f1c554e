/** From an account as the registry names it to its own page, and to the way the registry spells it. */
import { openAccounts, type Accounts } from './open-accounts.ts';
import { compilePlatform } from './compile-platform.ts';
import type { Platform } from './platform.ts';

export interface AccountPage {
  /** Address of the account's own page. */
  readonly address: string;
  /** As `Accounts.accountOf` gives it for any address of the account. */
  readonly account: string;
}

export interface AccountPages {
  readonly accounts: Accounts;
  /**
   * @param platform its id
   * @param handle the account's name as a source writes it: `RT_com`, `UC…`, `club123`, `r/name`, `user@host` (Mastodon)
   * @returns `null` for a platform that is not known and for a name that cannot be one there
   */
  pageOf(platform: string, handle: string): AccountPage | null;
}

/** Where a template leads: Mastodon's `user@host` fills two places, everything else one. */
function fill(template: string, handle: string): string {
  const [user = '', host = ''] = handle.split('@');
  return template.includes('{host}')
    ? template.replace('{host}', host).replace('{account}', user)
    : template.replace('{account}', handle);
}

/** @param platforms all that are known */
export function openAccountPages(platforms: readonly Platform[]): AccountPages {
  const accounts = openAccounts(platforms.flatMap((platform) => compilePlatform(platform)));
  const byId = new Map(platforms.map((platform) => [platform.id, platform]));
  return {
    accounts,
    pageOf(platform, handle) {
      for (const template of byId.get(platform)?.page ?? []) {
        const text = `https://${fill(template, handle)}`;
        if (!URL.canParse(text)) continue;
        const url = new URL(text);
        const account = accounts.accountOf(url);
        if (account?.startsWith(`${platform}:`) === true) return { address: url.href, account };
      }
      return null;
    },
  };
}
