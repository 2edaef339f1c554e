/** Pages that change after they are loaded, and pages where people write. */
import { htmlPage, type SitePage } from '../site-page.ts';
import { LISTED, LISTED_ELSEWHERE, UNLISTED } from './addresses.ts';

declare global {
  interface Window {
    addLinks(count: number): void;
    pointTo(address: string): void;
    show(path: string): void;
    switchEditing(on: boolean): void;
  }
}

/** `addLinks(count)` adds so many listed links, each in a paragraph of its own. */
export function addsLinks(): SitePage {
  return htmlPage({
    title: 'Adds links',
    headScript: `
window.addLinks = (count) => {
  for (let n = 0; n < count; n += 1) {
    const line = document.createElement('p');
    const link = line.appendChild(document.createElement('a'));
    link.href = '${LISTED}/' + n;
    link.textContent = 'Added ' + n;
    document.body.append(line);
  }
};`,
    body: '<h1>Adds links</h1>',
  });
}

/** `pointTo(address)` changes where the one link leads. */
export function changesLinks(): SitePage {
  return htmlPage({
    title: 'Changes links',
    headScript: `window.pointTo = (address) => { document.querySelector('#one').href = address; };`,
    body: `<h1>Changes links</h1><p><a id="one" href="${UNLISTED}">One link</a></p>`,
  });
}

/** `show(path)` goes to another view the way single-page applications do. */
export function singlePage(): SitePage {
  return htmlPage({
    title: 'Single page',
    headScript: `
window.show = (path) => {
  history.pushState(null, '', path);
  const line = document.createElement('p');
  const link = line.appendChild(document.createElement('a'));
  link.href = '${LISTED_ELSEWHERE}';
  link.textContent = path;
  document.querySelector('#view').replaceChildren(line);
};`,
    body: `<h1>Single page</h1><div id="view"><p><a href="${UNLISTED}">First view</a></p></div>`,
  });
}

/** Text areas, editable elements and an editor in a frame, each with a listed link; one ordinary listed link beside them. */
export function editors(): SitePage {
  const link = `<a href="${LISTED}">Tram line opens</a>`;
  return htmlPage({
    title: 'Editors',
    body: `<h1>Editors</h1>
<p id="outside">${link}</p>
<div id="editable" contenteditable="true"><p>${link}</p><ul><li>${link}</li></ul></div>
<div id="plain" contenteditable="plaintext-only">${link}</div>
<textarea id="area" cols="60">${link}</textarea>
<iframe id="designed" title="editor" srcdoc='<!doctype html><title>Editor</title><body><p>${link}</p><script>document.designMode = "on"</script>'></iframe>`,
  });
}

/** `switchEditing(on)` makes a paragraph with a marked link editable, and back. */
export function becomesEditor(): SitePage {
  return htmlPage({
    title: 'Becomes an editor',
    headScript: `window.switchEditing = (on) => { document.querySelector('#text').contentEditable = on ? 'true' : 'inherit'; };`,
    body: `<h1>Becomes an editor</h1><p id="text"><a href="${LISTED}">Tram line opens</a></p>`,
  });
}

/** 10,000 links, every tenth of them listed, each in a paragraph of its own. */
export function huge(): SitePage {
  const links = Array.from({ length: 10_000 }, (_, n) => {
    const address = n % 10 === 0 ? `${LISTED}/${n}` : `https://site-${n % 500}.example/page/${n}`;
    return `<p><a href="${address}">Link ${n}</a></p>`;
  });
  return htmlPage({ title: 'Huge', body: `<h1>Huge</h1>${links.join('\n')}` });
}
