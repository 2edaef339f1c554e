// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { reportStore, type ReportStore } from '../../../src/browser/report-store.ts';
import { Popup } from '../../../src/pages/popup/popup.tsx';
import { reportOf } from '../report/samples.ts';
import { detailsOf } from '../ui/samples.ts';
import { fake, resetBrowser } from './fake-browser.ts';
import { open, type Page } from './page.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fake }));

const ADDRESS = 'https://harbour-courier.example/news?session=1#top';
let name = '';
let store: ReportStore;
let count = 0;

beforeEach(() => {
  resetBrowser();
  listed(false);
  count += 1;
  name = `reports-page-${count}`;
  store = reportStore(name);
});
afterEach(() => vi.restoreAllMocks());

function listed(isListed: boolean): void {
  fake.runtime.sendMessage.mockResolvedValue({
    ok: true,
    value: {
      hostname: 'harbour-courier.example',
      site: 'harbour-courier.example',
      muted: false,
      hidden: { hiddenClasses: [], hiddenCountries: [] },
      details: isListed ? [detailsOf({})] : [],
      list: { serial: 1, date: '2026-11-22', entries: 1 },
      others: [],
    },
  });
}

function openPopup(query = `url=${encodeURIComponent(ADDRESS)}`): Promise<Page> {
  return open(<Popup query={new URLSearchParams(query)} store={store} />);
}

async function openForm(): Promise<Page> {
  const page = await openPopup();
  await page.click('Report this site');
  return page;
}

async function kept(): Promise<unknown[]> {
  const all = await store.list();
  return all.ok ? all.records.map((record) => (record.readable ? record.report : record.raw)) : [];
}

async function choose(page: Page, label: string): Promise<void> {
  page.field(label).click();
  await page.settle();
}

describe('the form', () => {
  test('begins with the stripped address, and the rest can be kept', async () => {
    const page = await openForm();
    expect(page.field('Address').value).toBe('https://harbour-courier.example/news');
    expect(page.text()).toContain('Everything after “?” or “#” was removed.');
    await page.click('Keep it');
    expect(page.field('Address').value).toBe(ADDRESS);
    expect(page.maybe('Keep it')).toBeUndefined();
  });

  test('says that nothing is sent, and stores nothing before the reader typed', async () => {
    const page = await openForm();
    expect(page.text()).toContain(
      'Sending is not part of this version: your report is kept in this browser.',
    );
    await page.leave();
    expect(await kept()).toEqual([]);
  });

  test('asks for the real site only of copies', async () => {
    const page = await openForm();
    expect(page.text()).not.toContain('The real site, if you know it');
    await choose(page, 'It copies a site');
    expect(page.text()).toContain('The real site, if you know it');
  });

  test('a complete report is kept and listed', async () => {
    const page = await openForm();
    await choose(page, 'It copies a site');
    await page.type('The real site, if you know it', 'https://courier.example/home');
    await page.type('Why do you think so? (optional)', ' Same front page. ');
    await page.click('Keep this report');
    expect(await kept()).toMatchObject([
      {
        state: 'kept',
        kind: 'impersonation',
        address: 'https://harbour-courier.example/news',
        realSite: 'courier.example',
        why: 'Same front page.',
        list: { serial: 1, date: '2026-11-22' },
      },
    ]);
    expect(page.text()).toContain('Your report is kept in this browser.');
    expect(page.text()).toContain('Kept here');
  });

  test('says at each field what it needs, and takes the reader to the first one', async () => {
    const page = await openForm();
    await page.type('Address', 'nothing of the kind');
    await page.click('Keep this report');
    expect(page.text()).toContain('2 fields need a change before the report can be kept.');
    expect(page.text()).toContain('This is not an address that a browser could open.');
    expect(page.text()).toContain('Choose what you noticed.');
    const address = page.field('Address');
    expect(document.activeElement).toBe(address);
    expect(address.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(address.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'This is not an address that a browser could open.',
    );
    expect(page.all('[aria-invalid="true"]')).toHaveLength(1);
  });

  test('a listed site is corrected, with a reason', async () => {
    listed(true);
    const page = await openPopup();
    await page.click('Correct this');
    expect(page.all('h1')[0]?.textContent).toContain('Correct this');
    expect(page.field('This entry is wrong')).toMatchObject({ checked: true });
    await page.click('Keep this report');
    expect(page.text()).toContain('Say in a sentence what you noticed.');
  });

  test('opens at once when the banner asked for it', async () => {
    const page = await openPopup(`url=${encodeURIComponent(ADDRESS)}&view=report`);
    expect(page.field('Address').value).toBe('https://harbour-courier.example/news');
  });
});

describe('a draft', () => {
  test('is saved as it is typed and found again', async () => {
    const page = await openForm();
    await page.type('Why do you think so? (optional)', 'Half a thou');
    await page.settle();
    expect(await kept()).toMatchObject([{ state: 'draft', why: 'Half a thou' }]);
    expect(page.text()).toContain('Your text is saved here as you type.');

    const again = await openForm();
    expect(again.field('Why do you think so? (optional)').value).toBe('Half a thou');
    await again.type('Why do you think so? (optional)', 'Half a thought');
    await again.settle();
    expect(await kept(), 'one draft, not two').toMatchObject([{ why: 'Half a thought' }]);
  });

  test('is written with the key itself: a popup may be gone the moment after', async () => {
    const put = vi.spyOn(store, 'put');
    const page = await openForm();
    await page.type('Why do you think so? (optional)', 'Quick');
    expect(put).toHaveBeenCalledWith(expect.objectContaining({ state: 'draft', why: 'Quick' }));
    await page.leave();
    expect(await kept()).toMatchObject([{ state: 'draft', why: 'Quick' }]);
  });

  test.each([
    ['full', 'This browser has no room left'],
    ['broken', 'The browser did not let Masthead keep the report.'],
  ] as const)('a %s store is told, and the text stays', async (error, words) => {
    const page = await openForm();
    vi.spyOn(store, 'put').mockResolvedValue({ ok: false, error });
    await choose(page, 'One of a network');
    await page.type('Why do you think so? (optional)', 'Long work');
    await page.click('Keep this report');
    expect(page.text()).toContain(words);
    expect(page.field('Why do you think so? (optional)').value).toBe('Long work');
    expect(page.control('Save as file')).toBeDefined();
    vi.mocked(store.put).mockRestore();
    await page.click('Keep this report');
    expect(await kept()).toMatchObject([{ state: 'kept', why: 'Long work' }]);
  });
});

describe('your reports', () => {
  const A = reportOf({ id: 'a'.repeat(32), state: 'kept', address: 'https://a.example/' });
  const B = reportOf({ id: 'b'.repeat(32), address: 'https://b.example/', kind: null });

  async function openList(): Promise<Page> {
    const page = await openPopup();
    await page.click('Your reports');
    return page;
  }

  test('says so when there are none', async () => {
    const page = await openList();
    expect(page.text()).toContain('No reports yet.');
    expect(page.maybe('Save as file')).toBeUndefined();
  });

  test('lists each with its state in words', async () => {
    await store.put(A);
    await store.put(B);
    const page = await openList();
    expect(
      page
        .all('.reports h2')
        .map((one) => one.textContent)
        .toSorted(),
    ).toEqual(['a.example', 'b.example']);
    expect(
      page
        .all('.state')
        .map((one) => one.textContent)
        .toSorted(),
    ).toEqual(['Draft', 'Kept here']);
    expect(page.text()).toContain('Not said yet · 23 November 2026');
  });

  test('edits: a kept report is a draft until it is kept again', async () => {
    await store.put(A);
    const page = await openList();
    await page.click('Edit the report on a.example');
    expect(page.field('Address').value).toBe('https://a.example/');
    await page.type('Why do you think so? (optional)', 'More');
    await page.settle();
    expect(await kept()).toMatchObject([{ id: A.id, state: 'draft', why: 'More' }]);
    await page.click('Keep this report');
    expect(await kept()).toMatchObject([{ id: A.id, state: 'kept', why: 'More' }]);
  });

  test('deletes with undo, and the focus stays in place', async () => {
    await store.put(A);
    const page = await openList();
    await page.click('Delete the report on a.example');
    expect(await kept()).toEqual([]);
    expect(page.text()).toContain('The report on a.example is deleted.');
    expect(document.activeElement?.textContent).toBe('Undo');
    await page.click('Bring back the report on a.example');
    expect(await kept()).toEqual([A]);
    expect(document.activeElement?.tagName).toBe('LI');
  });

  test('erases after a question, whose safe answer has the focus', async () => {
    await store.put(A);
    const page = await openList();
    await page.click('Erase all');
    expect(page.text()).toContain('Erase 1 report from this browser? This can’t be undone.');
    expect(document.activeElement?.textContent).toBe('Keep them');
    await page.click('Keep them');
    expect(await kept()).toEqual([A]);
    await page.click('Erase all');
    await page.click('Erase');
    expect(await kept()).toEqual([]);
    expect(page.text()).toContain('All reports are erased from this browser.');
  });

  test('saves everything as a file, unreadable records too', async () => {
    await store.put(A);
    const database = await openDB(name);
    await database.put('reports', { v: 99 }, 'odd');
    database.close();
    const blobs: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      if (blob instanceof Blob) blobs.push(blob);
      return 'blob:test';
    });
    const downloads: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      downloads.push(this.download);
    });
    const page = await openList();
    expect(page.text()).toContain('A report that this version can’t read');
    await page.click('Save as file');
    expect(downloads[0]).toMatch(/^masthead-reports-\d{4}-\d\d-\d\d\.json$/u);
    const file: unknown = JSON.parse((await blobs[0]?.text()) ?? '');
    expect(file).toMatchObject({ format: 'masthead-reports', v: 1, reports: [A], unreadable: [{ v: 99 }] });
  });

  test('a store that can’t be read is said, and nothing is offered that could harm it', async () => {
    vi.spyOn(store, 'list').mockResolvedValue({ ok: false, error: 'broken' });
    const page = await openList();
    expect(page.text()).toContain('The browser did not let Masthead read your reports. Nothing was deleted.');
    expect(page.maybe('Erase all')).toBeUndefined();
    vi.mocked(store.list).mockRestore();
    await page.click('Try again');
    expect(page.text()).toContain('No reports yet.');
  });

  test('a failed deletion is said', async () => {
    await store.put(A);
    const page = await openList();
    vi.spyOn(store, 'remove').mockResolvedValue({ ok: false, error: 'broken' });
    await page.click('Delete the report on a.example');
    expect(page.text()).toContain('The browser did not let Masthead change your reports.');
    expect(page.text()).not.toContain('is deleted');
  });
});
