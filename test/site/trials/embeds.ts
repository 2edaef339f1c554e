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
