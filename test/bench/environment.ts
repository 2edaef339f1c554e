/** What the figures stand on. Absolute times of two machines are never comparable; ratios of one run mostly are. */
import { execFileSync } from 'node:child_process';
import { cpus, loadavg, release, totalmem } from 'node:os';

export interface Environment {
  readonly processor: string;
  readonly cores: number;
  readonly memoryGb: number;
  readonly system: string;
  readonly node: string;
  readonly commit: string;
  /** One-minute load average when the run began and when it ended: other work on the machine. */
  readonly loadBefore: number;
  readonly loadAfter: number;
}

/** The commit, with a plus for changes that are not in it; empty outside a checkout. */
function commit(): string {
  try {
    const git = (...args: string[]): string =>
      execFileSync('git', args, { encoding: 'utf8', stdio: 'pipe' }).trim();
    return git('rev-parse', '--short=12', 'HEAD') + (git('status', '--porcelain') === '' ? '' : '+');
  } catch {
    return '';
  }
}

/** @returns call it at the end of the run */
export function watchEnvironment(): () => Environment {
  const loadBefore = loadavg()[0] ?? 0;
  return () => ({
    processor: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    system: `${process.platform} ${release()} ${process.arch}`,
    node: process.version,
    commit: commit(),
    loadBefore,
    loadAfter: loadavg()[0] ?? 0,
  });
}
