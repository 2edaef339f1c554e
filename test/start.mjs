/**
 * `npm start`: builds the extension, serves the demo pages under real names, and opens a browser with the extension on them.
 * Without a display: headless, findings in plain lines, pictures in dist/demo. Built-ins only up to the build.
 */
import { join } from 'node:path';
import { find, installDependencies, installPrograms, root, run } from './install.mjs';

/** The first browser there is; none: one is installed where that is ours to do. */
function chooseBrowser() {
  const there = ['chromium', 'firefox'].find((name) => find(name) !== undefined);
  if (there !== undefined) return there;
  return installPrograms(['chromium']) ? 'chromium' : undefined;
}

async function start() {
  if (!installDependencies()) return false;
  const browser = chooseBrowser();
  if (browser === undefined || !installPrograms(['openssl'])) return false;
  if (!run('npm', ['run', '--silent', 'build'])) return false;
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(root, 'test/site/demo/tour.ts'), {
    root,
    configFile: false,
    logLevel: 'error',
  });
  const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
  await module.tour({ browser, executable: find(browser), headed: display, root });
  return true;
}

process.exitCode = (await start()) ? 0 : 1;
