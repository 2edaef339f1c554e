import { htmlPage, type SitePage } from '../site-page.ts';
import { UNLISTED } from './addresses.ts';

/** What the page itself could see of an extension, left in `window.trial`. */
export interface Watched {
  /** Children of the root element, other than head and body, and when the page first saw them (ms of its clock). */
  readonly strangers: { name: string; time: number }[];
  /** Attributes set by somebody else than the parser. */
  readonly attributes: string[];
  /** First paint (Firefox: first contentful paint) in ms of the same clock; `null` until there is one. */
  paint: number | null;
}

declare global {
  interface Window {
    readonly trial: Watched;
  }
}

/** The first script of the page: a content script that started earlier has already left its traces. */
const WATCH = `
const trial = { strangers: [], attributes: [], paint: null };
window.trial = trial;
const look = (node) => {
  if (node.parentNode === document.documentElement && node.nodeType === 1 && !['head', 'body'].includes(node.localName))
    trial.strangers.push({ name: node.localName, time: performance.now() });
};
document.documentElement.childNodes.forEach(look);
new MutationObserver((records) => {
  for (const record of records) {
    record.addedNodes.forEach(look);
    if (record.type === 'attributes') trial.attributes.push(record.attributeName);
  }
}).observe(document, { childList: true, subtree: true, attributes: true });
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) trial.paint = Math.min(trial.paint ?? Infinity, entry.startTime);
}).observe({ type: 'paint', buffered: true });
`;

/** A page that records what is done to it, and when it was first painted. */
export function watched(): SitePage {
  return htmlPage({
    title: 'Watched',
    headScript: WATCH,
    body: `<h1>Watched</h1><p>A page with <a href="${UNLISTED}">one ordinary link</a>.</p>`,
  });
}
