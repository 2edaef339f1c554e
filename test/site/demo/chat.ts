import { htmlPage, type SitePage } from '../site-page.ts';
import { DEMO_STYLE } from './style.ts';

const STYLE = `${DEMO_STYLE}
main { margin: 0 auto; max-width: 720px; padding: 36px 24px; }
.question { font-size: 16px; font-weight: 400; background: #eef2f5; border-radius: 18px; margin: 0 0 24px auto; max-width: 460px; padding: 12px 18px; }
p { line-height: 1.9; }
h2 { font-size: 16px; padding-top: 10px; }
ol { line-height: 1.9; margin: 6px 0; padding-inline-start: 24px; }
.source { background: #eef2f5; border-radius: 12px; color: #3b4650; font-size: 14px; padding: 2px 10px; }
`;

/** An assistant's answer with its citations, one of them through a redirector. */
export function chat(): SitePage {
  return htmlPage({
    title: 'When did the third tram line open?',
    style: STYLE,
    body: `<main>
<h1 class="question">When did the third tram line open, and who reported it?</h1>
<p>The line opened on 22 November, shortly before six in the morning
<a class="source" href="https://harbour-city.example/notices/tram">harbour-city.example</a>.
A broadcaster carried pictures of the bridge <a class="source" href="https://www.rt.com/news/tram-line">rt.com</a>,
and a round-up appeared the same day <a class="source" href="https://fr.news-pravda.com/world/tram">fr.news-pravda.com</a>.
The cars had arrived a month before <a class="source" href="https://www.xinhuanet.com/english/tram">xinhuanet.com</a>.</p>
<h2>Sources</h2>
<ol>
<li><a href="https://harbour-city.example/notices/tram">Third tram line: opening and timetable</a></li>
<li><a href="https://www.google.com/url?q=https%3A%2F%2Fwww.rt.com%2Fnews%2Ftram-line">Tram line opens after nine years</a></li>
<li><a href="https://fr.news-pravda.com/world/tram">Les riverains de la nouvelle ligne</a></li>
<li><a href="https://www.xinhuanet.com/english/tram">Tram cars delivered</a></li>
<li><a href="https://www.spiegel.ltd/panorama/bahn">Die neue Bahn</a></li>
<li><a href="https://www.bbc.co.uk/news/bridge">How the bridge was built</a></li>
</ol>
</main>`,
  });
}
