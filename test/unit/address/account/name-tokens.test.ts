import { expect, it } from 'vitest';
import { nameTokens, tokenOfAccount } from '../../../../src/address/account/name-tokens.ts';
import { accountPages } from '../../../../src/registry/account-pages.ts';
import { list } from '../../../data/registry-on-disk.ts';
import { ADDRESSES } from './addresses.ts';

it('every address of an account holds the token that stands for it, however it is written', () => {
  const rows = Object.values(ADDRESSES)
    .flat()
    // VK's walls, Weibo's `/p/` and YouTube's lists of uploads spell an account in a way of their own: links to them are told by the
    // popup and the terminal, and on the platform's own pages.
    .filter(
      ([address, account]) =>
        account !== null &&
        !/^https:\/\/(?:weibo\.com\/p\/|vk\w*\.\w+\/(?!club).*\d{6})|list=UU/.test(address),
    );
  const without = rows.filter(
    ([address, account]) => !nameTokens(new URL(address).href).includes(tokenOfAccount(account ?? '')),
  );
  expect(without).toEqual([]);
});

it('so does the page of every listed account', () => {
  const accounts = list.entries.flatMap(({ properties }) =>
    properties.filter(({ kind }) => kind === 'account'),
  );
  expect(accounts.length).toBeGreaterThan(1000);
  // Single letters are not asked for (`may-lead.ts`).
  for (const { value } of accounts) expect(tokenOfAccount(value).length).toBeGreaterThan(1);
  const without = accounts.filter((account) => {
    const page = account.kind === 'account' ? accountPages().pageOf(account.platform, account.handle) : null;
    return page === null || !nameTokens(page.address).includes(tokenOfAccount(account.value));
  });
  expect(without).toEqual([]);
});
