import { StaticNetFilteringEngine } from '@gorhill/ubo-core';
import { BASE } from '../workload.ts';
import type { Candidate } from './candidate.ts';

let engine: Promise<StaticNetFilteringEngine> | null = null;
/** One engine a process is all it allows. */
const started = (): Promise<StaticNetFilteringEngine> => (engine ??= StaticNetFilteringEngine.create());

/** uBlock Origin's whole engine with one filter a name. */
export const UBO_CORE: Candidate = {
  id: 'ubo-core',
  words: '@gorhill/ubo-core engine',
  async serialise(names) {
    const own = await started();
    await own.useLists([{ name: 'listed', raw: names.map((name) => `||${name}^`).join('\n') }]);
    return new TextEncoder().encode(await own.serialize());
  },
  async open(bytes) {
    const own = await started();
    if (!(await own.deserialize(new TextDecoder().decode(bytes)))) throw new Error('not an engine');
    return (url) =>
      own.matchRequest({
        originURL: BASE,
        url: url.charCodeAt(0) < 65 ? new URL(url, BASE).href : url,
        type: 'image',
      }) === 1;
  },
};
