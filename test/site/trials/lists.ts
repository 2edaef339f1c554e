/** Lists that a reader may subscribe to, and a page with links to sites on them. */
import { htmlPage, type SitePage } from '../site-page.ts';

/** As somebody may publish it: a title, a hosts line, a suffix that is none of anybody's business. */
export function plainList(): SitePage {
  return {
    type: 'text/plain; charset=utf-8',
    body: '# Title: Village list\nharbour-courier.example\n0.0.0.0 valley-post.example\nco.uk\nrt.com\n',
  };
}

const TARGETS = [
  'https://www.harbour-courier.example/news',
  'https://valley-post.example/',
  'https://own-entry.example/story',
  'https://www.rt.com/news',
  'https://quiet.example/',
];

export function linksToLists(): SitePage {
  const links = TARGETS.map((href) => `<li><a href="${href}">${href}</a></li>`).join('\n');
  return htmlPage({ title: 'Links', body: `<h1>Links</h1><ul>${links}</ul>` });
}
