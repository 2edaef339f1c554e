/** Rules on `platforms.json`: every template can be compared, no host has two platforms, no own page is an account. */
import { compilePlatform } from '../../address/account/compile-platform.ts';
import type { Platform } from '../../address/account/platform.ts';
import { byCodeUnits, formatFile } from '../canonical.ts';
import type { Fault } from './fault.ts';

/** Text of `platforms.json`. Templates keep their order: the first that fits holds. */
export function formatPlatforms(platforms: readonly Platform[]): string {
  const sorted = platforms.map((platform) => ({
    ...platform,
    ...(platform.reserved === undefined ? {} : { reserved: platform.reserved.toSorted(byCodeUnits) }),
  }));
  return formatFile({ v: 1, platforms: sorted.toSorted((a, b) => byCodeUnits(a.id, b.id)) });
}

/** What does not compile, as a sentence. */
function compileProblem(platform: Platform): string | undefined {
  try {
    for (const { rules } of compilePlatform(platform))
      for (const [pattern] of rules) RegExp(pattern, 'i').test('');
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Names that stand twice: ids, and hosts of two platforms. */
function twice(platforms: readonly Platform[]): string[] {
  const seen = new Set<string>();
  return platforms
    .flatMap(({ id, hosts }) => [`the id ${id}`, ...hosts])
    .filter((name) => seen.has(name) || (seen.add(name), false));
}

export function platformFaults(file: string, platforms: readonly Platform[]): Fault[] {
  const fault = (message: string): Fault => ({ file, rule: 'platforms', message });
  return [
    ...twice(platforms).map((name) => fault(`${name} stands twice`)),
    ...platforms.flatMap((platform) => {
      const problem = compileProblem(platform);
      return problem === undefined ? [] : [fault(`${platform.id}: ${problem}`)];
    }),
  ];
}
