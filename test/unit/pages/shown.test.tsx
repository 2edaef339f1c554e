// @vitest-environment happy-dom
/** Switching classes and states off and on in the settings. */
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import type { EntryClass } from '../../../src/registry/class.ts';
import { ShownClasses } from '../../../src/pages/settings/shown-classes.tsx';
import { ShownStates } from '../../../src/pages/settings/shown-states.tsx';
import { fake } from './fake-browser.ts';
import { open, type Page } from './page.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fake }));

const box = (page: Page, name: RegExp): HTMLInputElement => {
  const label = page.all('label').find((one) => name.test(one.textContent));
  const input = label?.querySelector('input') ?? page.all(`#${label?.getAttribute('for') ?? ''}`)[0];
  if (input instanceof HTMLInputElement) return input;
  throw new Error(`no box ${String(name)}`);
};
const press = (page: Page, name: RegExp): Promise<void> => act(() => box(page, name).click());

describe('classes', () => {
  const openClasses = async (hidden: readonly EntryClass[]): Promise<readonly [Page, () => unknown]> => {
    const changed = vi.fn();
    const page = await open(<ShownClasses hidden={hidden} onChange={changed} />);
    return [page, () => changed.mock.lastCall?.[0] as unknown];
  };

  test('a ready choice', async () => {
    const [page, last] = await openClasses([]);
    expect(box(page, /^Everything/).checked).toBe(true);
    await press(page, /^Without party organs/);
    expect(last()).toEqual({ hiddenClasses: ['party-organ'] });
  });

  test('one kind at a time, which is then a choice of one’s own', async () => {
    const [page, last] = await openClasses(['state-managed']);
    expect(page.text()).toMatch(/Your own choice/);
    expect(box(page, /^State-managed/).checked).toBe(false);
    await press(page, /^Party organ$/);
    expect(last()).toEqual({ hiddenClasses: ['state-managed', 'party-organ'] });
    await press(page, /^State-managed/);
    expect(last()).toEqual({ hiddenClasses: [] });
  });
});

describe('states', () => {
  const openStates = async (hidden: readonly string[]): Promise<readonly [Page, () => unknown]> => {
    fake.runtime.sendMessage.mockResolvedValue({
      ok: true,
      value: [
        { country: 'CN', outlets: 40 },
        { country: 'IR', outlets: 20 },
        { country: 'RU', outlets: 30 },
      ],
    });
    const changed = vi.fn();
    const page = await open(<ShownStates hidden={hidden} onChange={changed} />);
    return [page, () => changed.mock.lastCall?.[0] as unknown];
  };

  test('one state', async () => {
    const [page, last] = await openStates([]);
    expect(page.text()).toMatch(/media of every state are shown/);
    await press(page, /^Russia/);
    expect(last()).toEqual({ hiddenCountries: ['RU'] });
  });

  test('a whole region, and back', async () => {
    const [page, last] = await openStates(['IR', 'RU']);
    expect(page.text()).toMatch(/Switched off: media of Iran and Russia/);
    expect(box(page, /^All of Asia/).indeterminate).toBe(true);
    await press(page, /^All of Asia/);
    expect(last()).toEqual({ hiddenCountries: ['RU'] });
    await page.click('Show all states');
    expect(last()).toEqual({ hiddenCountries: [] });
  });

  test('a background that does not answer is said', async () => {
    fake.runtime.sendMessage.mockRejectedValue(new Error('Receiving end does not exist'));
    const page = await open(<ShownStates hidden={[]} onChange={() => undefined} />);
    expect(page.text()).toMatch(/did not answer/);
  });
});
