import { htmlPage, type SitePage } from '../site-page.ts';
import { DEMO_STYLE } from './style.ts';

const STYLE = `${DEMO_STYLE}
main { max-width: 760px; padding: 28px 56px; }
.query { font-size: 16px; font-weight: 400; border: 1px solid #c9d0d6; border-radius: 24px; padding: 10px 22px; width: 560px; max-width: 100%; }
.result { padding-top: 24px; }
.result h2 { font-size: 20px; font-weight: 400; }
.result p { margin: 2px 0 0; }
`;

const RESULTS = [
  [
    'https://harbour-city.example/notices/tram',
    'Third tram line: opening and timetable',
    'Official notice of the city. The line runs every ten minutes from six in the morning.',
  ],
  [
    'https://www.rt.com/news/tram-line',
    'Tram line opens after nine years',
    'A report on the opening, with pictures of the new bridge.',
  ],
  [
    'https://www.bbc.co.uk/news/bridge',
    'How the bridge was built',
    'The engineers explain how the cables were tensioned.',
  ],
  [
    'https://fr.news-pravda.com/world/tram',
    'Les riverains de la nouvelle ligne',
    'Un tour des commentaires de plusieurs canaux.',
  ],
  [
    'https://www.spiegel.ltd/panorama/bahn',
    'Die neue Bahn',
    'Ein Bericht über die Eröffnung der dritten Linie.',
  ],
  [
    // As search pages write it: the result's address inside one of their own.
    'https://www.google.com/url?q=https%3A%2F%2Fwww.xinhuanet.com%2Fenglish%2Ftram&sa=U',
    'Tram cars delivered',
    'The last of twenty-two cars has arrived at the depot.',
  ],
  [
    'https://www.npr.org/tram',
    'A city gets its third line',
    'A conversation with the people who planned it.',
  ],
] as const;

function result([address, title, says]: (typeof RESULTS)[number]): string {
  const { hostname, pathname } = new URL(new URL(address).searchParams.get('q') ?? address);
  const shown = `${hostname.replace(/^www\./, '')} › ${pathname.split('/')[1] ?? ''}`;
  return `<div class="result"><small>${shown}</small><h2><a href="${address.replaceAll('&', '&amp;')}">${title}</a></h2><p>${says}</p></div>`;
}

/** A page of search results. */
export function search(): SitePage {
  return htmlPage({
    title: 'new tram line harbour city',
    style: STYLE,
    body: `<main><h1 class="query">new tram line harbour city</h1>${RESULTS.map(result).join('\n')}</main>`,
  });
}
