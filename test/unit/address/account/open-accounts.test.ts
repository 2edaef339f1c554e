import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import platforms from '../../../../assets/registry/platforms.json' with { type: 'json' };
import { accountPages } from '../../../../src/registry/account-pages.ts';
import { ADDRESSES } from './addresses.ts';

const pages = accountPages();
const accountOf = (address: string): string | null => pages.accounts.accountOf(new URL(address));

describe.each(Object.entries(ADDRESSES))('%s', (_, rows) => {
  it.each(rows)('%s', (address, account) => {
    expect(accountOf(address)).toBe(account);
  });
});

const handles = fc.stringMatching(/^[a-z][a-z0-9]{4,14}$/);
const paths = fc.webPath().filter((path) => !path.includes('//'));

describe('any name on any platform', () => {
  const own = platforms.platforms.filter(
    ({ id }) => !['bilibili', 'mastodon', 'odysee', 'bluesky'].includes(id),
  );

  it('is found again at its own page, whatever lies below it and however it is written', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...own),
        handles,
        paths,
        fc.webQueryParameters(),
        (platform, name, path, query) => {
          fc.pre(platform.reserved?.includes(name) !== true);
          const handle =
            { reddit: `r/${name}`, rumble: `c/${name}`, medium: `@${name}` }[platform.id] ?? name;
          const page = pages.pageOf(platform.id, handle);
          expect(page?.account).toBe(`${platform.id}:${handle}`);
          const below = new URL(page?.address ?? '');
          below.pathname = below.pathname.replace(/\/$/, '') + path;
          below.search = query;
          expect(pages.accounts.accountOf(below)).toBe(page?.account);
          below.pathname = below.pathname.replace(name, name.toUpperCase());
          expect(pages.accounts.accountOf(below)).toBe(page?.account);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('is nobody’s on a host that only looks like the platform’s', () => {
    const hosts = own.flatMap((platform) => platform.hosts);
    fc.assert(
      fc.property(
        fc.constantFrom(...hosts),
        handles,
        fc.stringMatching(/^[a-z0-9]{1,5}$/),
        (host, name, more) => {
          for (const other of [`${more}${host}`, `${host}.${more}.example`, `${more}-${host}`]) {
            fc.pre(!hosts.includes(other));
            expect(accountOf(`https://${other}/${name}`)).toBeNull();
            expect(accountOf(`https://${other}/channel/${name}`)).toBeNull();
          }
        },
      ),
    );
  });

  it('is never one of the platform’s own pages', () => {
    for (const { id, hosts, addresses, reserved = [] } of platforms.platforms)
      for (const word of reserved)
        // `facebook.com/watch` is nobody's, `facebook.com/watch/name` somebody's.
        for (const tail of addresses.some((one) => one.startsWith(`/${word}/`))
          ? ['', '?a=b']
          : ['', '/', '/more', '?a=b'])
          expect([id, accountOf(`https://${hosts[0] ?? ''}/${word}${tail}`)]).toEqual([id, null]);
  });
});

it('two accounts that the platform tells apart by case stay two', () => {
  const [one, other] = ['UCabcdefghijklmnopqrstuv', 'UCabcdefghijklmnopqrstuV'].map((id) =>
    accountOf(`https://www.youtube.com/channel/${id}`),
  );
  expect(one).not.toBe(other);
});

it('never throws and never hangs, whatever the address', () => {
  const hosts = platforms.platforms.flatMap((platform) => platform.hosts);
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.stringMatching(/^[-%@#?/=&.:!a-z0-9]{0,300}$/),
    fc.string({ maxLength: 5 }).map((part) => part.repeat(2000)),
  );
  fc.assert(
    fc.property(fc.constantFrom(...hosts, 'tg:', 'other.example'), texts, (host, rest) => {
      const address = host.endsWith(':') ? `${host}${rest}` : `https://${host}/${rest}`;
      if (!URL.canParse(address)) return;
      const account = accountOf(address);
      expect(account === null || /^[a-z]+:./u.test(account)).toBe(true);
    }),
    { numRuns: 5000 },
  );
});
