/** Links that say nothing of where they lead, but show it: weaker marks, whose words say what they rest on. */
import { expect, test } from 'vitest';
import { hoverLink, markWords, noBanner, says, settled, textOf } from './acts.ts';
import type { Tab } from './drivers/driver.ts';
import { until } from './drivers/until.ts';
import { useWorld } from './world.ts';

const world = useWorld();

interface Shown {
  readonly href: string;
  readonly text: string;
  readonly title?: string;
  readonly label?: string;
}

/** One paragraph with these links. */
function addParagraph(tab: Tab, links: readonly Shown[]): Promise<void> {
  return tab.run((all) => {
    const line = document.createElement('p');
    for (const { href, text, title, label } of all) {
      const link = document.createElement('a');
      link.href = href;
      link.textContent = text;
      if (title !== undefined) link.title = title;
      if (label !== undefined) link.setAttribute('aria-label', label);
      line.append(link, ' ');
    }
    document.body.append(line);
  }, links);
}

async function marksBecome(tab: Tab, expected: readonly string[]): Promise<void> {
  const words = async (): Promise<string[]> =>
    (await markWords(tab)).map(({ href, text }) => `${new URL(href).pathname} ${text}`);
  await expect.poll(words, { timeout: 8_000 }).toEqual(expected);
}

const WEAK_RUSSIA = 'appears to be state · Russia';

test('a short link that shows a listed address has a mark that says so, one that does not has none', async () => {
  const tab = await world.open('https://plain.example/weak');
  const links: Shown[] = [
    { href: 'https://t.co/1', text: 'https://www.rt.com/news/1' },
    { href: 'https://bit.ly/2', text: 'Read this', title: 'rt.com/news/2…' },
    { href: 'https://t.co/3', text: 'Read this', label: 'https://web.archive.org/web/2024/https://rt.com/' },
    { href: 'https://t.co/4', text: 'www.rt.co…' },
    { href: 'https://t.co/5', text: 'Read rt.com' },
    { href: 'https://t.co/6', text: 'https://harbour-city.example/' },
    { href: 'https://harbour-city.example/7', text: 'https://www.rt.com/news/7' },
    { href: 'https://t.co/8', text: 'spiegel.ltd' },
    { href: 'https://t.co/9', text: 'fr.news-pravda.com' },
  ];
  for (const link of links) await addParagraph(tab, [link]);
  await marksBecome(tab, [
    `/1 ${WEAK_RUSSIA}`,
    `/2 ${WEAK_RUSSIA}`,
    `/3 ${WEAK_RUSSIA}`,
    '/8 appears to be listed',
    '/9 appears to be listed',
  ]);
  const [first] = await tab.marks();
  expect(first?.spoken).toBe('by the address it shows, appears to lead to: state-controlled media, Russia');
  await noBanner(tab);
});

test('on a platform’s own pages too; a weak mark never takes a sure one’s place', async () => {
  const tab = await world.open('https://x.com/harbourtransit');
  await addParagraph(tab, [
    { href: 'https://t.co/1', text: 'rt.com' },
    { href: 'https://www.rt.com/2', text: 'RT' },
  ]);
  const words = async (): Promise<string[]> =>
    (await markWords(tab))
      .map(({ href, text }) => `${new URL(href).hostname} ${text}`)
      .filter((text) => !text.startsWith('x.com'));
  await expect.poll(words, { timeout: 8_000 }).toEqual([`t.co ${WEAK_RUSSIA}`, 'www.rt.com state · Russia']);
});

test('its card says first what it rests on', async () => {
  const tab = await world.open('https://plain.example/card');
  await addParagraph(tab, [{ href: 'https://t.co/1', text: 'https://www.rt.com/news/1' }]);
  await marksBecome(tab, [`/1 ${WEAK_RUSSIA}`]);
  await hoverLink(tab, 'https://t.co/1');
  await until('a card is shown', async () => (await tab.banners()).some(({ shown }) => shown));
  const [card] = await tab.banners();
  expect(card?.text).toMatch(
    /^Appears to lead to: State-controlled media · Russia RT\w* ?.*This short link \(t\.co\) appears to lead to rt\.com: that is the address it shows\..*Per State Media Monitor/,
  );
});

test('a link to an account in Telegram’s app is marked', async () => {
  const tab = await world.open('https://plain.example/app');
  await tab.run(() => {
    for (const address of [
      'tg://resolve?domain=tass_agency',
      'tg:resolve?domain=harbour_city',
      'tg://join?invite=1',
    ]) {
      const line = document.createElement('p');
      const link = line.appendChild(document.createElement('a'));
      link.href = address;
      link.textContent = 'The channel';
      document.body.append(line);
    }
  }, undefined);
  const marks = async (): Promise<string[]> =>
    (await markWords(tab)).map(({ href, text }) => `${href} ${text}`);
  await expect.poll(marks, { timeout: 8_000 }).toEqual(['tg://resolve?domain=tass_agency state · Russia']);
  await settled(tab);
  expect((await marks()).length).toBe(1);
});

test('short links that show a listed address are told apart from links that say where they lead', async () => {
  const address = 'https://plain.example/short';
  const tab = await world.open(address);
  await tab.run(() => {
    const shown = ['https://www.rt.com/news/1', 'rt.com/news/2…', 'www.rt.co…', 'Read this'];
    // A page may name its own elements after what is asked of the document.
    const clobber = document.createElement('img');
    clobber.name = 'querySelectorAll';
    const links = shown.map((text, i) => {
      const link = document.createElement('a');
      link.href = `https://t.co/${i}`;
      link.textContent = text;
      return link;
    });
    document.body.append(clobber, ...links);
  }, undefined);
  const id = await world.driver.own(
    async () => (await chrome.tabs.query({ url: 'https://plain.example/*' }))[0]?.id ?? -1,
    undefined,
  );
  const popup = await world.openOwn(`src/pages/popup/index.html?tab=${id}`);
  await says(popup, /This short link \(t\.co\) appears to lead to rt\.com: that is the address it shows\./);
  expect(await textOf(popup)).toMatch(/state · Russia\s*2 links/);
});
