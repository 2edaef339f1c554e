/**
 * Builds the command line (node strips no types) into dist/cli, silently, and only when a source is newer
 * than the last build. Plain JavaScript with built-ins and vite alone, because it runs before anything is built.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const out = join(root, 'dist/cli');

/** Newest modification time below a folder, in ms. */
function newest(folder) {
  let time = 0;
  for (const item of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (item.isFile()) time = Math.max(time, statSync(join(item.parentPath ?? item.path, item.name)).mtimeMs);
  }
  return time;
}

/** Whether the compiled list is missing, or older than the registry's files or what compiles them. */
export function isGeneratedStale() {
  const list = join(root, 'src/generated/list.json');
  const sources = ['assets/registry', 'src/registry'].map((folder) => newest(join(root, folder)));
  return !existsSync(list) || statSync(list).mtimeMs < Math.max(...sources);
}

/**
 * @param {string} name entry under src/cli, without its ending: "check", "registry"
 * @returns {Promise<string>} path of the built module
 */
export async function buildCommand(name) {
  const built = join(out, `${name}.js`);
  if (existsSync(built) && statSync(built).mtimeMs > newest(join(root, 'src'))) return built;
  const { build } = await import('vite');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir: out,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rollupOptions: {
        input: { [name]: join(root, `src/cli/${name}.ts`) },
        output: { entryFileNames: '[name].js' },
      },
    },
  });
  return built;
}
