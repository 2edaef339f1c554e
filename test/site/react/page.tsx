/** @jsxImportSource react */
/** The React page as a site serves it: markup from the server, and the bundled script. */
import { renderToString } from 'react-dom/server';
import { build } from 'vite';
import { htmlPage, type SitePage } from '../site-page.ts';
import { List, type Row, rowsAt } from './list.tsx';

/**
 * @param hrefs where the rows lead, `ROWS` of them
 * @param scripts the page's script elements; what `reactScript` gives is among them
 */
export function reactPage(hrefs: readonly string[], scripts: string): SitePage {
  const all = hrefs.map((href, id): Row => ({ id, href }));
  const markup = renderToString(<List rows={rowsAt(all, 0)} turn={0} />);
  return htmlPage({
    title: 'React',
    body: `<main>${markup}</main>
<script type="application/json" id="rows">${JSON.stringify(all)}</script>
${scripts}`,
  });
}

/**
 * Bundles the page's script with React in it.
 *
 * @param mode `development` has React check what it takes over, and say so on the console
 */
export async function reactScript(mode: 'production' | 'development'): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    mode,
    define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
    build: {
      write: false,
      rollupOptions: { input: 'test/site/react/app.tsx', output: { format: 'iife' } },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  const script = outputs.find((one) => one.type === 'chunk');
  if (script === undefined) throw new Error('the React page has no script');
  return script.code;
}
