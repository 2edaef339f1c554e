/**
 * Cleans up after scripts that are registered at run time (`?script` imports): the build tool lists them as
 * web-accessible, which registered scripts do not need and pages could probe for, and emits a second copy of
 * their code as an unused chunk. Both go. Also copies the store's locale files, and builds the page script in its own way.
 */
import { cpSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { checkBudgets } from './budgets.ts';
import { buildPageScript, PAGE_SCRIPT } from './eager/page-script.ts';
import profile from './eager/profiles/page-script.json' with { type: 'json' };

/** Files below a folder. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name));
}

/** Removes scripts under assets/ that no other built file names. */
function removeUnused(folder: string): void {
  const files = filesBelow(folder);
  const texts = files
    .filter((file) => /\.(js|html|json)$/.test(file))
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }));
  for (const file of files) {
    const name = file.split('/').at(-1) ?? '';
    const used = texts.some((other) => other.file !== file && other.text.includes(name));
    if (/\/assets\/[^/]+\.js$/.test(file) && !used) rmSync(file);
  }
}

const IN_PAGES = 'src/content';

/** Browsers keep a script with one character beyond Latin-1 at two bytes a character: escapes keep it at one. */
function asciiScript(path: string): void {
  const text = readFileSync(path, 'utf8');
  const ascii = text.replace(
    /[^\n\x20-\x7e\t]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  writeFileSync(path, ascii);
}

export function registeredScripts(): Plugin {
  let outDir = '';
  let root = '';
  return {
    name: 'masthead:registered-scripts',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      root = config.root;
      outDir = join(config.root, config.build.outDir);
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const path = join(outDir, 'manifest.json');
        // Also called after a build that failed: nothing to clean up then.
        if (!existsSync(path)) return;
        // The manifest that this very build wrote.
        const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
        delete manifest['web_accessible_resources'];
        writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`);
        cpSync('assets/_locales', join(outDir, '_locales'), { recursive: true });
        // Icons that are set at run time are named by no manifest.
        cpSync('assets/icons', join(outDir, 'assets/icons'), {
          recursive: true,
          filter: (file) => !file.endsWith('.svg'),
        });
        // Chromium refuses a manifest whose schema of policies is not there; Firefox has no use for it.
        if ('storage' in manifest)
          cpSync('assets/managed-schema.json', join(outDir, 'assets/managed-schema.json'));
        removeUnused(outDir);
        // In place of the one that was built with the others: that way takes no step of ours.
        writeFileSync(join(outDir, PAGE_SCRIPT.built), await buildPageScript(root, profile));
        filesBelow(join(outDir, IN_PAGES))
          .filter((file) => file.endsWith('.js'))
          .forEach(asciiScript);
        console.log(checkBudgets(outDir));
      },
    },
  };
}
