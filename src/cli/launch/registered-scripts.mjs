/**
 * Cleans up after scripts that are registered at run time (`?script` imports): the build tool lists them as
 * web-accessible, which registered scripts do not need and pages could probe for, and emits a second copy of
 * their code as an unused chunk. Both go. Also copies the store's locale files.
 */
import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files below a folder, as paths with `/`. */
const filesBelow = (folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath ?? item.path, item.name));

/** Removes scripts under assets/ that no other built file names. */
function removeUnused(folder) {
  const files = filesBelow(folder);
  const texts = files.filter((file) => /\.(js|html|json)$/.test(file)).map((file) => [file, readFileSync(file, 'utf8')]);
  for (const file of files) {
    const name = file.split('/').at(-1);
    const used = texts.some(([other, text]) => other !== file && text.includes(name));
    if (/\/assets\/[^/]+\.js$/.test(file) && !used) rmSync(file);
  }
}

/** @returns {import('vite').Plugin} */
export function registeredScripts() {
  let outDir = '';
  return {
    name: 'masthead:registered-scripts',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      outDir = join(config.root, config.build.outDir);
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        const path = join(outDir, 'manifest.json');
        const manifest = JSON.parse(readFileSync(path, 'utf8'));
        delete manifest.web_accessible_resources;
        writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`);
        cpSync('assets/_locales', join(outDir, '_locales'), { recursive: true });
        removeUnused(outDir);
      },
    },
  };
}
