import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import base from './manifest.json' with { type: 'json' };
import pkg from './package.json' with { type: 'json' };
import { eager } from './src/cli/launch/eager/plugin.ts';
import lookUp from './src/cli/launch/eager/profiles/look-up.json' with { type: 'json' };
import { registeredScripts } from './src/cli/launch/registered-scripts.ts';

/** `TARGET=firefox vite build` makes dist/firefox; everything else is Chromium's. `OUT` renames the folder (test builds). */
const target = process.env['TARGET'] === 'firefox' ? 'firefox' : 'chrome';
const out = process.env['OUT'] ?? target;

/** manifest.json is Chromium's; Firefox's differs in the background and in what its store asks for. */
function manifest(): ManifestV3Export {
  const common = { ...base, version: pkg.version };
  if (target === 'chrome')
    return {
      ...common,
      minimum_chrome_version: '140',
      storage: { managed_schema: 'assets/managed-schema.json' },
    } as ManifestV3Export;
  const { service_worker, type } = base.background;
  return {
    ...common,
    background: { scripts: [service_worker], type },
    browser_specific_settings: {
      gecko: {
        id: 'masthead@masthead.example',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  } as unknown as ManifestV3Export;
}

export default defineConfig(({ command }) => ({
  plugins: [crx({ manifest: manifest(), browser: target }), eager(lookUp), registeredScripts()],
  publicDir: false,
  server: { port: 5199, strictPort: true, hmr: { port: 5199, clientPort: 5199 } },
  build: {
    outDir: command === 'serve' ? `dist/dev-${target}` : `dist/${out}`,
    emptyOutDir: true,
    target: 'es2023',
    modulePreload: { polyfill: false },
    // Named by no manifest: opened by links of ours.
    rollupOptions: { input: { explorer: 'src/pages/explorer/index.html' } },
  },
}));
