import { FiltersEngine, Request } from '@ghostery/adblocker';
import { BASE } from '../workload.ts';
import type { Candidate } from './candidate.ts';

/** Ghostery's engine with one filter a name. */
export const GHOSTERY: Candidate = {
  id: 'ghostery',
  words: '@ghostery/adblocker engine',
  serialise(names) {
    const filters = names.map((name) => `||${name}^`).join('\n');
    return Promise.resolve(FiltersEngine.parse(filters, { loadCosmeticFilters: false }).serialize());
  },
  open(bytes) {
    const engine = FiltersEngine.deserialize(bytes);
    return Promise.resolve((href) => {
      const url = href.charCodeAt(0) < 65 ? new URL(href, BASE).href : href;
      return engine.match(Request.fromRawDetails({ url, sourceUrl: BASE, type: 'image' })).match;
    });
  },
  sample: (names) => (names > 200_000 ? 1_000 : 10_000),
};
