import { htmlPage, type SitePage } from '../site-page.ts';
import { DEMO_STYLE } from './style.ts';

const STYLE = `${DEMO_STYLE}
body { background: #f4f6f8; }
main { background: #fff; border: solid #dde2e7; border-width: 0 1px; margin: 0 auto; max-width: 640px; min-height: 100vh; }
header { border-bottom: 1px solid #dde2e7; padding: 14px 24px; }
h1 { font-size: 20px; }
.post { border-bottom: 1px solid #dde2e7; display: grid; gap: 0 14px; grid-template-columns: 44px 1fr; padding: 18px 24px; }
.face { background: #dbe2e7; border-radius: 50%; height: 44px; }
.post p { margin: 2px 0 10px; }
.preview { border: 1px solid #dde2e7; border-radius: 10px; overflow: hidden; }
.preview .picture { height: 120px; }
.preview div:last-child { padding: 10px 14px 12px; }
.preview h2 { font-size: 16px; }
`;

interface Post {
  readonly who: string;
  readonly when: string;
  readonly says: string;
  readonly link?: { readonly address: string; readonly shown: string; readonly title: string };
}

const POSTS: readonly Post[] = [
  {
    who: 'Harbour Transit',
    when: '2 h',
    says: 'First cars left the depot at 5:52. Thank you for nine years of patience.',
  },
  {
    who: 'A reader',
    when: '3 h',
    says: 'The tram line is open. Pictures from the bridge.',
    link: {
      address: 'https://www.rt.com/news/tram-line',
      shown: 'rt.com',
      title: 'Tram line opens after nine years',
    },
  },
  {
    who: 'Another reader',
    when: '4 h',
    says: 'Saw this going round, is it the real magazine?',
    link: { address: 'https://www.spiegel.ltd/panorama/bahn', shown: 'spiegel.ltd', title: 'Die neue Bahn' },
  },
  {
    who: 'Bridge watcher',
    when: '5 h',
    says: 'How the cables were tensioned.',
    link: {
      address: 'https://www.bbc.co.uk/news/bridge',
      shown: 'bbc.co.uk',
      title: 'How the bridge was built',
    },
  },
  {
    who: 'A neighbour',
    when: '6 h',
    says: 'What people on the new line said.',
    link: {
      address: 'https://fr.news-pravda.com/world/tram',
      shown: 'fr.news-pravda.com',
      title: 'Les riverains de la nouvelle ligne',
    },
  },
  {
    who: 'Rail notes',
    when: '8 h',
    says: 'The cars were built abroad.',
    link: {
      address: 'https://www.xinhuanet.com/english/tram',
      shown: 'xinhuanet.com',
      title: 'Tram cars delivered',
    },
  },
];

function preview({ address, shown, title }: NonNullable<Post['link']>): string {
  return `<div class="preview"><div class="picture"></div><div><a class="quiet" href="${address}">${shown}</a><h2>${title}</h2></div></div>`;
}

function post({ who, when, says, link }: Post): string {
  const card = link === undefined ? '' : preview(link);
  return `<article class="post"><div class="face"></div><div><b>${who}</b> <small>· ${when}</small><p>${says}</p>${card}</div></article>`;
}

/** A social feed with link previews. */
export function feed(): SitePage {
  return htmlPage({
    title: 'Feed',
    style: STYLE,
    body: `<main><header><h1>Harbour City</h1></header>${POSTS.map(post).join('\n')}</main>`,
  });
}
