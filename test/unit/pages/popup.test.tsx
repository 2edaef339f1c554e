// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { reportStore } from '../../../src/browser/report-store.ts';
import type { Details } from '../../../src/check/details.ts';
import type { PageCheckResponse } from '../../../src/messages/page-check.ts';
import { LISTED_LINKS, type PageLinks } from '../../../src/messages/page-links.ts';
import { Popup } from '../../../src/pages/popup/popup.tsx';
import { citation, detailsOf, findingOf } from '../ui/samples.ts';
import { fake, resetBrowser } from './fake-browser.ts';
import { open, type Page } from './page.ts';
import { listState } from './samples.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fake }));

beforeEach(resetBrowser);

const store = reportStore('popup-test');

function answers(check: Partial<PageCheckResponse>, quiet: unknown = { ok: true, value: {} }): void {
  const value: PageCheckResponse = {
    hostname: 'rt.com',
    site: 'rt.com',
    muted: false,
    account: null,
    hidden: { hiddenClasses: [], hiddenCountries: [] },
    details: [],
    list: listState(),
    others: [],
    ...check,
  };
  fake.runtime.sendMessage.mockImplementation((message) =>
    Promise.resolve(
      typeof message === 'object' && message !== null && 'type' in message && message.type === 'page-check'
        ? { ok: true, value }
        : quiet,
    ),
  );
}

function openPopup(query = 'url=https://rt.com/'): Promise<Page> {
  return open(<Popup query={new URLSearchParams(query)} store={store} />);
}

const SOURCES = [
  citation({
    id: 'a',
    publisher: 'State Media Monitor',
    title: 'Typology',
    date: '2024',
    url: 'https://a.example/',
  }),
  citation({
    id: 'b',
    publisher: 'Council of the EU',
    title: '2022/350',
    date: '2022-03-01',
    url: 'http://b.example/',
  }),
  citation({ id: 'c', publisher: 'Nobody', title: 'Odd', url: 'javascript:alert(1)' }),
  citation({ id: 'd', publisher: 'Fourth', title: 'More', date: '2020', url: 'https://d.example/' }),
];

const RT: Details = detailsOf({
  relations: { funding: 'state', management: 'state', editorial: 'state', owner: 'ANO TV-Novosti' },
  facts: [{ code: 'eu-833-2014-annex-xv', date: '2022-03-01', act: '2022/350', evidence: [] }],
  dispute: { kind: 'own-objection', states: 'no' },
  reply: { text: 'Our own words.', date: '2025-02-03' },
  sources: SOURCES,
  history: [{ date: '2026-11-22', event: 'added', note: 'First list.' }],
});

const COPY: Details = detailsOf({
  finding: findingOf({
    entry: 'doppelganger',
    name: 'Doppelganger / RRN',
    kind: 'operation',
    class: 'impersonation',
    operation: 'Doppelganger / RRN',
    realSite: 'spiegel.de',
    property: 'spiegel.ltd',
    level: 'confirmed',
    label: { key: 'impersonation', facts: { source: 'VIGINUM', year: '2023', realSite: 'spiegel.de' } },
  }),
  role: 'impersonator',
});

describe('an address that was wrapped', () => {
  const wrapped = (hostname: string | null, via: string[], more: Partial<Details['finding']>): void =>
    answers({ hostname, details: [detailsOf({ finding: findingOf({ route: 'wrapped', via, ...more }) })] });

  test('says what is behind and through whom, its names set apart', async () => {
    wrapped('web.archive.org', ['archive.org'], { wrapper: 'copy' });
    const page = await openPopup();
    expect(page.text()).toContain('This is a copy of rt.com, on archive.org.');
    expect(page.text()).not.toContain('Listed as');
    expect(page.all('.address bdi').map((node) => node.textContent)).toEqual([
      'web.archive.org',
      'rt.com',
      'archive.org',
    ]);
  });

  test('also where the browser’s own reader has no host', async () => {
    wrapped(null, ['about:'], { wrapper: 'reader' });
    const page = await openPopup();
    expect(page.text()).toContain('This shows rt.com, through about:.');
    expect(page.text()).not.toContain('This page has no site behind it');
  });
});

describe('a listed outlet', () => {
  test('says in order: address, class, name, who says so, relations, facts, objections, sources, list', async () => {
    answers({ details: [RT] });
    const page = await openPopup();
    const text = page.text();
    const order = [
      'rt.com',
      'State-controlled media · Russia',
      'RT',
      'Per State Media Monitor (2024), as copied by ASD: the state controls funding, management and editorial line.',
      'What the source says',
      'Funding',
      'State of Russia',
      'ANO TV-Novosti',
      'Distribution suspended in the EU (Regulation (EU) 2022/350, 1 March 2022).',
      'RT disputes this: «no»',
      'Our own words.',
      'State Media Monitor: Typology',
      'History of this entry',
      'Mute rt.com',
      'Correct this',
      'List of 22 November 2026, serial 1, came with the extension. Nothing about this page left the browser.',
    ];
    let at = 0;
    for (const words of order) {
      const found = text.indexOf(words, at);
      expect(found, words).toBeGreaterThanOrEqual(at);
      at = found;
    }
    expect(page.all('h1').map((one) => one.textContent)).toEqual(['RT']);
    expect(text).not.toContain('not an endorsement');
  });

  test('sources open in a new tab and tell nothing; what is no web address is no link', async () => {
    answers({ details: [RT] });
    const page = await openPopup();
    const links = page.all('.sources a');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      'https://a.example/',
      'http://b.example/',
      'https://d.example/',
    ]);
    for (const link of links) {
      expect(link.getAttribute('rel')).toBe('noreferrer noopener');
      expect(link.getAttribute('target')).toBe('_blank');
    }
    expect(page.text()).toContain('Nobody: Odd');
    expect(page.control('and 1 more')).toBeDefined();
  });
});

describe('a copy', () => {
  test('names the real site and leads there', async () => {
    answers({ hostname: 'spiegel.ltd', site: 'spiegel.ltd', details: [COPY] });
    const page = await openPopup('url=https://spiegel.ltd/');
    expect(page.all('h1')[0]?.textContent).toBe('This is not spiegel.de');
    const go = page.control(/^Go to spiegel\.de, the real site/u);
    expect(go.getAttribute('href')).toBe('https://spiegel.de/');
    expect(page.all('.filled')).toHaveLength(1);
  });

  test('a real site that is no hostname is not made a link', async () => {
    const finding = { ...COPY.finding, realSite: 'x y' };
    answers({ details: [{ ...COPY, finding }] });
    expect((await openPopup()).all('a.filled')).toHaveLength(0);
  });
});

test('several findings are all told, in the order they came', async () => {
  answers({ details: [COPY, RT] });
  const page = await openPopup();
  expect(page.text()).toContain('2 entries list this address, strongest first.');
  expect(page.all('h1').map((one) => one.textContent)).toEqual(['This is not spiegel.de']);
  expect(page.all('h2.name').map((one) => one.textContent)).toEqual(['RT']);
});

describe('facts only', () => {
  test('is plain and says why there is no banner', async () => {
    const finding = findingOf({
      name: 'BBC',
      class: 'public-independent',
      shown: 'facts',
      label: { key: 'public-independent', facts: { source: 'SMM', year: '2024', country: 'GB' } },
    });
    answers({ details: [detailsOf({ finding })] });
    const page = await openPopup();
    expect(page.text()).toContain('No banner and no link mark: public is not the same as controlled.');
    expect(page.all('.head.plain')).toHaveLength(1);
    expect(page.all('.head.overt')).toHaveLength(0);
  });
});

describe('a page that no list names', () => {
  const tab = { id: 7, url: 'https://harbour-courier.example/news?id=1' };
  const links: PageLinks = {
    total: 148,
    listed: [
      { property: 'rt.com', class: 'state-controlled', mark: 'state · Russia', count: 1 },
      { property: 'spiegel.ltd', class: 'impersonation', mark: 'not spiegel.de', count: 1 },
    ],
  };
  /** What the page script answers; no short link is on the page. */
  const pageHas = (value: PageLinks): void =>
    void fake.scripting.executeScript.mockImplementation(({ args }) =>
      Promise.resolve([{ result: args[0] === LISTED_LINKS ? value : [] }]),
    );
  beforeEach(() => {
    answers({ hostname: 'harbour-courier.example', site: 'harbour-courier.example' });
    fake.tabs.query.mockResolvedValue([tab]);
  });

  test('says that this is not an endorsement, and which links lead to listed sites', async () => {
    pageHas(links);
    const page = await openPopup('');
    expect(page.text()).toContain('Not on our lists');
    expect(page.text()).toContain('This is not an endorsement.');
    expect(page.text()).toContain('2 of 148 lead to listed sites.');
    expect(page.all('.mark').map((one) => one.textContent)).toEqual(['state · Russia', 'not spiegel.de']);
    expect(page.all('.mark').map((one) => one.className)).toEqual(['mark overt', 'mark covert']);
    expect(fake.scripting.executeScript).toHaveBeenCalledWith(
      expect.objectContaining({ target: { tabId: 7 }, args: [LISTED_LINKS] }),
    );
    expect(fake.runtime.sendMessage).toHaveBeenCalledWith({ type: 'page-check', body: { address: tab.url } });
  });

  test.each([
    [{ total: 148, listed: [] }, 'None of the 148 links on this page leads to a listed site.'],
    [{ total: 0, listed: [] }, 'No links were found on this page.'],
    [{ total: 3, listed: links.listed.slice(0, 1) }, '1 of 3 leads to a listed site.'],
  ])('%#', async (value, words) => {
    pageHas(value);
    expect((await openPopup('')).text()).toContain(words);
  });

  test('a page without our script is said to be out of reach', async () => {
    expect((await openPopup('')).text()).toContain('The links of this page can’t be read from here.');
  });

  test('the tab may be named', async () => {
    fake.tabs.get.mockResolvedValue({ id: 9, url: 'https://other.example/' });
    pageHas(links);
    await openPopup('tab=9');
    expect(fake.tabs.get).toHaveBeenCalledWith(9);
    expect(fake.scripting.executeScript).toHaveBeenCalledWith(
      expect.objectContaining({ target: { tabId: 9 } }),
    );
  });
});

describe('when there is nothing to say', () => {
  test('a page without a hostname', async () => {
    answers({ hostname: null, site: null });
    const page = await openPopup('url=about:blank');
    expect(page.text()).toContain('This page has no site behind it');
    expect(page.maybe('Report this site')).toBeUndefined();
    expect(page.maybe(/^Mute/u)).toBeUndefined();
  });

  test('a page whose address the browser keeps', async () => {
    fake.tabs.query.mockResolvedValue([{ id: 1 }]);
    expect((await openPopup('')).text()).toContain('This page’s address can’t be seen');
  });

  test('a background that is gone, and comes back', async () => {
    fake.runtime.sendMessage.mockRejectedValueOnce(
      new Error('Could not establish connection. Receiving end does not exist.'),
    );
    const page = await openPopup();
    expect(page.text()).toContain('Masthead’s background part did not answer.');
    answers({ details: [RT] });
    await page.click('Try again');
    expect(page.text()).toContain('State-controlled media · Russia');
  });

  test('a check that failed says how', async () => {
    fake.runtime.sendMessage.mockResolvedValue({ ok: false, error: 'failed', detail: 'list is broken' });
    expect((await openPopup()).text()).toContain('The address could not be looked up: list is broken');
  });
});

describe('muting', () => {
  test('mutes the site and undoes it', async () => {
    answers({ details: [RT] });
    const page = await openPopup();
    await page.click('Mute rt.com');
    expect(fake.runtime.sendMessage).toHaveBeenLastCalledWith({
      type: 'site-quiet',
      body: { action: 'mute', site: 'rt.com' },
    });
    expect(page.text()).toContain('Masthead is quiet on rt.com: no banner, no marks.');
    await page.click('Show again on rt.com');
    expect(fake.runtime.sendMessage).toHaveBeenLastCalledWith({
      type: 'site-quiet',
      body: { action: 'unmute', site: 'rt.com' },
    });
    expect(page.maybe('Mute rt.com')).toBeDefined();
  });

  test('a site that is muted already can be shown again', async () => {
    answers({ details: [RT], muted: true });
    expect((await openPopup()).maybe('Show again on rt.com')).toBeDefined();
  });

  test('a failure is said and changes nothing', async () => {
    answers({ details: [RT] }, { ok: false, error: 'failed', detail: 'no room' });
    const page = await openPopup();
    await page.click('Mute rt.com');
    expect(page.text()).toContain('That did not work: no room');
    expect(page.maybe('Mute rt.com')).toBeDefined();
  });
});
