/**
 * What the index says of the page, found before all else: the page script imports this module first, so that the constants and
 * tables of all others are made once the verdict is there.
 */
// In front of all code: a packer that looks back 32 kB would not see over it from one part of the code to the other (1.1 kB).
import { PAGE_INDEX } from '../generated/page-index.ts';
import { isBench, markTimes } from './bench-times.ts';
import { openPageIndex } from './page-index.ts';

/** A page has one. */
export const index = openPageIndex(PAGE_INDEX);
/** As the page is opened, strongest first. */
export const said = index.saidHere();
if (isBench) markTimes(performance.now());
