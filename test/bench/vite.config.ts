/** The benchmark's own build: what it measures is compiled with its script as the extension's build does it. */
import { defineConfig } from 'vite';
import { eager } from '../../src/cli/launch/eager/plugin.ts';
import lookUp from '../../src/cli/launch/eager/profiles/look-up.json' with { type: 'json' };

/** `PART=eager` finds out which functions run, by the names and files that a plain build leaves them. */
const isPlain = process.env['PART'] === 'eager';

export default defineConfig({
  publicDir: false,
  plugins: isPlain ? [] : [eager(lookUp)],
  // The builder's own last look would take out some of the comments that say where modules begin.
  build: isPlain ? { rolldownOptions: { output: { minify: false } } } : {},
});
