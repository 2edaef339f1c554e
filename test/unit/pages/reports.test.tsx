// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { reportDestination } from '../../../src/browser/report-destination.ts';
import { reportStore, type ReportStore } from '../../../src/browser/report-store.ts';
import { previewText } from '../../../src/pages/report/preview.tsx';
import { Popup } from '../../../src/pages/popup/popup.tsx';
import '../../../src/pages/popup/reports-part.tsx';
import type { Destination } from '../../../src/report/destination.ts';
import type { Report } from '../../../src/report/schema.ts';
import { reportsFile } from '../../../src/report/reports-file.ts';
import { begin, settle } from '../../../src/report/states.ts';
import { INTAKE, reportOf } from '../report/samples.ts';
import { detailsOf } from '../ui/samples.ts';
import { fake, resetBrowser } from './fake-browser.ts';
import { open, type Page } from './page.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fake }));

vi.mock('../../../src/browser/report-destination.ts', () => ({ reportDestination: vi.fn() }));

const FILE: Destination = { is: 'file' };
const ISSUE: Destination = {
  is: 'issue',
  template: 'https://code.example/new?title={title}&body={body}',
  host: 'code.example',
};
const ADDRESS = 'https://harbour-courier.example/news?session=1#top';
let name = '';
let store: ReportStore;
let count = 0;

beforeEach(() => {
  resetBrowser();
  listed(false);
  goesTo(FILE);
  count += 1;
  name = `reports-page-${count}`;
  store = reportStore(name);
});
afterEach(() => vi.restoreAllMocks());

function goesTo(destination: Destination): void {
  vi.mocked(reportDestination).mockResolvedValue(destination);
}

function listed(isListed: boolean): void {
  answers({ details: isListed ? [detailsOf({})] : [] });
}

function answers(more: object): void {
  fake.runtime.sendMessage.mockResolvedValue({
    ok: true,
    value: {
      hostname: 'harbour-courier.example',
      site: 'harbour-courier.example',
      muted: false,
      account: null,
      hidden: { hiddenClasses: [], hiddenCountries: [] },
      details: [],
      list: { serial: 1, date: '2026-11-22', entries: 1 },
      others: [],
      ...more,
    },
  });
}

async function openPopup(query = `url=${encodeURIComponent(ADDRESS)}`): Promise<Page> {
  const page = await open(<Popup query={new URLSearchParams(query)} store={store} />);
  // The form comes in a second step: it is loaded when it is asked for.
  await page.settle(50);
  return page;
}

async function openForm(): Promise<Page> {
  const page = await openPopup();
  await page.click('Report this site');
  await page.settle(50);
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

/** What the preview shows. */
function shownPreview(page: Page): string {
  return page.all('pre.preview')[0]?.textContent ?? '';
}

async function onlyReport(): Promise<Report> {
  const all = await store.list();
  const record = all.ok ? all.records[0] : undefined;
  if (record?.readable !== true) throw new Error('there is no report');
  return record.report;
}

describe('the form', () => {
  test('begins with the stripped address, and the rest can be kept', async () => {
    const page = await openForm();
    expect(page.field('Address').value).toBe('https://harbour-courier.example/news');
    expect(page.text()).toContain('Everything after “?” or “#” was removed.');
    await page.click('Keep it');
    expect(page.field('Address').value).toBe(ADDRESS);
    expect(page.maybe('Keep it')).toBeUndefined();
    expect(shownPreview(page)).toContain(ADDRESS);
  });

  test('stores nothing before the reader did something', async () => {
    const page = await openForm();
    await page.leave();
    expect(await kept()).toEqual([]);
  });

  test('asks for the real site only of copies', async () => {
    const page = await openForm();
    expect(page.text()).not.toContain('The real site, if you know it');
    await choose(page, 'It copies a site');
    expect(page.text()).toContain('The real site, if you know it');
  });

  test('says at each field what it needs, and takes the reader to the first one', async () => {
    const page = await openForm();
    await page.type('Address', 'nothing of the kind');
    await page.type('A link that shows it (optional)', 'over there');
    await page.click('Save as file');
    expect(page.text()).toContain('2 fields need a change first.');
    expect(page.text()).toContain('This is not an address that a browser could open.');
    const address = page.field('Address');
    expect(document.activeElement).toBe(address);
    expect(address.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(address.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'This is not an address that a browser could open.',
    );
    expect(page.all('[aria-invalid="true"]')).toHaveLength(2);
  });

  test('a listed site is corrected, with a reason and perhaps a way to answer', async () => {
    listed(true);
    const page = await openPopup();
    await page.click('Correct this');
    await page.settle(400);
    expect(page.all('h1')[0]?.textContent).toContain('Correct this');
    expect(page.field('This entry is wrong')).toMatchObject({ checked: true });
    await page.click('Save as file');
    expect(page.text()).toContain('Say in a sentence what is wrong.');
    await page.type('What is wrong?', 'It was sold in 2024.');
    await page.type('How to reach you (optional)', 'desk@courier.example');
    await page.settle();
    expect(page.text()).not.toContain('looks like a mail address');
    expect(JSON.parse(shownPreview(page))).toMatchObject({
      kind: 'correction',
      entry: detailsOf({}).finding.entry,
      why: 'It was sold in 2024.',
      contact: 'desk@courier.example',
    });
  });

  test('what it is is filled in: an account where the platforms know one', async () => {
    answers({ account: 'telegram:harbour' });
    const page = await openForm();
    expect(page.field('Account')).toMatchObject({ checked: true });
    expect(shownPreview(page)).toContain('"about": "account"');
  });

  test('opens at once when the banner, a menu or the registry asked for it', async () => {
    const page = await openPopup(`url=${encodeURIComponent(ADDRESS)}&view=report`);
    expect(page.field('Address').value).toBe('https://harbour-courier.example/news');
    const registry = await openPopup(
      `url=${encodeURIComponent(ADDRESS)}&view=report&kind=correction&entry=some-entry`,
    );
    expect(shownPreview(registry)).toContain('"entry": "some-entry"');
  });

  test('mail addresses and keys are pointed out, and taken out when the reader says so', async () => {
    const page = await openForm();
    await page.type('Why do you think so? (optional)', 'Ask anna@mail.example');
    await page.settle();
    expect(page.text()).toContain('“anna@mail.example” looks like a mail address.');
    await page.click('Take it out: anna@mail.example');
    expect(page.field('Why do you think so? (optional)').value).toBe('Ask');
    expect(page.text()).not.toContain('looks like a mail address');
  });
});

describe('known already', () => {
  test('a site on our lists is said at once, and becomes correctable', async () => {
    listed(true);
    const page = await openPopup(`url=${encodeURIComponent(ADDRESS)}&view=report&kind=other`);
    await page.settle(400);
    expect(page.text()).toContain('is on our lists already.');
    await choose(page, 'This entry is wrong');
    expect(page.text()).not.toContain('is on our lists already.');
  });

  test('an earlier report on the same site is said at once, with the way to it', async () => {
    const standing = {
      is: 'accepted',
      receipt: 'MH-0001',
      at: '2026-11-23T10:00:00.000Z',
      status: 'received',
    } as const;
    await store.restore({
      readable: true,
      key: 'a'.repeat(32),
      report: reportOf({ id: 'a'.repeat(32), standing }),
    });
    const page = await openForm();
    await page.settle(400);
    expect(page.text()).toContain('You reported this before, on 23 November 2026: Received.');
    await page.click('Your reports');
    expect(page.text()).toContain('Receipt MH-0001');
  });
});

describe('to an intake', () => {
  beforeEach(() => goesTo(INTAKE));

  test('two clicks; what is queued is what the preview showed, byte for byte', async () => {
    const page = await openForm();
    expect(page.text()).toContain('To reports.example. No name, no account, no history.');
    const shown = shownPreview(page);
    await page.click('Send');
    const report = await onlyReport();
    expect(report.standing.is).toBe('queued');
    expect(shown.split('\n\n').slice(1).join('\n\n')).toBe(report.parcel?.body);
    expect(shown).toBe(previewText(report, INTAKE));
    expect(shown).toMatch(
      /^POST https:\/\/reports\.example\/v1\/reports\nContent-Type: application\/json\nIdempotency-Key: "[0-9a-f]{32}"\n\n\{\n/,
    );
    expect(fake.runtime.sendMessage).toHaveBeenCalledWith({ type: 'report-queue', body: {} });
    expect(page.text()).toContain('Report on its way');
  });

  test('the screen follows the report to its receipt', async () => {
    const page = await openForm();
    await page.click('Send');
    const { id } = await onlyReport();
    const now = new Date('2026-11-24T12:00:00.000Z');
    await store.change(id, (report) => begin(report, INTAKE, now));
    await page.settle(400);
    expect(page.text()).toContain('On its way to reports.example.');
    await store.change(id, (report) =>
      settle(report, { is: 'retry', why: 'offline', mayHaveArrived: false }, now, 0),
    );
    await page.settle(400);
    expect(page.text()).toContain('Kept here, will be sent when you are online.');
    await store.change(id, (report) => begin(report, INTAKE, new Date(now.getTime() + 99_999)));
    await store.change(id, (report) =>
      settle(report, { is: 'accepted', receipt: { receipt: 'MH-7Q4K-2D', status: 'received' } }, now, 0),
    );
    await page.settle(400);
    expect(page.all('h1')[0]?.textContent).toContain('Report received');
    expect(page.all('.receipt')[0]?.textContent).toBe('MH-7Q4K-2D');
  });

  test('a report sent from elsewhere meanwhile is not overwritten', async () => {
    const page = await openForm();
    await page.click('Send');
    const { id } = await onlyReport();
    const list = await openPopup('view=reports');
    await list.click('Edit the report on harbour-courier.example');
    await store.change(id, (report) => begin(report, INTAKE, new Date()));
    await list.type('Why do you think so? (optional)', 'Too late');
    await list.settle();
    expect(list.text()).toContain('This report may have arrived already, so it can’t be changed any more.');
    expect(await onlyReport()).toMatchObject({ why: '', standing: { is: 'sending' } });
  });
});

describe('elsewhere', () => {
  /** Names and texts of what was handed to the downloads. */
  function watchDownloads(): { names: string[]; blobs: Blob[] } {
    const seen: { names: string[]; blobs: Blob[] } = { names: [], blobs: [] };
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      if (blob instanceof Blob) seen.blobs.push(blob);
      return 'blob:test';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      seen.names.push(this.download);
    });
    return seen;
  }

  test('a file: it says so, and the file is the preview byte for byte', async () => {
    const seen = watchDownloads();
    const page = await openForm();
    expect(page.text()).toContain('has no address to send reports to');
    const shown = shownPreview(page);
    expect(shown).not.toContain('secret');
    await page.click('Save as file');
    expect(await seen.blobs[0]?.text()).toBe(shown);
    expect(seen.names[0]).toMatch(/^masthead-report-\d{4}-\d\d-\d\d-[0-9a-f]{6}\.json$/u);
    expect(await onlyReport()).toMatchObject({ standing: { is: 'kept', by: 'file' } });
    expect(page.text()).toContain('was handed to your browser’s downloads');
    expect(fake.runtime.sendMessage).not.toHaveBeenCalledWith({ type: 'report-queue', body: {} });
  });

  test('an issue page: opened with the preview as its text', async () => {
    goesTo(ISSUE);
    const page = await openForm();
    expect(page.text()).toContain('Opens a filled-in issue page at code.example.');
    expect(page.maybe('Take a picture')).toBeUndefined();
    const shown = shownPreview(page);
    await page.click('Open the issue page');
    const { url } = fake.tabs.create.mock.calls[0]?.[0] ?? { url: '' };
    expect(new URL(url).searchParams.get('body')).toBe(shown);
    expect(new URL(url).searchParams.get('title')).toBe('Report: harbour-courier.example');
    expect(await onlyReport()).toMatchObject({ standing: { is: 'kept', by: 'issue' } });
  });

  test('too long for an issue page is said, and can be saved', async () => {
    goesTo(ISSUE);
    const page = await openForm();
    await page.type('Why do you think so? (optional)', '漢'.repeat(1500));
    await page.settle();
    await page.click('Open the issue page');
    expect(page.text()).toContain('This is too long for an issue page.');
    expect(fake.tabs.create).not.toHaveBeenCalled();
    expect(page.control('Save as file')).toBeDefined();
  });
});

describe('a picture', () => {
  test('is taken only when asked, and a refusal is said', async () => {
    fake.tabs.captureVisibleTab.mockRejectedValue(new Error('no permission'));
    const page = await openForm();
    expect(fake.tabs.captureVisibleTab).not.toHaveBeenCalled();
    await page.click('Take a picture');
    expect(page.text()).toContain('The browser does not allow a picture of this page.');
  });

  test('is shown, is the last of what is sent, and can be removed', async () => {
    goesTo(INTAKE);
    await store.put(reportOf({ picture: { type: 'image/jpeg', data: 'QUJD' } }));
    const page = await openPopup('view=reports');
    await page.click('Edit the report on harbour-courier.example');
    expect(page.all('img')[0]?.getAttribute('src')).toBe('data:image/jpeg;base64,QUJD');
    expect(shownPreview(page)).toContain('"data": "QUJD"\n  }\n}');
    await page.click('Remove the picture');
    expect(page.all('img')).toEqual([]);
    expect(shownPreview(page)).not.toContain('picture');
  });
});

describe('a draft', () => {
  test('is saved as it is typed and found again', async () => {
    const page = await openForm();
    await page.type('Why do you think so? (optional)', 'Half a thou');
    await page.settle();
    expect(await kept()).toMatchObject([{ standing: { is: 'draft' }, why: 'Half a thou' }]);
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
    expect(put).toHaveBeenCalledWith(expect.objectContaining({ standing: { is: 'draft' }, why: 'Quick' }));
    await page.leave();
    expect(await kept()).toMatchObject([{ standing: { is: 'draft' }, why: 'Quick' }]);
  });

  test.each([
    ['full', 'This browser has no room left'],
    ['broken', 'The browser did not let Masthead keep the report.'],
  ] as const)('a %s store is told, and the text stays', async (error, words) => {
    const page = await openForm();
    vi.spyOn(store, 'put').mockResolvedValue({ ok: false, error });
    await choose(page, 'One of a network');
    await page.type('Why do you think so? (optional)', 'Long work');
    await page.settle();
    expect(page.text()).toContain(words);
    expect(page.field('Why do you think so? (optional)').value).toBe('Long work');
    expect(page.control('Save as file')).toBeDefined();
    vi.mocked(store.put).mockRestore();
    page.all('[type=submit]')[0]?.click();
    await page.settle();
    expect(await kept()).toMatchObject([{ standing: { is: 'kept' }, why: 'Long work' }]);
  });
});

describe('your reports', () => {
  const A = reportOf({
    id: 'a'.repeat(32),
    standing: { is: 'kept', by: 'here' },
    address: 'https://a.example/',
  });
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

  test('edits: a kept report is a draft until it is complete again', async () => {
    await store.put(A);
    const page = await openList();
    await page.click('Edit the report on a.example');
    expect(page.field('Address').value).toBe('https://a.example/');
    await page.type('Why do you think so? (optional)', 'More');
    await page.settle();
    expect(await kept()).toMatchObject([{ id: A.id, standing: { is: 'draft' }, why: 'More' }]);
    await page.click('Save as file');
    expect(await kept()).toMatchObject([{ id: A.id, standing: { is: 'kept', by: 'file' }, why: 'More' }]);
  });

  test('takes back what waits, hastens what failed, and leaves alone what asks for patience', async () => {
    const waiting = (id: string, why: 'unreachable' | 'busy'): Report =>
      reportOf({
        id: id.repeat(32),
        address: `https://${id}.example/`,
        parcel: { to: INTAKE.address, body: '{}' },
        standing: { is: 'retry', at: '2099-01-01T00:00:00.000Z', attempts: 2, why },
      });
    await store.put(waiting('c', 'unreachable'));
    await store.put(waiting('d', 'busy'));
    const page = await openList();
    expect(page.text()).toContain('Kept here. reports.example could not be reached; next try');
    expect(page.text()).toContain('Kept here. reports.example asks to wait; next try');
    expect(page.maybe('Try now to send the report on d.example')).toBeUndefined();
    await page.click('Try now to send the report on c.example');
    expect(fake.runtime.sendMessage).toHaveBeenCalledWith({ type: 'report-queue', body: {} });
    await page.click('Take back the report on d.example');
    expect(page.text()).toContain('Taken back before it was sent.');
  });

  test('a receipt can be copied, a file added', async () => {
    const standing = {
      is: 'accepted',
      receipt: 'MH-0001',
      at: A.created,
      status: 'declined',
      reason: 'No source found.',
    } as const;
    await store.put({ ...A, standing });
    const written: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => Promise.resolve(void written.push(text)) },
    });
    const page = await openList();
    expect(page.text()).toContain('Not listed');
    expect(page.text()).toContain('The reason given: “No source found.”');
    expect(page.maybe('Edit the report on a.example')).toBeUndefined();
    await page.click('Copy receipts');
    expect(written).toEqual(['MH-0001 a.example']);
    expect(page.text()).toContain('1 receipt is copied.');

    const { text } = reportsFile([{ readable: true, key: B.id, report: B }], new Date());
    const input = page.all('input[type=file]')[0] as HTMLInputElement;
    const add = async (content: string): Promise<void> => {
      Object.defineProperty(input, 'files', {
        configurable: true,
        value: [new File([content], 'reports.json')],
      });
      input.dispatchEvent(new Event('change', { bubbles: true }));
      await page.settle(300);
    };
    await add(text);
    expect(page.text()).toContain('1 report was added or brought up to date.');
    expect(page.text()).toContain('b.example');
    await add(text);
    expect(page.text()).toContain('The file holds nothing newer than what is here.');
    await add('<html>');
    expect(page.text()).toContain('This is not a file of Masthead reports, or it is damaged.');
  });

  test('deletes with undo, and the focus stays in place', async () => {
    await store.put(A);
    const page = await openList();
    await page.click('Delete the report on a.example');
    expect(await kept()).toEqual([]);
    expect(page.text()).toContain('The report on a.example is deleted.');
    expect(document.activeElement?.textContent).toBe('Undo');
    await page.click('Undo: bring back the report on a.example');
    expect(await kept()).toEqual([A]);
    expect(document.activeElement?.tagName).toBe('LI');
  });

  test('erases after a question, whose safe answer has the focus', async () => {
    await store.put(A);
    const page = await openList();
    await page.click('Erase all');
    expect(page.text()).toContain(
      'Erase 1 report from this browser, with its receipt? This can’t be undone.',
    );
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
    expect(file).toMatchObject({ format: 'masthead-reports', v: 2, reports: [A], unreadable: [{ v: 99 }] });
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
