import { defineConfig } from 'vitest/config';

/** Apart from vite.config.ts so that the extension plugin stays out of unit tests. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: { include: ['test/unit/**/*.test.{ts,tsx}', 'test/data/**/*.test.ts'], testTimeout: 30_000 },
});
