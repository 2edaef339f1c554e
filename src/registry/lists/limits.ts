/** What the reader's lists may hold. Beyond it they are refused in words, never cut short in silence. */

/** Domains in all lists together: what the filter in pages and the index in the background were measured with. */
export const MAX_NAMES = 200_000;
/** Bytes of one list as it is delivered; a hosts file of 200,000 names has about half of it. */
export const MAX_BYTES = 16 * 1024 * 1024;
/** Characters of one line; whatever is longer is no domain. */
export const MAX_LINE = 2048;
/** Characters of a list's name. */
export const MAX_TITLE = 60;
/** Characters of a note. */
export const MAX_NOTE = 280;
/** Lists, the reader's own not counted. */
export const MAX_LISTS = 50;
/** Bad lines that are kept to be shown; all are counted. */
export const MAX_FAULTS = 50;
