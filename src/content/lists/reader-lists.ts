/**
 * What the reader's lists say of links and of the page. Few hosts pass the filter; they are asked of the background in one
 * message at the end of a slice, and the exact answer is kept for as long as the page lives.
 */
import { listedOn, type ListedOnResponse } from '../../messages/listed-on.ts';
import type { Summary } from '../../registry/index/verdict.ts';
import type { FilterText } from '../../registry/lists/filter-text.ts';
import { ask } from '../context.ts';
import { openFilter, type HostFilter } from './filter.ts';

export interface ReaderLists {
  /** Which links are worth asking about. */
  readonly filter: HostFilter;
  /** The loudest that is known of a link; where nobody has asked yet, `link` is visited again after the answer. */
  summaryOf(link: Element, href: string, base: string): Summary | undefined;
  /** Whether anything has passed that nobody has asked about. */
  isWaiting(): boolean;
  /** Asks about what has passed since the last time. */
  flush(visitAgain: (links: readonly Element[]) => void): void;
  /** What is said of an address, exactly. */
  of(address: string): Promise<readonly Summary[]>;
}

export function openReaderLists(text: FilterText): ReaderLists {
  const filter = openFilter(text);
  const answers = new Map<string, readonly Summary[]>();
  const waiting = new Map<string, Set<Element>>();

  const ofHosts = async (hosts: readonly string[]): Promise<ListedOnResponse> => {
    const reply = await ask(listedOn.type, { hosts });
    // The worker is our own; without one nothing is known, and the next visit asks again.
    return Array.isArray(reply) ? (reply as ListedOnResponse) : [];
  };
  const askBatch = async (visitAgain: (links: readonly Element[]) => void): Promise<void> => {
    while (waiting.size > 0) {
      const batch = [...waiting];
      waiting.clear();
      const found = await ofHosts(batch.map(([host]) => host));
      found.forEach((summaries, i) => answers.set(batch[i]?.[0] ?? '', summaries));
      visitAgain(batch.flatMap(([, links], i) => ((found[i]?.length ?? 0) > 0 ? [...links] : [])));
    }
  };
  return {
    filter,
    summaryOf(link, href, base) {
      const host = filter.hostOf(href, base);
      if (host === null) return undefined;
      const known = answers.get(host);
      if (known !== undefined) return known[0];
      const links = waiting.get(host);
      if (links === undefined) waiting.set(host, new Set([link]));
      else links.add(link);
      return undefined;
    },
    isWaiting: () => waiting.size > 0,
    flush: (visitAgain) => void askBatch(visitAgain),
    async of(address) {
      const host = filter.hostOf(address, address);
      return host === null ? [] : ((await ofHosts([host]))[0] ?? []);
    },
  };
}
