import { describe, expect, it, vi } from 'vitest';
import { contract, stringField } from '../../../src/messages/bus.ts';

vi.mock('webextension-polyfill', () => ({
  default: { runtime: { id: 'me', getURL: (path: string) => `chrome-extension://me/${path}` } },
}));
const { createDispatcher } = await import('../../../src/background/dispatch.ts');

const echo = (from: 'pages' | 'content' | 'both') =>
  contract<{ word: string }, string>(`echo-${from}`, from, (body) => ({
    word: stringField(body, 'word', 10),
  }));

const page = { id: 'me', url: 'chrome-extension://me/src/pages/popup/index.html' };
const content = { id: 'me', url: 'https://frame.example/', tab: { url: 'https://page.example/' } };
const stranger = { id: 'other', url: 'chrome-extension://me/x' };
const impostor = { id: 'me', url: 'https://chrome-extension.example/chrome-extension://me/' };

function setUp() {
  const dispatcher = createDispatcher();
  const seen: (string | null)[] = [];
  for (const from of ['pages', 'content', 'both'] as const) {
    dispatcher.on(echo(from), async ({ word }, { pageAddress }) => {
      seen.push(pageAddress);
      if (word === 'break') throw new Error('broken');
      return word;
    });
  }
  return {
    seen,
    send: (type: string, body: unknown, sender: object) => dispatcher.dispatch({ type, body }, sender),
  };
}

describe('the dispatcher', () => {
  it.each([
    ['echo-pages', page, true],
    ['echo-pages', content, false],
    ['echo-pages', impostor, false],
    ['echo-pages', stranger, false],
    ['echo-pages', {}, false],
    ['echo-content', content, true],
    ['echo-content', page, false],
    ['echo-both', page, true],
    ['echo-both', content, true],
    ['echo-both', stranger, false],
  ])('%s from %o: %s', async (type, sender, allowed) => {
    const reply = await setUp().send(type, { word: 'hello' }, sender);
    expect(reply).toMatchObject(allowed ? { ok: true, value: 'hello' } : { ok: false, error: 'refused' });
  });

  it('tells a handler the tab’s own address, whatever frame sent the message', async () => {
    const { seen, send } = setUp();
    await send('echo-content', { word: 'a' }, content);
    await send('echo-both', { word: 'a' }, page);
    expect(seen).toEqual(['https://page.example/', null]);
  });

  it.each([[{}], [{ word: 1 }], [{ word: 'far too long a word' }], [null], ['word']])(
    'refuses the body %o with a reason',
    async (body) => {
      expect(await setUp().send('echo-both', body, page)).toMatchObject({ ok: false, error: 'failed' });
    },
  );

  it('returns a handler’s failure as a value', async () => {
    expect(await setUp().send('echo-both', { word: 'break' }, page)).toEqual({
      ok: false,
      error: 'failed',
      detail: 'broken',
    });
  });

  it.each([[null], ['x'], [{}], [{ type: 'unknown', body: 1 }], [{ type: 3, body: 1 }]])(
    'leaves %o alone',
    (message) => {
      expect(createDispatcher().dispatch(message, page)).toBeUndefined();
    },
  );
});
