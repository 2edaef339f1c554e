/** A browser in memory: what our pages ask of the WebExtension API, and what it answers. */
import { vi } from 'vitest';

type Listener = (changes: Record<string, { newValue?: unknown }>, area: string) => void;

export const stored = new Map<string, unknown>();
const listeners = new Set<Listener>();

function write(items: Record<string, unknown>): Promise<void> {
  for (const [key, newValue] of Object.entries(items)) {
    stored.set(key, newValue);
    for (const listener of listeners) listener({ [key]: { newValue } }, 'local');
  }
  return Promise.resolve();
}

export const fake = {
  runtime: { sendMessage: vi.fn<(message: unknown) => Promise<unknown>>() },
  tabs: {
    create: vi.fn<(tab: { url: string }) => Promise<unknown>>(),
    getCurrent: vi.fn<() => Promise<unknown>>(),
    update: vi.fn<(id: number, change: unknown) => Promise<unknown>>(),
    captureVisibleTab: vi.fn<(window: unknown, options: unknown) => Promise<string>>(),
    query: vi.fn<() => Promise<unknown[]>>(),
    get: vi.fn<(id: number) => Promise<unknown>>(),
  },
  permissions: {
    contains: vi.fn<() => Promise<boolean>>(),
    request: vi.fn<(permissions: unknown) => Promise<boolean>>(),
    onAdded: { addListener: vi.fn(), removeListener: vi.fn() },
    onRemoved: { addListener: vi.fn(), removeListener: vi.fn() },
  },
  scripting: {
    executeScript:
      vi.fn<
        (injection: { target: unknown; args: readonly unknown[] }) => Promise<readonly { result: unknown }[]>
      >(),
  },
  storage: {
    local: {
      get: vi.fn((key: string) => Promise.resolve({ [key]: stored.get(key) })),
      set: vi.fn(write),
    },
    onChanged: {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
    },
  },
};

/** Everything as at first start: one tab, full access, a background that knows nothing yet. */
export function resetBrowser(): void {
  vi.clearAllMocks();
  stored.clear();
  fake.runtime.sendMessage.mockResolvedValue(undefined);
  fake.scripting.executeScript.mockRejectedValue(new Error('Cannot access contents of the page.'));
  fake.tabs.query.mockResolvedValue([]);
  fake.tabs.create.mockResolvedValue({});
  fake.tabs.getCurrent.mockResolvedValue(undefined);
  fake.permissions.contains.mockResolvedValue(true);
  fake.permissions.request.mockResolvedValue(true);
  fake.storage.local.set.mockImplementation(write);
}
