/**
 * What `npm test` and `npm start` need before anything else runs: dependencies, a browser, openssl.
 * Built-ins only, because it runs before there are dependencies; each part installs what it can and says what it cannot.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Runs a command in the repository with its output shown; resolves to whether it ended well. */
export function run(command, args, env = {}) {
  const shell = process.platform === 'win32';
  return (
    spawnSync(command, args, { cwd: root, stdio: 'inherit', shell, env: { ...process.env, ...env } })
      .status === 0
  );
}

/** `npm ci`, but only when package-lock.json is another than at the last install. */
export function installDependencies() {
  const stamp = join(root, 'node_modules', '.installed-lock');
  const hash = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return true;
  console.log('== npm ci');
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) return false;
  writeFileSync(stamp, hash);
  return true;
}

/** Where each program may be, first choice first: names on the PATH, or whole paths. Debian's package comes last. */
const PROGRAMS = {
  chromium: {
    variable: 'CHROMIUM',
    // Branded Chrome ignores --load-extension since 137, so it is no choice.
    places: ['chromium', 'chromium-browser', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
    debian: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX',
    places: [
      'firefox-esr',
      'firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    debian: 'firefox-esr',
  },
  openssl: { variable: 'OPENSSL', places: ['openssl'], debian: 'openssl' },
};

function runnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {'chromium' | 'firefox' | 'openssl'} name
 * @returns {string | undefined} the program's path
 */
export function find(name) {
  const { variable, places } = PROGRAMS[name];
  const chosen = process.env[variable];
  if (chosen) return chosen;
  const folders = (process.env.PATH ?? '').split(delimiter);
  return places
    .flatMap((place) => (/[\\/]/.test(place) ? [place] : folders.map((folder) => join(folder, place))))
    .find(runnable);
}

/**
 * Installs missing programs where that is ours to do (Debian, as root); elsewhere says in one sentence what is missing.
 *
 * @param {('chromium' | 'firefox' | 'openssl')[]} names
 * @returns {boolean} whether all are there now
 */
export function installPrograms(names) {
  const missing = names.filter((name) => find(name) === undefined);
  if (missing.length === 0) return true;
  const packages = missing.map((name) => PROGRAMS[name].debian);
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    console.log(`== apt-get install ${packages.join(' ')}`);
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
    const install = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
    if (run('apt-get', ['update', '-qq'], quiet) && run('apt-get', install, quiet)) return true;
  }
  console.log(
    `Please install ${missing.join(' and ')} (or set ${missing.map((name) => PROGRAMS[name].variable).join(', ')} to its path).`,
  );
  return false;
}
