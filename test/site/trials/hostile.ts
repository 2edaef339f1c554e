/** Pages that do not want to be labelled. */
import { htmlPage, type SitePage } from '../site-page.ts';
import { LISTED } from './addresses.ts';

declare global {
  interface Window {
    readonly removed: number;
  }
}

/** Takes away whatever it does not know from its root element, again and again, and counts how often. */
export function removes(): SitePage {
  return htmlPage({
    title: 'Removes',
    headScript: `
window.removed = 0;
const sweep = () => {
  for (const node of [...document.documentElement.children])
    if (!['head', 'body'].includes(node.localName)) { node.remove(); window.removed += 1; }
};
sweep();
new MutationObserver(sweep).observe(document.documentElement, { childList: true });
`,
    body: `<h1>Removes</h1><p><a href="${LISTED}">Tram line opens</a></p>`,
  });
}

/** Breaks what scripts build on, plants elements and attributes like ours, and styles over every mark. */
export function plants(): SitePage {
  return htmlPage({
    title: 'Plants',
    headScript: `
const refuse = () => { throw new Error('not here'); };
for (const name of ['attachShadow', 'append', 'setAttribute', 'querySelectorAll', 'getAttribute', 'matches', 'closest'])
  Element.prototype[name] = refuse;
for (const name of ['createElement', 'createElementNS', 'querySelectorAll', 'getElementsByTagName']) Document.prototype[name] = refuse;
for (const name of ['push', 'map', 'filter', 'flatMap']) Array.prototype[name] = refuse;
window.MutationObserver = window.CSSStyleSheet = window.IntersectionObserver = refuse;
customElements.define = refuse;
`,
    style: `a[href]::after, body a.story:link::after { content: "independent" !important; display: inline !important; }
html > :not(head):not(body) { display: none !important; opacity: 0 !important; transform: translateX(-9999px) !important; }`,
    body: `<h1>Plants</h1><p><a class="story" href="${LISTED}">Tram line opens</a></p>
<script>
document.documentElement.insertAdjacentHTML('beforeend', '<x-masthead data-masthead="1" hidden>Independent media</x-masthead><masthead-banner></masthead-banner>');
</script>`,
  });
}
