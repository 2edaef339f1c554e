/**
 * The worst of the fault table in the built extension: after each, the last good list still answers, the settings page
 * says why nothing was taken, and the next good release is taken at once.
 */
import { expect, test } from 'vitest';
import { bannerOf, noBanner, says } from './acts.ts';
import { inDays, listWith, release, useUpdating } from './updating.ts';
import { serve, SERVER_FAULTS, type Answer } from '../updates/faults.ts';
import { resigned, testKey } from '../updates/publisher.ts';
import type { PastRelease, Release } from '../../src/registry/update/plan-release.ts';

const updating = useUpdating();
const { world } = updating;

/** Serial in use, and the release it came from. */
let serial = 1;
const past: PastRelease[] = [];
const host = (number: number): string => `good-${number}.example`;

/** The next release, rightly made: it lists `good-N.example` and nothing of the releases before. */
async function nextRelease(): Promise<Release> {
  if (past.length === 0) {
    const bundled = listWith(1, []);
    past.unshift({ manifest: (await release(bundled)).manifest, list: bundled });
  }
  return release(listWith(serial + 1, [host(serial + 1)]), past.slice(0, 2));
}

/** The list in use answers: its own outlet has a banner, the next one's has none. */
async function stillAnswers(): Promise<void> {
  const address = serial === 1 ? 'https://www.rt.com/kept' : `https://${host(serial)}/kept`;
  expect((await bannerOf(await world.open(address))).text).toMatch(/^State-controlled media · Russia/);
  await noBanner(await world.open(`https://${host(serial + 1)}/not-yet`));
}

async function takes(good: Release): Promise<void> {
  updating.serve(good);
  const status = await updating.updateNow();
  expect(status).toMatchObject({ serial: serial + 1, attempt: { outcome: 'taken' } });
  serial += 1;
  past.unshift({ manifest: good.manifest, list: listWith(serial, [host(serial)]) });
  await bannerOf(await world.open(`https://${host(serial)}/taken`));
}

/** One row of the table. */
async function refusedThenTaken(good: Release, answer: Answer, reason: RegExp, words: RegExp): Promise<void> {
  updating.answer(answer);
  const { attempt, refusal } = await updating.updateNow();
  expect(attempt?.outcome).toBe('refused');
  expect(`${refusal?.reason} ${refusal?.detail}`).toMatch(reason);
  await stillAnswers();
  await says(await world.openOwn('src/pages/settings/index.html'), words);
  await takes(good);
}

test('to begin with, a good release', async () => {
  await takes(await nextRelease());
});

test.each([
  ['a changed byte in the signed text', /The signature does not fit/],
  ['lists cut short', /cut short on its way/],
  ['lists with a flipped bit', /changed or damaged on its way/],
  ['a gzip bomb for a list', /far larger than a list can be|changed or damaged|cut short/],
  ['a slow drip', /too slowly/],
  ['a redirect loop', /sent Masthead to another address/],
  ['a page that asks to log in', /something else than a list/],
  ['a server out of order', /it answered 500/],
])('%s', async (name, words) => {
  const fault = SERVER_FAULTS[name];
  if (fault === undefined) throw new Error(`no fault ${name}`);
  const good = await nextRelease();
  await refusedThenTaken(good, fault.answer(good), fault.reason, words);
});

test('a right signature by an unknown key', async () => {
  const good = await nextRelease();
  const foreign = await resigned(good, good.manifest, await testKey(3));
  await refusedThenTaken(
    good,
    serve(foreign),
    /^unknown-key/,
    /key that this release of Masthead does not trust/,
  );
});

test('an older serial replayed', async () => {
  const old = await release(listWith(1, []));
  await refusedThenTaken(await nextRelease(), serve(old), /^older 1/, /an older list \(serial 1\)/);
});

test('frozen: an old copy whose time ran out', async () => {
  const good = await nextRelease();
  const frozen = await resigned(
    good,
    { ...good.manifest, issued: inDays(-60), expires: inDays(-15) },
    await testKey(1),
  );
  await refusedThenTaken(good, serve(frozen), /^expired/, /old copy whose time ran out/);
});

test('half the entries gone', async () => {
  const half = await release(listWith(serial + 1, [], 0.4), past.slice(0, 1), { shrinks: true });
  const { shrinks: _, ...unsaid } = half.manifest;
  const accident = await resigned(half, unsaid, await testKey(1));
  await refusedThenTaken(
    await nextRelease(),
    serve(accident),
    /^collapsed/,
    /Most of the list would be gone/,
  );
});

test('a release by the next key is taken: keys can be changed without leaving anybody behind', async () => {
  const good = await nextRelease();
  await takes(await resigned(good, good.manifest, await testKey(2)));
});
