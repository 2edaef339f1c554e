/**
 * Which addresses the data round a player name as what it plays, where a script feeds it and its own address says nothing
 * (`blob:`). Only what can be meant for this very player: its own attributes, those of what encloses it alone, the page's when it
 * is the page's only one. The page's word, and said as that.
 */
import { mediaIn } from './linked-data.ts';

const PLAYERS = 'video,audio';
/** schema.org/MediaObject */
const MICRODATA = '[itemprop~="contentUrl"],[itemprop~="embedUrl"]';
/** ogp.me, and what pages write for X's cards. */
const PAGE_DATA = [
  'og:video',
  'og:video:url',
  'og:video:secure_url',
  'og:audio',
  'twitter:player',
  'twitter:player:stream',
]
  .map((name) => `meta[property="${name}"],meta[name="${name}"]`)
  .join();

/** schema.org in JSON-LD. */
const LINKED_DATA = 'script[type="application/ld+json"]';
const MOST_SCRIPTS = 10;

/** So many boxes round a player are looked at, and so many attributes in all: a page may have any number. */
const MOST_BOXES = 6;
const MOST_ADDRESSES = 40;

/** `data-video-src`, `data-hls`: what is played; `data-share-url`, `data-ad-src`: something else. */
const PLAYED =
  /(?:^|-)(?:src|source|file|hls|dash|mpd|m3u8|manifest|stream|video|media|audio|mp4|url)(?:-|$)/;
const NOT_PLAYED =
  /(?:^|-)(?:share|page|link|ad|ads|vast|track|tracking|api|href|canonical|logo|next|related)(?:-|$)/;
const ABSOLUTE = /^(?:https?:)?\/\//i;

function* attributesOf(element: Element): Generator<string> {
  for (const { name, value } of element.attributes) {
    const of = name.startsWith('data-') ? name.slice(5) : '';
    if (PLAYED.test(of) && !NOT_PLAYED.test(of) && ABSOLUTE.test(value)) yield value;
  }
}

function* microdataIn(box: Element): Generator<string> {
  if (!box.hasAttribute('itemscope')) return;
  for (const node of box.querySelectorAll(MICRODATA))
    yield node.getAttribute('content') ?? node.getAttribute('href') ?? node.getAttribute('src') ?? '';
}

/** The boxes that enclose a player and no other, from the inside out; never the page as a whole. */
function* boxesOf(player: Element): Generator<Element> {
  let box = player.parentElement;
  for (let i = 0; i < MOST_BOXES && box !== null && box !== document.body; i++) {
    if (box.querySelectorAll(PLAYERS).length > 1) return;
    yield box;
    box = box.parentElement;
  }
}

function* named(player: HTMLMediaElement): Generator<string> {
  yield player.getAttribute('poster') ?? '';
  yield* attributesOf(player);
  for (const box of boxesOf(player)) {
    yield* attributesOf(box);
    yield* microdataIn(box);
  }
  if (document.querySelectorAll(PLAYERS).length > 1) return;
  for (const node of document.querySelectorAll(PAGE_DATA)) yield node.getAttribute('content') ?? '';
  for (const script of [...document.querySelectorAll(LINKED_DATA)].slice(0, MOST_SCRIPTS))
    yield* mediaIn(script.textContent);
}

/** @returns addresses as they stand in the document, those nearest to the player first */
export function playerAddresses(player: HTMLMediaElement): string[] {
  const found = new Set<string>();
  for (const address of named(player)) {
    if (address !== '') found.add(address);
    if (found.size >= MOST_ADDRESSES) break;
  }
  return [...found];
}
