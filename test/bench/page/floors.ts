/** Extensions to compare with: they watch links as ours does, read them one way or another, and do nothing with it. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Floor = 'empty' | 'attribute' | 'hostname';

const READ: Readonly<Record<Floor, string>> = {
  empty: '',
  attribute: "link.getAttribute('href').length",
  hostname: 'link.hostname.length',
};

/** Static links once the page is parsed and idle; then what is added and what changes its address. */
function script(floor: Floor): string {
  if (floor === 'empty') return '';
  return `(() => {
  let sum = 0;
  const read = (link) => { sum += ${READ[floor]}; };
  const all = (root) => { const links = root.querySelectorAll('a[href],area[href]'); for (let i = 0; i < links.length; i++) read(links[i]); };
  const start = () => {
    new MutationObserver((records) => {
      for (const { type, target, addedNodes } of records) {
        if (type === 'attributes') { if (target.localName === 'a' && target.hasAttribute('href')) read(target); continue; }
        for (const node of addedNodes) {
          if (node.nodeType !== 1) continue;
          if (node.localName === 'a') { if (node.hasAttribute('href')) read(node); }
          else if (node.firstElementChild !== null) all(node);
        }
      }
    }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['href'] });
    all(document);
  };
  document.addEventListener('DOMContentLoaded', () => requestIdleCallback(start, { timeout: 300 }), { once: true });
})();`;
}

/** @returns the folder of an unpacked extension; it lies in the system's place for temporary files */
export function writeFloor(floor: Floor): string {
  const folder = mkdtempSync(join(tmpdir(), `masthead-bench-${floor}-`));
  const manifest = {
    manifest_version: 3,
    name: `bench ${floor}`,
    version: '1',
    content_scripts: [
      { matches: ['http://*/*', 'https://*/*'], js: ['page.js'], run_at: 'document_start', all_frames: true },
    ],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'page.js'), script(floor));
  return folder;
}
