/** The local site with the bench's own pages in front. */
import { sitePage } from '../../site/route.ts';
import { startSite, type Site } from '../../site/serve.ts';
import type { SitePage } from '../../site/site-page.ts';
import { PAGES, type PageId, REACT_SCRIPT } from './pages.ts';
import { reactScript } from '../../site/react/page.tsx';

/** The clock of a page that shares no process with others tells 5 µs; any other's 100. */
const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
} as const;

const isolated = (page: SitePage): SitePage => ({ ...page, headers: { ...page.headers, ...ISOLATED } });

/** Pages are made once: ten thousand links take longer to make than to read. */
export async function serveBench(): Promise<Site> {
  const script = { type: 'text/javascript; charset=utf-8', body: await reactScript('production') };
  const made = new Map<string, SitePage>([[REACT_SCRIPT, script]]);
  return startSite((url) => {
    if (url.hostname !== 'bench.example') return isolated(sitePage(url));
    const id = url.pathname.slice(1);
    const page = made.get(id) ?? (id in PAGES ? PAGES[id as PageId].make() : sitePage(url));
    made.set(id, page);
    return page;
  });
}
