/** What is asked of whatever holds the names, and what the characters of a host mean to it: a plain host has no others than names have. */

/**
 * Finds a name among the exact ones.
 *
 * @param text the wanted name is text[start, end)
 * @returns its value (`format.ts`): the number of its verdict, 0 for none, with `CLOSER_BIT` where the host is to be looked at closer; -1: no name
 */
export type FindName = (text: string, start: number, end: number) => number;

/**
 * Finds the longest name that a plain host, text[start, end), is or ends with at a label boundary.
 *
 * @returns its place (`LENGTH_BITS`); NONE; SLOW, -UPPER or -END for a host with a character that is not plain
 */
export type FindPlain = (text: string, start: number, end: number) => number;

/**
 * What a name says (its value, see `format.ts`) and how long it is travel as one number, its place, with the length in the lowest bits:
 * so a link makes no object. (Written out where it is used: calls cost in code that runs once.)
 */
export const LENGTH_BITS = 8;

export const DOT = 46;
/** What a character of a host means, by its code. Text, since a table would be filled on every page. */
export const KIND =
  '0000000000000000000000000000000000030000000001001111111111000003' +
  '0222222222222222222222222220000101111111111111111111111111100000';
/** Small letters, digits, `-` and `_`. */
export const PLAIN = 49;
/** Capitals. */
export const UPPER = 50;
/** `?` and `#`; what is left, and nothing beyond ASCII, is left to the platform. */
export const END = 51;

/** A fully qualified name's trailing dot is no part of it. */
export const withoutDot = (text: string, start: number, end: number): number =>
  end - 1 > start && text.charCodeAt(end - 1) === DOT ? end - 1 : end;
