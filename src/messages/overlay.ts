/**
 * What has changed since the bundled list, for pages: kept in storage.local, since content scripts reach nothing else
 * without waking the background. It fits the page script of one build only.
 */
import type { StoredLiteral } from '../registry/index/literal.ts';

export const OVERLAY_KEY = 'list-overlay';

export interface StoredOverlay {
  readonly v: 1;
  /** The build whose bundled list it lies over. */
  readonly build: string;
  /** Serial of the list that both together say. */
  readonly serial: number;
  /** `null` where pages say the same as before. */
  readonly index: StoredLiteral | null;
  /** Words that stand for its accounts and paths (`name-tokens.ts`): an address with one of them is to be looked at closer. */
  readonly accounts: readonly string[];
}

const areTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((text) => typeof text === 'string');

/** Whether it has the parts of an index; what is in them is this very build's own writing. */
function isLiteral(value: unknown): value is StoredLiteral {
  if (typeof value !== 'object' || value === null) return false;
  const numbers: unknown = Reflect.get(value, 'numbers');
  return (
    Array.isArray(numbers) &&
    numbers.every((number) => typeof number === 'number') &&
    typeof Reflect.get(value, 'lines') === 'string'
  );
}

/** Reads an overlay; `null` for anything else, and for one that lies over another build's list. */
export function parseOverlay(raw: unknown, build: string): StoredOverlay | null {
  const field = (name: string): unknown =>
    typeof raw === 'object' && raw !== null ? Reflect.get(raw, name) : undefined;
  const [serial, index, accounts] = [field('serial'), field('index'), field('accounts')];
  return field('v') === 1 &&
    field('build') === build &&
    typeof serial === 'number' &&
    (index === null || isLiteral(index)) &&
    areTexts(accounts)
    ? { v: 1, build, serial, index, accounts }
    : null;
}
