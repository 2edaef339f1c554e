import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { ownerAddress } from '../../../../src/address/account/owner-links.ts';

const VIDEO = 'abcdefghijk';
const WATCH = `https://www.youtube.com/watch?v=${VIDEO}`;

function owner(address: string, html: string): string | null {
  const window = new Window({ url: address });
  window.document.body.innerHTML = html;
  const { document } = window;
  return ownerAddress(new URL(address), {
    querySelector: (selector) => document.querySelector(selector),
  });
}

const microdata = (video: string, link: string): string =>
  `<meta itemprop="identifier" content="${video}"><span itemprop="author"><link itemprop="url" href="${link}"></span>`;
const rendered = (video: string, link: string): string =>
  `<ytd-watch-flexy video-id="${video}"><ytd-video-owner-renderer><a href="${link}">x</a></ytd-video-owner-renderer></ytd-watch-flexy>`;

describe('whose a watched video is', () => {
  it.each([
    ['by the microdata', WATCH, microdata(VIDEO, 'http://www.youtube.com/@CGTN')],
    ['by what the page draws', WATCH, rendered(VIDEO, '/@CGTN')],
    [
      'by what it draws, rather than by what it was loaded with',
      WATCH,
      microdata(VIDEO, '/@old') + rendered(VIDEO, '/@CGTN'),
    ],
    [
      'in the mobile page',
      `https://m.youtube.com/watch?v=${VIDEO}`,
      '<ytm-slim-owner-renderer><a href="/@CGTN">x</a></ytm-slim-owner-renderer>',
    ],
    [
      'in a player',
      `https://www.youtube-nocookie.com/embed/${VIDEO}?autoplay=1`,
      '<a class="ytp-title-channel-logo" href="https://www.youtube.com/@CGTN"></a>',
    ],
  ])('%s', (_, address, html) => {
    expect(new URL(owner(address, html) ?? 'about:blank').pathname).toBe('/@CGTN');
  });

  it.each([
    [
      'not by another video’s data',
      WATCH,
      microdata('zzzzzzzzzzz', '/@CGTN') + rendered('zzzzzzzzzzz', '/@CGTN'),
    ],
    [
      'not by a comment',
      WATCH,
      '<a href="/@CGTN">x</a><div id="comments"><a href="/channel/UCabc">x</a></div>',
    ],
    ['not on other pages', 'https://www.youtube.com/results?v=abcdefghijk', microdata(VIDEO, '/@CGTN')],
    ['not on other hosts', `https://youtube.example/watch?v=${VIDEO}`, microdata(VIDEO, '/@CGTN')],
    ['not on hosts that end alike', `https://notyoutube.com/watch?v=${VIDEO}`, microdata(VIDEO, '/@CGTN')],
    ['not for a number that is none', 'https://www.youtube.com/watch?v=a"] *', microdata('a"] *', '/@CGTN')],
    ['not by an address that is none', WATCH, microdata(VIDEO, 'http://[')],
  ])('%s', (_, address, html) => {
    expect(owner(address, html)).toBeNull();
  });
});
