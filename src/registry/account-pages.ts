/** The platforms that this release knows, ready to be asked. */
import * as v from 'valibot';
import platforms from '../../assets/registry/platforms.json' with { type: 'json' };
import { openAccountPages, type AccountPages } from '../address/account/account-page.ts';
import { PlatformsFile } from './platforms.ts';

let pages: AccountPages | undefined;

/** Opened at the first question. */
export function accountPages(): AccountPages {
  return (pages ??= openAccountPages(v.parse(PlatformsFile, platforms).platforms));
}
