/** The local site with the bench's own pages in front. */
import { sitePage } from '../../site/route.ts';
import { startSite, type Site } from '../../site/serve.ts';
import type { SitePage } from '../../site/site-page.ts';
import { PAGES, type PageId } from './pages.ts';
import { reactScript, SCRIPT_PATH } from './react/site.tsx';

/** Pages are made once: ten thousand links take longer to make than to read. */
export async function serveBench(): Promise<Site> {
  const made = new Map<string, SitePage>([[SCRIPT_PATH.slice(1), await reactScript('production')]]);
  return startSite((url) => {
    if (url.hostname !== 'bench.example') return sitePage(url);
    const id = url.pathname.slice(1);
    const page = made.get(id) ?? (id in PAGES ? PAGES[id as PageId].make() : sitePage(url));
    made.set(id, page);
    return page;
  });
}
