/** Players of others in a page, and links that lead where they do not say. */
import { htmlPage, type SitePage } from '../site-page.ts';

declare global {
  interface Window {
    /** Makes a player as a script would: after a click, long after the page was loaded. */
    readonly addPlayer: (address: string) => void;
  }
}

const ADD = `window.addPlayer = (address) => {
  const frame = document.createElement('iframe');
  Object.assign(frame, { src: address, title: 'added', width: 480, height: 270 });
  document.body.append(frame);
};`;

/** A listed player in a frame, one too small for words, one on no list, and a film from a listed address. */
export function embeds(): SitePage {
  return htmlPage({
    title: 'Embeds',
    style:
      'body { margin: 24px; } iframe, video { display: block; margin-block: 16px; border: 0; background: #dde; }',
    headScript: ADD,
    body: `<h1>Embeds</h1>
<iframe title="player" src="https://www.rt.com/trials/frame" width="480" height="270"></iframe>
<iframe title="pixel" src="https://www.xinhuanet.com/trials/frame" width="1" height="1"></iframe>
<iframe title="other" src="https://harbour-city.example/trials/frame" width="480" height="120"></iframe>
<video src="https://www.rt.com/film.mp4" width="480" height="270" controls></video>`,
  });
}

/** Each player is fed by a script: its address is a `blob:`, what is round it may say what it plays. */
const FEED = `
for (const player of document.querySelectorAll('video')) player.src = URL.createObjectURL(new MediaSource());`;

const FED_STYLE =
  'body { margin: 24px; } video { display: block; inline-size: 480px; block-size: 200px; background: #dde; }';

/** By poster, by the box's own attribute, by its microdata; then nothing, others' data, and data that speak of something else. */
export function fedPlayers(): SitePage {
  return htmlPage({
    title: 'Fed players',
    style: FED_STYLE,
    // The poster names its host and need not be fetched.
    headers: { 'content-security-policy': "img-src 'none'" },
    body: `<h1>Fed players</h1>
<meta property="og:video" content="https://www.rt.com/film.mp4">
<div><video id="poster" poster="https://www.rt.com/poster.jpg"></video></div>
<div data-hls-src="https://www.xinhuanet.com/live/master.m3u8"><p><video id="box"></video></p></div>
<div itemscope itemtype="https://schema.org/VideoObject"><meta itemprop="contentUrl" content="https://www.rt.com/film.mp4"><video id="microdata"></video></div>
<div><video id="nothing"></video></div>
<div data-src="https://harbour-city.example/film.m3u8" data-share-url="https://www.rt.com/film"><video id="others" data-page="https://www.rt.com/"></video></div>
<script>${FEED}</script>`,
  });
}

/** The page's only player, of which the page itself says what it plays. */
export function onlyPlayer(): SitePage {
  return htmlPage({
    title: 'Only player',
    style: FED_STYLE,
    body: `<h1>Only player</h1><meta property="og:video" content="https://www.rt.com/film.mp4"><video></video><script>${FEED}</script>`,
  });
}

/** A player on somebody else's host that names its own address, and the page that embeds it and a video of a listed channel. */
export function syndicated(): SitePage {
  return htmlPage({
    title: 'Syndicated',
    body: '<link rel="canonical" href="https://www.rt.com/shows/tram"><p>A player</p>',
  });
}

export function embedsOthersWords(): SitePage {
  return htmlPage({
    title: 'Embeds that say whose they are',
    style:
      'body { margin: 24px; } iframe { display: block; margin-block: 16px; border: 0; background: #dde; }',
    body: `<h1>Embeds</h1><link rel="canonical" href="https://www.rt.com/copied">
<iframe title="syndicated" src="https://player.example/trials/syndicated" width="480" height="200"></iframe>
<iframe title="channel" src="https://www.youtube-nocookie.com/embed/listedvideo" width="480" height="200"></iframe>
<iframe title="other channel" src="https://www.youtube-nocookie.com/embed/othersvideo" width="480" height="200"></iframe>`,
  });
}

const LINKS = [
  'https://www.google.com/url?q=https%3A%2F%2Fwww.rt.com%2Fnews&sa=U',
  'https://l.facebook.com/l.php?u=https%3A%2F%2Ffr.news-pravda.com%2Fworld',
  'https://web.archive.org/web/20240101000000/https://www.xinhuanet.com/english/',
  'https://www-rt-com.translate.goog/news?_x_tr_sl=auto',
  'https://www.google.com/url?q=https%3A%2F%2Fharbour-city.example%2F',
  'https://harbour-city.example/?url=https%3A%2F%2Fwww.rt.com%2F',
  'https://x.com/RT_com/status/1',
  'https://t.me/s/rtnews',
  'https://www.youtube.com/@CGTN/videos',
  'https://x.com/harbourtransit',
  'https://box.com/RT_com',
] as const;

/** Wrapped links and links to accounts, as a search page and a chat answer have them. */
export function wrapped(): SitePage {
  const items = LINKS.map((address) => `<li><a href="${address}">A source</a></li>`);
  return htmlPage({ title: 'Wrapped', body: `<h1>Wrapped</h1><ol>${items.join('')}</ol>` });
}
