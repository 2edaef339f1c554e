/**
 * `npm test`: everything, in order, with real totals at the end. `npm test -- "e2e firefox"` runs the named steps alone.
 * Built-ins only, because it runs before there are dependencies.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { UPDATES_ENV } from './updates/test-build.mjs';
import { find, installDependencies, installPrograms, root, run } from './install.mjs';
import { whatFailed } from './what-failed.mjs';

const reports = join(root, 'dist', 'test');

/** A step that passes or fails as one. */
function command(...args) {
  return () =>
    run('npm', ['run', '--silent', ...args]) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A vitest run; its own totals count, and a file that could not even start counts as one failure. */
function suite(name, args, env = {}) {
  return () => {
    const file = join(reports, `${name}.json`);
    rmSync(file, { force: true });
    const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const ended = run(process.execPath, [vitest, 'run', ...args, ...reporters], { ...browsers(), ...env });
    if (!existsSync(file)) return { passed: 0, failed: 1 };
    const report = JSON.parse(readFileSync(file, 'utf8'));
    const failures = whatFailed(report);
    if (!ended && failures.length === 0)
      failures.push(`${name}: an error outside any test, see "Unhandled Errors" above`);
    return { passed: report.numPassedTests, failed: failures.length, failures };
  };
}

/** For axe, which cannot look into closed roots. */
function buildWithOpenRoots() {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const open = { OUT: 'chrome-open', VITE_SHADOW_OPEN: '1' };
  const built = run(process.execPath, [vite, 'build', '--logLevel', 'warn'], open);
  return built ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** For the tests of updates: both browsers' builds with mirrors and keys of the tests. */
function buildWithUpdates() {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const built = ['chrome', 'firefox'].every((target) =>
    run(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
      ...UPDATES_ENV,
      TARGET: target,
      OUT: `${target}-updates`,
    }),
  );
  return built ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** For the tests of sending: the same build with an intake, which is the local site's. */
function buildsWithAnIntake() {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const intake = { VITE_REPORT_ADDRESS: 'https://reports.example/v1/' };
  const built = [
    { OUT: 'chrome-reports', TARGET: 'chrome' },
    { OUT: 'firefox-reports', TARGET: 'firefox' },
  ].every((one) => run(process.execPath, [vite, 'build', '--logLevel', 'warn'], { ...intake, ...one }));
  return built ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function browsers() {
  return { CHROMIUM: find('chromium') ?? '', FIREFOX: find('firefox') ?? '' };
}

const E2E = ['--config', 'test/e2e/vitest.config.ts', '--reporter=./test/e2e/second-tries.ts'];

/** `needs`: steps without which this one says nothing. */
const STEPS = [
  { name: 'generate', act: command('generate') },
  { name: 'typecheck', act: command('typecheck'), needs: ['generate'] },
  { name: 'lint', act: command('lint'), needs: ['generate'] },
  { name: 'format', act: command('format:check') },
  // Before the tests of the commands: several of them at once would each build the command line into one folder.
  { name: 'registry check', act: command('registry', '--', 'check') },
  { name: 'units and data', act: suite('units', []), needs: ['generate'] },
  { name: 'build', act: command('build') },
  { name: 'build with open roots', act: buildWithOpenRoots, needs: ['build'] },
  { name: 'build with updates', act: buildWithUpdates, needs: ['build'] },
  { name: 'builds with an intake', act: buildsWithAnIntake, needs: ['build'] },
  { name: 'web-ext lint', act: command('lint:firefox'), needs: ['build'] },
  {
    name: 'e2e chromium',
    act: suite('e2e-chromium', E2E, { MASTHEAD_BROWSER: 'chromium' }),
    needs: ['build', 'build with open roots', 'build with updates', 'builds with an intake'],
  },
  {
    name: 'e2e firefox',
    act: suite('e2e-firefox', E2E, { MASTHEAD_BROWSER: 'firefox' }),
    needs: ['build', 'build with updates', 'builds with an intake'],
  },
];

function chosenSteps(names) {
  const unknown = names.filter((name) => STEPS.every((step) => step.name !== name));
  if (unknown.length > 0) {
    console.log(
      `No such step: ${unknown.join(', ')}. There are: ${STEPS.map(({ name }) => name).join(', ')}.`,
    );
    process.exit(1);
  }
  return names.length === 0 ? STEPS : STEPS.filter(({ name }) => names.includes(name));
}

function runSteps(steps) {
  const broken = new Set();
  const total = { passed: 0, failed: 0, failures: [] };
  for (const { name, act, needs = [] } of steps) {
    const lacking = needs.filter((need) => broken.has(need));
    console.log(
      `\n== ${name}${lacking.length === 0 ? '' : `: not run, because ${lacking.join(' and ')} failed`}`,
    );
    const start = Date.now();
    const { passed, failed, failures = [] } = lacking.length === 0 ? act() : { passed: 0, failed: 1 };
    total.passed += passed;
    total.failed += failed;
    if (failed > 0) {
      broken.add(name);
      total.failures.push(name, ...failures);
    }
    console.log(
      `== ${name}: ${passed} passed, ${failed} failed, ${((Date.now() - start) / 1000).toFixed(1)} s`,
    );
  }
  return total;
}

const steps = chosenSteps(process.argv.slice(2));
const ready = installDependencies() && installPrograms(['chromium', 'firefox', 'openssl']);
mkdirSync(reports, { recursive: true });
const { passed, failed, failures } = ready
  ? runSteps(steps)
  : { passed: 0, failed: 1, failures: ['what the tests need could not be installed'] };
for (const failure of failures) console.log(`\nfailed: ${failure}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
