// @vitest-environment happy-dom
/** What stands round a player and may be meant for it. */
import { beforeEach, expect, test } from 'vitest';
import { playerAddresses } from '../../../src/content/embeds/player-data.ts';

beforeEach(() => {
  document.head.replaceChildren();
  document.body.replaceChildren();
});

function addressesIn(markup: string): string[] {
  document.body.innerHTML = markup;
  const player = document.querySelector<HTMLMediaElement>('#it');
  if (player === null) throw new Error('no player');
  return playerAddresses(player);
}

const OTHER = '<video></video>';
const OG = '<meta property="og:video" content="https://c.example/og">';
const VIDEO_OBJECT = 'itemscope itemtype="https://schema.org/VideoObject"';

test.each([
  ['its poster', '<video id="it" poster="https://a.example/p.jpg"></video>', ['https://a.example/p.jpg']],
  ['its own data', '<video id="it" data-src="https://a.example/v"></video>', ['https://a.example/v']],
  ['without a scheme', '<audio id="it" data-file="//a.example/v"></audio>', ['//a.example/v']],
  [
    'the nearest first',
    `<div data-url="https://b.example/1"><p data-hls="https://b.example/2"><video id="it" data-src="https://b.example/3"></video></p></div>`,
    ['https://b.example/3', 'https://b.example/2', 'https://b.example/1'],
  ],
  [
    'microdata of what encloses it',
    `<div ${VIDEO_OBJECT}><link itemprop="embedUrl" href="https://a.example/e"><video id="it"></video></div>`,
    ['https://a.example/e'],
  ],
  ['the page’s data where it is the only player', `${OG}<video id="it"></video>`, ['https://c.example/og']],
  [
    'the same in JSON-LD, however deep',
    `<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","url":"https://a.example/","video":{"@type":["VideoObject"],"contentUrl":"https://c.example/ld","embedUrl":7}}]}</script><script type="application/ld+json">{no</script><video id="it"></video>`,
    ['https://c.example/ld'],
  ],
  ['not where there is another', `${OG}<video id="it"></video>${OTHER}`, []],
  [
    'not a box with another in it',
    `<div data-src="https://a.example/v"><video id="it"></video>${OTHER}</div>`,
    [],
  ],
  [
    'nor microdata there',
    `<div ${VIDEO_OBJECT}><meta itemprop="contentUrl" content="https://a.example/e"><video id="it"></video>${OTHER}</div>`,
    [],
  ],
  [
    'not what is shared or advertised',
    '<video id="it" data-share-url="https://a.example/" data-ad-src="https://a.example/" data-page-url="https://a.example/"></video>',
    [],
  ],
  [
    'not words, nor paths',
    '<video id="it" data-src="/film.mp4" data-video="rt.com" data-source="RT"></video>',
    [],
  ],
  [
    'not what anything else is called',
    '<video id="it" data-srcset="https://a.example/" data-author="https://a.example/"></video>',
    [],
  ],
])('%s', (_, markup, expected) => {
  expect(addressesIn(markup)).toEqual(expected);
});

test('no more than can matter', () => {
  const many = Array.from({ length: 500 }, (_, i) => `data-src-${i}="https://a.example/${i}"`).join(' ');
  expect(addressesIn(`<video id="it" ${many}></video>`).length).toBe(40);
  const deep = '<div data-src="https://deep.example/">' + '<div>'.repeat(10) + '<video id="it"></video>';
  expect(addressesIn(deep)).toEqual([]);
});
