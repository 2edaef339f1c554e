// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { send } from '../../../src/browser/send.ts';
import { pageCheck } from '../../../src/messages/page-check.ts';
import { ageInDays } from '../../../src/pages/list-age.ts';
import { latestWriter } from '../../../src/pages/report/latest-writer.ts';
import { fake, resetBrowser } from './fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fake }));

beforeEach(resetBrowser);

describe('age of the list', () => {
  const now = Date.parse('2026-11-24T10:00:00Z');
  test.each([
    ['2026-11-24', 0],
    ['2026-11-23', 1],
    ['2026-08-22', 94],
    ['2027-01-01', 0],
    ['no date', 0],
  ])('%s', (date, days) => expect(ageInDays(date, now)).toBe(days));
});

describe('asking the other side', () => {
  test('an answer is passed on, good or bad', async () => {
    const bad = { ok: false, error: 'refused', detail: 'not you' };
    fake.runtime.sendMessage.mockResolvedValueOnce({ ok: true, value: 5 }).mockResolvedValueOnce(bad);
    expect(await send(pageCheck, { address: 'x' })).toEqual({ ok: true, value: 5 });
    expect(await send(pageCheck, { address: 'x' })).toEqual(bad);
  });

  test.each([undefined, null, 'text'])('no answer (%s) means that nobody is there', async (raw) => {
    fake.runtime.sendMessage.mockResolvedValue(raw);
    expect(await send(pageCheck, { address: 'x' })).toMatchObject({ ok: false, error: 'gone' });
  });

  test.each([
    ['Could not establish connection. Receiving end does not exist.', 'gone'],
    ['Extension context invalidated.', 'gone'],
    ['The message port closed before a response was received.', 'gone'],
    ['Something else', 'failed'],
  ])('%s', async (message, error) => {
    fake.runtime.sendMessage.mockRejectedValue(new Error(message));
    expect(await send(pageCheck, { address: 'x' })).toMatchObject({ ok: false, error });
  });
});

describe('writing the latest', () => {
  test('the first at once, then only the newest of those that came meanwhile', async () => {
    const written: string[] = [];
    const gates: (() => void)[] = [];
    const write = latestWriter((value: string) => {
      written.push(value);
      return new Promise<string>((done) => gates.push(() => done(`wrote ${value}`)));
    });
    const outcomes = ['a', 'b', 'c'].map((value) => write(value));
    expect(written).toEqual(['a']);
    gates[0]?.();
    await vi.waitFor(() => expect(written).toEqual(['a', 'c']));
    const late = write('d');
    gates[1]?.();
    await vi.waitFor(() => expect(written).toEqual(['a', 'c', 'd']));
    gates[2]?.();
    expect(await Promise.all([...outcomes, late])).toEqual(Array(4).fill('wrote d'));
    const next = write('e');
    expect(written.at(-1)).toBe('e');
    gates[3]?.();
    expect(await next).toBe('wrote e');
  });
});
