/** The one message listener: who sends, then what, then the handler. Handlers never check senders or shapes. */
import { browser } from '../browser/api.ts';
import { isEnvelope, type AllowedSenders, type Contract, type Reply } from '../messages/bus.ts';

export interface Sender {
  /** Whether one of our own pages sent it, in a tab or as popup. */
  readonly isOwnPage: boolean;
  /** The address of the tab's top page, for content scripts. */
  readonly pageAddress: string | null;
  /** The tab that a content script sent from. */
  readonly tabId: number | null;
  /** The frame of that tab: 0 is the page itself. */
  readonly frameId: number;
}

interface Route {
  readonly from: AllowedSenders;
  readonly run: (body: unknown, sender: Sender) => Promise<unknown>;
}

export interface Dispatcher {
  on<Request, Response>(
    contract: Contract<Request, Response>,
    handler: (request: Request, sender: Sender) => Promise<Response>,
  ): void;
  /** Answers a message, or `undefined` when it is none of ours. */
  dispatch(message: unknown, raw: RawSender): Promise<Reply<unknown>> | undefined;
}

/** What browsers tell about a sender; all of it may be missing. */
export interface RawSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly url?: string | undefined } | undefined;
}

/** `null`: not one of ours. A page counts as ours only by its full address, never by a missing origin. */
function readSender(raw: RawSender): Sender | null {
  if (raw.id !== browser.runtime.id) return null;
  const isOwnPage = raw.url?.startsWith(browser.runtime.getURL('')) === true;
  return {
    isOwnPage,
    pageAddress: isOwnPage ? null : (raw.tab?.url ?? raw.url ?? null),
    tabId: isOwnPage ? null : (raw.tab?.id ?? null),
    frameId: raw.frameId ?? 0,
  };
}

function isAllowed(from: AllowedSenders, { isOwnPage }: Sender): boolean {
  return from === 'both' || (from === 'pages') === isOwnPage;
}

export function createDispatcher(): Dispatcher {
  const routes = new Map<string, Route>();
  const answer = async (route: Route, body: unknown, sender: Sender): Promise<Reply<unknown>> => {
    try {
      return { ok: true, value: await route.run(body, sender) };
    } catch (error) {
      return { ok: false, error: 'failed', detail: error instanceof Error ? error.message : String(error) };
    }
  };
  return {
    on: (contract, handler) =>
      void routes.set(contract.type, {
        from: contract.from,
        run: async (body, sender) => handler(contract.parseRequest(body), sender),
      }),
    dispatch(message, raw) {
      if (!isEnvelope(message)) return undefined;
      const route = routes.get(message.type);
      const sender = readSender(raw);
      if (route === undefined) return undefined;
      if (sender === null || !isAllowed(route.from, sender)) {
        return Promise.resolve({ ok: false, error: 'refused', detail: 'this sender may not ask that' });
      }
      return answer(route, message.body, sender);
    },
  };
}
