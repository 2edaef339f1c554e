/** Platforms under their own names: pages of accounts that change in place, a watched video with its owner's data. */
import { htmlPage, type SitePage } from './site-page.ts';
import { DEMO_STYLE } from './demo/style.ts';

/** `window.show(address)`, as in `trials/changing.ts`, goes to another address of the platform without loading a page. */
const STYLE = `${DEMO_STYLE}
main { margin: 0 auto; max-width: 640px; padding: 80px 24px; }
article { border-block-start: 1px solid #d6dce2; padding-block: 14px; }`;

/** In-page navigation: the address first, then the view, then the event that the platform's own script sends. */
const SHOW = `
window.show = (address) => {
  history.pushState(null, '', address);
  view();
  document.dispatchEvent(new Event('yt-navigate-finish'));
};
addEventListener('popstate', () => view());
`;

const ACCOUNT_VIEW = `
const view = () => {
  const name = location.pathname.split('/')[1] || 'home';
  document.querySelector('main').innerHTML =
    '<h1>' + name + '</h1>' +
    '<article><a href="/' + name + '">' + name + '</a> <a href="/' + name + '/status/1">3 h</a><p>The tram line is open.</p></article>' +
    '<article><a href="/harbourtransit">harbourtransit</a><p>First cars left the depot at 5:52.</p></article>' +
    '<article><a href="/XHNews">XHNews</a><p>Cars delivered.</p></article>';
};
`;

/** Any account of X or Telegram: its own links, a listed account's, and one that is on no list. */
export function accountPage(): SitePage {
  return htmlPage({
    title: 'Account',
    style: STYLE,
    body: `<main></main><script>${ACCOUNT_VIEW}${SHOW}view();</script>`,
  });
}

/** Whose the two sample videos are. */
const OWNERS: Readonly<Record<string, string>> = { listedvideo: '/@CGTN', othersvideo: '/@harbourtransit' };

const VIDEO_VIEW = `
const owners = ${JSON.stringify(OWNERS)};
const view = () => {
  const video = new URLSearchParams(location.search).get('v');
  document.querySelector('main').innerHTML =
    '<ytd-watch-flexy video-id="' + video + '"><h1>' + video + '</h1>' +
    '<ytd-video-owner-renderer><a href="' + owners[video] + '">The channel</a></ytd-video-owner-renderer></ytd-watch-flexy>' +
    '<p>A comment: <a href="/@CGTN">@CGTN</a></p>';
};
`;

/** A watched video as it is loaded: microdata of its owner, and comments that name others. */
export function videoPage(url: URL): SitePage {
  const video = url.searchParams.get('v') ?? '';
  return htmlPage({
    title: 'Video',
    style: STYLE,
    body: `<div itemscope itemtype="http://schema.org/VideoObject"><meta itemprop="identifier" content="${video}">
<span itemprop="author" itemscope itemtype="http://schema.org/Person"><link itemprop="url" href="http://www.youtube.com${OWNERS[video] ?? '/@nobody'}"></span></div>
<main><h1>${video}</h1><p>A comment: <a href="/@CGTN">@CGTN</a></p></main><script>${VIDEO_VIEW}${SHOW}</script>`,
  });
}

/** The player for other sites' pages: its title leads to the owner's channel. */
function playerPage(url: URL): SitePage {
  const owner = OWNERS[url.pathname.split('/')[2] ?? ''] ?? '/@nobody';
  return htmlPage({
    title: 'Player',
    style: STYLE,
    body: `<a class="ytp-title-channel-logo" href="https://www.youtube.com${owner}">The channel</a>`,
  });
}

/** The platform's page at an address, if it is a platform's. */
export function platformPage(url: URL): SitePage | undefined {
  if (url.hostname === 'www.youtube.com' && url.pathname === '/watch') return videoPage(url);
  if (url.hostname === 'www.youtube-nocookie.com') return playerPage(url);
  return ['x.com', 't.me', 'www.youtube.com'].includes(url.hostname) ? accountPage() : undefined;
}
