import { article } from './demo/article.ts';
import { chat } from './demo/chat.ts';
import { feed } from './demo/feed.ts';
import { search } from './demo/search.ts';
import type { SitePage } from './site-page.ts';
import { platformPage } from './platforms.ts';
import { trial } from './trials/index.ts';

/** Demo pages by host. Every other name answers with the same sample article, whoever it belongs to in life. */
const DEMO_HOSTS: Readonly<Record<string, () => SitePage>> = {
  'feed.example': feed,
  'search.example': search,
  'chat.example': chat,
};

/** The page at an address. `/trials/NAME` is a test page under any host. */
export function sitePage(url: URL): SitePage {
  const name = /^\/trials\/([a-z0-9-]+)$/.exec(url.pathname)?.[1];
  if (name !== undefined) return trial(name);
  return platformPage(url) ?? (DEMO_HOSTS[url.hostname] ?? article)();
}
