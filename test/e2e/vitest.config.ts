import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The built extension in a real browser: one suite after the other, each with a browser of its own. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    // What a reader waits for is asked until it is there: a machine that runs other things too needs more than a second.
    expect: { poll: { timeout: 10_000, interval: 50 } },
    include: ['test/e2e/**/*.e2e.ts'],
    globalSetup: ['test/e2e/requests-of-the-run.ts'],
    // Said at the end: see second-tries.ts.
    retry: 1,
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    teardownTimeout: 20_000,
  },
});
