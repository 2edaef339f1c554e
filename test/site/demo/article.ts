import { htmlPage, type SitePage } from '../site-page.ts';
import { DEMO_STYLE } from './style.ts';

const STYLE = `${DEMO_STYLE}
body { font-family: Charter, "Noto Serif", "DejaVu Serif", serif; }
main { max-width: 1100px; margin: 0 auto; padding: 64px 36px; }
.name { font-size: 38px; font-weight: 700; text-align: center; padding-bottom: 18px; }
nav { border: solid #cfd4d9; border-width: 1px 0; display: flex; gap: 36px; justify-content: center; padding: 9px;
  font: 15px system-ui, "DejaVu Sans", sans-serif; }
p a { text-decoration: underline; }
nav a { color: #333b44; }
.columns { display: grid; gap: 44px; grid-template-columns: 1.9fr 1fr 1fr; padding-top: 28px; }
h1 { font-size: 34px; }
h2 { font-size: 19px; padding-top: 12px; }
.picture { height: 160px; }
@media (max-width: 800px) { .columns { grid-template-columns: 1fr; } nav { flex-wrap: wrap; gap: 18px; } }
`;

/** A front page of our own making, served under every name that has no page of its own. */
export function article(): SitePage {
  return htmlPage({
    title: 'Sample News Page',
    style: STYLE,
    body: `<main>
<div class="name">Sample News Page</div>
<nav><a href="/world">World</a><a href="/economy">Economy</a><a href="/culture">Culture</a><a href="/science">Science</a><a href="/weather">Weather</a></nav>
<div class="columns">
<article>
<h1>Harbour city opens its third tram line after nine years of work</h1>
<p class="quiet">By a staff writer · 22 November</p>
<p>The first cars left the depot shortly before six in the morning. Passengers on the early service said the ride
across the new bridge took eleven minutes, half the time of the bus it replaces.</p>
<p>The line runs every ten minutes from six until midnight. The <a href="https://harbour-city.example/notices/tram">city's
notice</a> has the timetable; a walk round the depot is open to all on Sunday.</p>
</article>
<section><div class="picture"></div><h2>Snow expected above 800 metres by Thursday</h2><p>Road services are preparing.</p></section>
<section><div class="picture"></div><h2>Museum lends its map collection for a year</h2><p>Forty sheets go on tour.</p></section>
</div>
</main>`,
  });
}
