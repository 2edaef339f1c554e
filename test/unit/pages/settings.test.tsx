// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { reportStore } from '../../../src/browser/report-store.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/messages/settings.ts';
import { SettingsPage } from '../../../src/pages/settings/settings-page.tsx';
import { reportOf } from '../report/samples.ts';
import { fake, resetBrowser, stored } from './fake-browser.ts';
import { open, type Page } from './page.ts';
import { listState } from './samples.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fake }));

const STATES = [
  { country: 'CN', outlets: 40 },
  { country: 'IR', outlets: 20 },
  { country: 'RU', outlets: 30 },
];
const MUTED: Settings = {
  ...DEFAULT_SETTINGS,
  muted: [{ site: 'rt.com', since: '2026-11-14T10:00:00.000Z' }],
};

/** A background that mutes and unmutes as ours does. */
function background(message: unknown): Promise<unknown> {
  if (typeof message !== 'object' || message === null || !('type' in message) || !('body' in message)) {
    return Promise.resolve(undefined);
  }
  if (message.type === 'listed-states') {
    return Promise.resolve({ ok: true, value: STATES });
  }
  if (message.type === 'list-status') return Promise.resolve({ ok: true, value: listState() });
  if (message.type === 'change-lists') return Promise.resolve(undefined);
  const isMute = JSON.stringify(message.body).includes('"mute"');
  const muted = isMute ? [{ site: 'rt.com', since: '2026-11-24T10:00:00.000Z' }] : [];
  return fake.storage.local
    .set({ settings: { ...DEFAULT_SETTINGS, muted } })
    .then(() => ({ ok: true, value: { site: 'rt.com' } }));
}

let count = 0;

beforeEach(() => {
  resetBrowser();
  fake.runtime.sendMessage.mockImplementation(background);
  count += 1;
});

function openSettings(): Promise<Page> {
  return open(<SettingsPage store={reportStore(`settings-${count}`)} />);
}

async function toggle(page: Page, label: string): Promise<void> {
  page.field(label).click();
  await page.settle();
}

describe('switches', () => {
  test.each([
    ['Banner', 'banner', false],
    ['Banner also where one source stands alone', 'bannerOnMedium', true],
    ['Mark listed links', 'marks', false],
  ])('%s', async (label, key, value) => {
    const page = await openSettings();
    await toggle(page, label);
    expect(stored.get('settings')).toEqual({ ...DEFAULT_SETTINGS, [key]: value });
    expect(page.field(label)).toMatchObject({ checked: value });
    await toggle(page, label);
    expect(stored.get('settings')).toEqual(DEFAULT_SETTINGS);
  });

  test('keep what another page changed meanwhile', async () => {
    const page = await openSettings();
    stored.set('settings', { ...MUTED, marks: false });
    await toggle(page, 'Banner');
    expect(stored.get('settings')).toEqual({ ...MUTED, marks: false, banner: false });
  });

  test('follow changes from elsewhere', async () => {
    const page = await openSettings();
    await fake.storage.local.set({ settings: { ...MUTED, banner: false } });
    await page.settle();
    expect(page.field('Banner')).toMatchObject({ checked: false });
    expect(page.text()).toContain('rt.com');
  });

  test('the second banner switch rests while the banner is off', async () => {
    stored.set('settings', { ...DEFAULT_SETTINGS, banner: false });
    const page = await openSettings();
    expect(page.field('Banner also where one source stands alone')).toMatchObject({ disabled: true });
  });

  test('a setting that could not be saved goes back and is said', async () => {
    const page = await openSettings();
    fake.storage.local.set.mockRejectedValue(new Error('no room'));
    await toggle(page, 'Banner');
    expect(page.text()).toContain('The browser did not let Masthead save this.');
    expect(page.field('Banner')).toMatchObject({ checked: true });
  });
});

describe('muted sites', () => {
  test('says so when there are none', async () => {
    expect((await openSettings()).text()).toContain('No site is muted.');
  });

  test('show again, with undo', async () => {
    stored.set('settings', MUTED);
    const page = await openSettings();
    expect(page.text()).toContain('Muted 14 November 2026.');
    await page.click('Show again on rt.com');
    expect(fake.runtime.sendMessage).toHaveBeenLastCalledWith({
      type: 'site-quiet',
      body: { action: 'unmute', site: 'rt.com' },
    });
    expect(page.text()).toContain('Masthead shows what it knows on rt.com again.');
    await page.click('Mute rt.com again');
    expect(fake.runtime.sendMessage).toHaveBeenLastCalledWith({
      type: 'site-quiet',
      body: { action: 'mute', site: 'rt.com' },
    });
    expect(page.text()).toContain('Muted 24 November 2026.');
  });

  test('a failure is said', async () => {
    stored.set('settings', MUTED);
    const page = await openSettings();
    fake.runtime.sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
    await page.click('Show again on rt.com');
    expect(page.text()).toContain('The browser did not let Masthead save this.');
    expect(page.text()).toContain('Muted 14 November 2026.');
  });
});

describe('the list', () => {
  test('date, serial and size', async () => {
    expect((await openSettings()).text()).toContain(
      '22 November 2026, serial 1, 824 entries, came with the extension.',
    );
  });

  test('is said to be unknown when nobody answers', async () => {
    fake.runtime.sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
    expect((await openSettings()).text()).toContain('the list’s date is not known');
  });
});

describe('access to sites', () => {
  test('is not spoken of where it is complete', async () => {
    expect((await openSettings()).text()).not.toContain('Access to sites');
  });

  test('asks for all sites in the click itself', async () => {
    fake.permissions.contains.mockResolvedValue(false);
    const page = await openSettings();
    expect(page.text()).toContain('Your browser lets Masthead see only some sites');
    page.control('Allow on all sites').click();
    expect(fake.permissions.request).toHaveBeenCalledWith({ origins: ['http://*/*', 'https://*/*'] });
    await page.settle();
    expect(page.text()).not.toContain('Access to sites');
  });

  test('a refusal is taken', async () => {
    fake.permissions.contains.mockResolvedValue(false);
    fake.permissions.request.mockResolvedValue(false);
    const page = await openSettings();
    await page.click('Allow on all sites');
    expect(page.text()).toContain('Nothing was changed.');
  });
});

describe('reports', () => {
  test('are counted and erased', async () => {
    await reportStore(`settings-${count}`).put(reportOf());
    const page = await openSettings();
    await page.settle();
    expect(page.text()).toContain('1 report is kept in this browser.');
    await page.click('Erase all');
    await page.click('Erase');
    expect(page.text()).toContain('0 reports are kept in this browser.');
  });
});

test('settings that can’t be read are said', async () => {
  fake.storage.local.get.mockRejectedValueOnce(new Error('broken'));
  expect((await openSettings()).text()).toContain('The browser did not let Masthead read your settings.');
});
