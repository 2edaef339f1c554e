/** The platforms that this release knows, ready to be asked. */
import * as v from 'valibot';
import file from '../../assets/registry/platforms.json' with { type: 'json' };
import { openAccountPages, type AccountPages } from '../address/account/account-page.ts';
import { compilePlatform } from '../address/account/compile-platform.ts';
import type { CompiledPlatform, Platform } from '../address/account/platform.ts';
import { PlatformsFile } from './platforms.ts';

let platforms: readonly Platform[] | undefined;
let pages: AccountPages | undefined;

const known = (): readonly Platform[] => (platforms ??= v.parse(PlatformsFile, file).platforms);

/** Opened at the first question. */
export function accountPages(): AccountPages {
  return (pages ??= openAccountPages(known()));
}

/**
 * The platforms' patterns, for a script to carry.
 *
 * @param withReserved see `compilePlatform`
 */
export function compiledPlatforms(withReserved: boolean): CompiledPlatform[] {
  return known().flatMap((platform) => compilePlatform(platform, withReserved));
}
