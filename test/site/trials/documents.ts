/** Kinds of documents: strict policy, frames, XHTML, SVG, right-to-left, dark, with a fixed header, scrolled in an inner element. */
import { htmlPage, type SitePage } from '../site-page.ts';
import { LISTED, LISTED_OPERATION, UNLISTED } from './addresses.ts';

const LINKS = `<p><a href="${LISTED}">Tram line opens</a></p><p><a href="${UNLISTED}">Timetable</a></p>`;

export function strictCsp(): SitePage {
  return htmlPage({
    title: 'Strict policy',
    body: `<h1>Strict policy</h1>${LINKS}`,
    headers: { 'content-security-policy': "default-src 'none'; style-src 'none'; img-src 'none'; sandbox" },
  });
}

export function frames(): SitePage {
  return htmlPage({
    title: 'Frames',
    body: `<h1>Frames</h1>${LINKS}
<iframe title="same site" src="/trials/frame" width="600" height="200"></iframe>
<iframe title="another site" src="https://www.xinhuanet.com/trials/frame" width="600" height="200"></iframe>`,
  });
}

/** What the frames hold. */
export function frame(): SitePage {
  return htmlPage({
    title: 'Frame',
    body: `<h2>Frame</h2><p><a href="${LISTED_OPERATION}">La nouvelle ligne</a></p>`,
  });
}

export function xhtml(): SitePage {
  return {
    type: 'application/xhtml+xml; charset=utf-8',
    body: `<?xml version="1.0" encoding="utf-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en">
<head><title>XHTML</title><link rel="icon" href="data:,"/></head>
<body><h1>XHTML</h1><p><a href="${LISTED}">Tram line opens</a></p><p><a href="${UNLISTED}">Timetable</a></p></body>
</html>
`,
  };
}

export function svg(): SitePage {
  return {
    type: 'image/svg+xml; charset=utf-8',
    body: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 200"><title>SVG</title>
<rect width="400" height="200" fill="#e4e3de"/><text x="24" y="48">A drawing</text>
<a href="${LISTED}"><text x="24" y="96">Tram line opens</text></a></svg>
`,
  };
}

export function rightToLeft(): SitePage {
  return htmlPage({
    title: 'من اليمين إلى اليسار',
    lang: 'ar',
    dir: 'rtl',
    body: `<h1>افتتاح خط الترام الثالث</h1><p>انطلقت العربات الأولى قبل السادسة صباحا، كما <a href="${LISTED}">يقول هذا الخبر</a> وغيره.</p>`,
  });
}

export function dark(): SitePage {
  return htmlPage({
    title: 'Dark',
    style: 'body { background: #101418; color: #e6e9ec; font: 16px/1.6 system-ui; } a { color: #9cc4f0; }',
    body: `<h1>Dark</h1>${LINKS}`,
  });
}

export function fixedHeader(): SitePage {
  return htmlPage({
    title: 'Fixed header',
    style: `body { margin: 0; } header { background: #223; color: #fff; height: 56px; inset: 0 0 auto; position: fixed; z-index: 2147483647; }
main { height: 4000px; padding: 80px 24px; } button { font: inherit; margin: 12px; }`,
    body: `<header><button id="menu" onclick="this.textContent = 'Menu open'">Menu</button></header><main><h1>Fixed header</h1>${LINKS}</main>`,
  });
}
