/**
 * Page script -> background: which of these hosts are really on a list of the reader's? Asked for the few that passed the
 * filter in the page, all of them in one message. Nothing of it leaves the browser.
 */
import type { Summary } from '../registry/index/verdict.ts';
import { contract } from './bus.ts';

/** One host in 256 passes the filter by chance, and a page has thousands of links: far more than this is no honest page. */
const MAX_HOSTS = 20_000;
const MAX_HOST = 253;

export interface ListedOnRequest {
  readonly hosts: readonly string[];
}

/** By place in the request: what to say of each host, strongest first; empty: on no list. */
export type ListedOnResponse = readonly (readonly Summary[])[];

export const listedOn = contract<ListedOnRequest, ListedOnResponse>('listed-on', 'content', (body) => {
  const hosts: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'hosts') : undefined;
  if (!Array.isArray(hosts) || hosts.length > MAX_HOSTS) throw new TypeError('hosts is no list');
  return {
    hosts: hosts.map((host: unknown) => {
      if (typeof host !== 'string' || host.length > MAX_HOST) throw new TypeError('no host');
      return host;
    }),
  };
});
