/** The local site: every host name and path a test or the demo asks for, on two free ports, http and https. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { selfSigned } from './certificate.ts';
import { createReceiver, type Receiver } from './intake/receiver.ts';
import { sitePage } from './route.ts';
import type { SitePage } from './site-page.ts';

/** One request as it arrived: what a test needs to say who asked for what. */
export interface SiteRequest {
  readonly host: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** `Sec-Fetch-Dest`: document, iframe, empty (a script's fetch) … */
  readonly destination: string;
  readonly origin: string;
}

/** Answers for a host by itself: a mirror of the list, say. */
export type HostAnswer = (path: string, response: ServerResponse, etag: string | undefined) => void;

export interface Site {
  readonly httpPort: number;
  readonly httpsPort: number;
  /** Everything asked so far, oldest first. */
  readonly requests: readonly SiteRequest[];
  /** Hosts whose answers a test gives. */
  readonly answers: Map<string, HostAnswer>;
  /** Who answers for `reports.example`. */
  readonly receiver: Receiver;
  close(): Promise<void>;
}

/** The intake of builds that are made for tests. */
const RECEIVER = 'reports.example';

function header(request: IncomingMessage, name: string): string {
  const value = request.headers[name];
  return typeof value === 'string' ? value : '';
}

/** Over plain http browsers say only that they load a page: they ask for a safer address if there is one. */
function destinationOf(request: IncomingMessage): string {
  const stated = header(request, 'sec-fetch-dest');
  return stated === '' && header(request, 'upgrade-insecure-requests') === '1' ? 'document' : stated;
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('the server has no port'));
      else resolve(address.port);
    });
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/**
 * Starts the site on free ports; the caller closes it.
 *
 * @param pageAt what answers at an address; by default the demo and the trials
 */
export async function startSite(pageAt: (url: URL) => SitePage = sitePage): Promise<Site> {
  const requests: SiteRequest[] = [];
  const answers = new Map<string, HostAnswer>();
  const receiver = createReceiver();
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const url = new URL(request.url ?? '/', `https://${header(request, 'host')}`);
    requests.push({
      host: url.hostname,
      path: url.pathname,
      destination: destinationOf(request),
      origin: header(request, 'origin'),
      headers: request.headers,
    });
    const own = answers.get(url.hostname);
    if (own !== undefined) return own(url.pathname.slice(1), response, request.headers['if-none-match']);
    if (url.hostname === RECEIVER && request.method !== 'GET') {
      void receiver.handle(request, response);
      return;
    }
    const page = pageAt(url);
    response.writeHead(200, { 'content-type': page.type, 'cache-control': 'no-store', ...page.headers });
    response.end(page.body);
  };
  const plain = createServer(answer);
  const secure = createSecureServer(selfSigned(), answer);
  const [httpPort, httpsPort] = await Promise.all([listen(plain), listen(secure)]);
  const close = async (): Promise<void> => {
    await Promise.all([stop(plain), stop(secure)]);
  };
  return { httpPort, httpsPort, requests, answers, receiver, close };
}
