// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ListStatus } from '../../../src/messages/list-status.ts';
import { ageWords, updateWords } from '../../../src/pages/list-words.ts';
import { ListLine } from '../../../src/pages/popup/list-line.tsx';
import { ListRow } from '../../../src/pages/settings/list-row.tsx';
import { REFUSALS } from '../../../src/registry/update/refusal.ts';
import { fake, resetBrowser } from './fake-browser.ts';
import { open } from './page.ts';
import { listState } from './samples.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fake }));

const AT = '2026-11-24T06:00:00.000Z';
const NOW = Date.parse(AT);
const refusal = { at: AT, mirror: 'mirror.example', reason: 'wrong-signature', detail: '' } as const;

beforeEach(resetBrowser);

/** A background whose list is `before`, and `after` once it was asked for an update. */
function background(before: ListStatus, after: ListStatus): void {
  fake.runtime.sendMessage.mockImplementation((message) =>
    Promise.resolve({
      ok: true,
      value: JSON.stringify(message).includes('update-now') ? after : before,
    }),
  );
}

describe.each([
  ['settings', () => <ListRow />],
  ['popup', (state: ListStatus) => <ListLine list={state} />],
])('%s', (_, view) => {
  const show = (before: ListStatus, after = before) => {
    background(before, after);
    return open(view(before));
  };

  test('a build without mirrors says so and offers no update', async () => {
    const page = await show(listState());
    expect(page.text()).toContain('Updates are off in this build');
    expect(page.maybe('Update now')).toBeUndefined();
  });

  test('a downloaded list says that its signature was checked', async () => {
    const page = await show(listState({ serial: 412, downloaded: true, updates: 'on' }));
    expect(page.text()).toMatch(/serial 412.*signature checked/);
    expect(page.text()).toContain('No server has been asked yet.');
  });

  test('"update now" asks and shows what came of it', async () => {
    const before = listState({ updates: 'on' });
    const attempt = { at: AT, outcome: 'taken' } as const;
    const page = await show(before, { ...before, serial: 2, downloaded: true, attempt });
    await page.click('Update now');
    expect(page.text()).toMatch(/serial 2, .*signature checked/);
    expect(page.text()).toMatch(/Updated 24 November 2026/);
  });

  test('a refusal says from where, and why', async () => {
    const attempt = { at: AT, outcome: 'refused' } as const;
    const page = await show(listState({ updates: 'on', attempt, refusal }));
    expect(page.text()).toMatch(/nothing was taken\..*from mirror\.example: The signature does not fit/);
  });

  test('a background that does not answer is said', async () => {
    const page = await show(listState({ updates: 'on' }));
    fake.runtime.sendMessage.mockRejectedValue(new Error('Receiving end does not exist'));
    await page.click('Update now');
    expect(page.text()).toContain('background part did not answer');
  });
});

test.each([
  [0, 'fresh', ''],
  [1, 'fresh', 'It is 1 day old.'],
  [14, 'fresh', 'It is 14 days old.'],
  [15, 'stale', 'No newer list has been confirmed for 15 days.'],
  [60, 'stale', 'No newer list has been confirmed for 60 days.'],
  [61, 'old', 'This list is 61 days old.'],
  [-3, 'fresh', ''],
])('a list of %d days is %s', (days, freshness, words) => {
  const said = ageWords(listState({ asOf: '2026-08-01' }), Date.parse('2026-08-01') + days * 86_400_000);
  expect(said.freshness).toBe(freshness);
  expect(said.words.startsWith(words)).toBe(true);
});

test('the age counts from the last signed word, not from the list’s own date', () => {
  expect(ageWords(listState({ date: '2026-01-01', asOf: '2026-11-23' }), NOW).words).toBe('It is 1 day old.');
});

test('a refusal that was made good stays in the settings and leaves the popup', () => {
  const state = listState({ updates: 'on', attempt: { at: AT, outcome: 'taken' }, refusal });
  expect(updateWords(state).join(' ')).toMatch(/^Updated .* The signature does not fit/);
  expect(updateWords(state, true).join(' ')).not.toMatch(/signature/);
});

test.each(REFUSALS)('%s is a sentence that leaves nothing open', (reason) => {
  const detail = reason === 'expired' || reason === 'from-the-future' ? '2026-11-01T00:00:00Z' : '12';
  const state = listState({ updates: 'on', refusal: { ...refusal, reason, detail } });
  const words = updateWords(state).at(-1) ?? '';
  expect(words).toMatch(/^Not taken .*: [A-Z].*[.]$/);
  expect(words).not.toMatch(/[{}]|undefined/);
  if (detail !== '12') expect(words).toContain('1 November 2026');
});
