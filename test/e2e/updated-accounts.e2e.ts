/** Accounts that a signed release adds: marked on anybody's pages and told on their own, on platforms that had none before too. */
import { expect, test } from 'vitest';
import { account } from '../unit/registry/entries.ts';
import type { RegistryList } from '../../src/registry/schema.ts';
import { bannerOf, markWords, noBanner } from './acts.ts';
import { listWith, newOutlet, release, useUpdating } from './updating.ts';
import { htmlPage } from '../site/site-page.ts';

const updating = useUpdating();
const { world } = updating;

const ADDED = ['x:added_outlet', 'rumble:c/addedoutlet'];

/** The bundled list with an outlet more, and its accounts. */
function listWithAccounts(serial: number): RegistryList {
  const list = listWith(serial, []);
  const added = newOutlet('added.example');
  const [first] = added.properties;
  const claims = first?.claims ?? [];
  const properties = [...added.properties, ...ADDED.map((value) => account(value, { claims: [...claims] }))];
  const entries = [...list.entries, { ...added, properties }];
  return { ...list, entries: entries.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
}

const LINKS = [
  'https://x.com/Added_Outlet/status/1',
  'https://rumble.com/c/addedoutlet',
  'https://l.facebook.com/l.php?u=https%3A%2F%2Frumble.com%2Fc%2Faddedoutlet',
  'https://rumble.com/c/somebody',
];

test('are marked without a reload, and have their banner', async () => {
  const page = htmlPage({
    title: 'Links',
    body: LINKS.map((address) => `<p><a href="${address}">A channel</a></p>`).join(''),
  });
  world.site.answers.set('reader.example', (_, response) => {
    response.writeHead(200, { 'content-type': page.type });
    response.end(page.body);
  });
  const bundled = listWith(1, []);
  const past = [{ manifest: (await release(bundled)).manifest, list: bundled }];
  updating.serve(await release(listWithAccounts(2), past));
  const reader = await world.open('https://reader.example/');
  const platform = await world.open('https://x.com/added_outlet');
  await noBanner(platform);
  expect(await reader.marks()).toEqual([]);
  expect(await updating.updateNow()).toMatchObject({ serial: 2, attempt: { outcome: 'taken' } });
  const marked = async (tab = reader): Promise<string[]> => (await markWords(tab)).map(({ href }) => href);
  await reader.focus();
  await expect.poll(marked, { timeout: 5_000 }).toEqual(LINKS.slice(0, 3));
  await platform.focus();
  expect((await bannerOf(platform)).text).toMatch(/^State-controlled media · Russia/);
});

test('on a page that is opened later too', async () => {
  expect((await bannerOf(await world.open('https://rumble.com/c/addedoutlet'))).text).toMatch(
    /^State-controlled/,
  );
  await noBanner(await world.open('https://rumble.com/c/somebody'));
});
