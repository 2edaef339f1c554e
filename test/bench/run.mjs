/**
 * `npm run bench`: builds the benchmark (node strips no types) into dist/bench/build and runs it.
 * `QUICK=1` for a look in under two minutes, `PART=lookup` for one part, `-- --compare A.json B.json` for two saved runs.
 */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { find, run } from '../install.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const out = join(root, 'dist/bench/build');

/** The main program, and whatever is started as a process of its own. */
const entries = readdirSync(join(root, 'test/bench'), { recursive: true })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file === 'main.ts' || file.endsWith('-process.ts'));

process.chdir(root);
// What is measured are these sources, with the list as it stands in them.
const wanted = process.argv[2] === undefined || !existsSync('src/generated');
if (wanted && !run('node', ['src/cli/launch/run.mjs', 'generate'])) process.exit(1);
await build({
  root,
  configFile: join(root, 'test/bench/vite.config.ts'),
  logLevel: 'error',
  build: {
    ssr: true,
    outDir: out,
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rollupOptions: {
      input: Object.fromEntries(
        entries.map((file) => [
          file.replace(/^.*\//, '').replace(/\.ts$/, ''),
          join(root, 'test/bench', file),
        ]),
      ),
      output: { entryFileNames: '[name].js' },
    },
  },
});
process.env.CHROMIUM ||= find('chromium') ?? '';
process.env.FIREFOX ||= find('firefox') ?? '';
const { main } = await import(pathToFileURL(join(out, 'main.js')).href);
process.exitCode = await main(process.argv.slice(2));
