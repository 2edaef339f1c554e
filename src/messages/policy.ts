/**
 * What an organisation decides for its readers (schools, newsrooms), as the browser hands it over from managed storage.
 * One parser; a broken field falls back alone and is said, the rest holds. docs/policy.md has examples.
 */
import { readListKey } from '../registry/lists/list-key.ts';
import { MAX_LISTS, MAX_TITLE } from '../registry/lists/limits.ts';
import { plainLine } from '../registry/plain-text.ts';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from './settings.ts';

/** Settings that may be forced: everything but the muted sites, which are the reader's alone. */
export type ForcedSettings = Partial<Omit<Settings, 'v' | 'muted'>>;
export type ForcedKey = keyof ForcedSettings;

export interface PolicyList {
  /** `https:` address of the list. */
  readonly address: string;
  readonly name?: string;
  /** The Ed25519 public key, 64 hexadecimal digits: with it the list is in our signed format. */
  readonly key?: string;
  readonly trust: 'facts' | 'mark' | 'banner';
}

export interface PolicyFault {
  /** Where: `lists[0].address`. */
  readonly field: string;
  readonly fault: 'unknown' | 'wrong-value' | 'no-https-address' | 'too-many';
}

export interface Policy {
  readonly forced: ForcedSettings;
  /** Addresses of the list's mirrors instead of the built-in ones; absent: the built-in ones. */
  readonly mirrors?: readonly string[];
  /** Lists every reader of the organisation has; they cannot be taken away or switched off. */
  readonly lists: readonly PolicyList[];
  /** Where reports go instead of the built-in address. */
  readonly reportAddress?: string;
  /** The pause before a listed page: reserved, read here so that a policy can be written once. */
  readonly interstitial?: 'off' | 'reader' | 'on';
  readonly faults: readonly PolicyFault[];
}

export const NO_POLICY: Policy = { forced: {}, lists: [], faults: [] };

type Say = (field: string, fault: PolicyFault['fault']) => void;
type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isArray = (value: unknown): value is readonly unknown[] => Array.isArray(value);

function httpsAddress(value: unknown, field: string, say: Say): string | undefined {
  const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : null;
  if (url?.protocol === 'https:' && url.username === '' && url.password === '') return url.href;
  say(field, 'no-https-address');
  return undefined;
}

function oneOf<Value extends string>(
  known: readonly Value[],
  value: unknown,
  field: string,
  say: Say,
): Value | undefined {
  const found = known.find((one) => one === value);
  if (found === undefined) say(field, 'wrong-value');
  return found;
}

/** A value is taken when the settings' own parser takes it unchanged: one shape, one parser. */
function isTaken(key: string, value: unknown): boolean {
  const parsed: unknown = Reflect.get(parseSettings({ ...DEFAULT_SETTINGS, [key]: value }), key);
  return JSON.stringify(parsed) === JSON.stringify(value);
}

function forcedSettings(raw: unknown, say: Say): ForcedSettings {
  if (raw === undefined) return {};
  if (!isObject(raw)) {
    say('settings', 'wrong-value');
    return {};
  }
  const taken = Object.entries(raw).filter(([key, value]) => {
    const known = key in DEFAULT_SETTINGS && key !== 'v' && key !== 'muted';
    if (!known) say(`settings.${key}`, 'unknown');
    else if (!isTaken(key, value)) say(`settings.${key}`, 'wrong-value');
    return known && isTaken(key, value);
  });
  // Each was taken by the parser of the settings.
  return Object.fromEntries(taken);
}

const TRUSTS = ['facts', 'mark', 'banner'] as const;

function policyList(raw: unknown, field: string, say: Say): PolicyList | undefined {
  if (!isObject(raw)) {
    say(field, 'wrong-value');
    return undefined;
  }
  const { address: rawAddress, name, key, trust: rawTrust, ...others } = raw;
  for (const other of Object.keys(others)) say(`${field}.${other}`, 'unknown');
  if (name !== undefined && typeof name !== 'string') say(`${field}.name`, 'wrong-value');
  const address = httpsAddress(rawAddress, `${field}.address`, say);
  const trust = rawTrust === undefined ? undefined : oneOf(TRUSTS, rawTrust, `${field}.trust`, say);
  // A list that was meant to be signed is never taken without its signature.
  const publicKey = typeof key === 'string' ? readListKey(key) : null;
  const badKey = key !== undefined && publicKey === null;
  if (badKey) say(`${field}.key`, 'wrong-value');
  if (address === undefined || badKey) return undefined;
  return {
    address,
    trust: trust ?? 'mark',
    ...(typeof name === 'string' ? { name: plainLine(name, MAX_TITLE) } : {}),
    ...(publicKey === null ? {} : { key: publicKey }),
  };
}

function arrayOf<Item>(
  raw: unknown,
  field: string,
  say: Say,
  read: (item: unknown, field: string, say: Say) => Item | undefined,
): Item[] | undefined {
  if (raw === undefined) return undefined;
  if (!isArray(raw)) {
    say(field, 'wrong-value');
    return undefined;
  }
  if (raw.length > MAX_LISTS) say(field, 'too-many');
  return raw.slice(0, MAX_LISTS).flatMap((item, i) => read(item, `${field}[${i}]`, say) ?? []);
}

const FIELDS = new Set(['settings', 'mirrors', 'lists', 'reportAddress', 'interstitial']);

/**
 * Reads a policy from an unknown value; never throws.
 *
 * @param raw what managed storage returned
 */
export function parsePolicy(raw: unknown): Policy {
  const faults: PolicyFault[] = [];
  const say: Say = (field, fault) => void faults.push({ field, fault });
  const fields = isObject(raw) ? raw : {};
  for (const field of Object.keys(fields)) if (!FIELDS.has(field)) say(field, 'unknown');
  const { settings, mirrors: rawMirrors, lists, reportAddress: rawReport, interstitial: rawPause } = fields;
  const mirrors = arrayOf(rawMirrors, 'mirrors', say, httpsAddress);
  const report = rawReport === undefined ? undefined : httpsAddress(rawReport, 'reportAddress', say);
  const pause =
    rawPause === undefined
      ? undefined
      : oneOf(['off', 'reader', 'on'] as const, rawPause, 'interstitial', say);
  return {
    forced: forcedSettings(settings, say),
    // A list of mirrors of which none can be read leaves the built-in ones.
    ...(mirrors === undefined || mirrors.length === 0 ? {} : { mirrors }),
    lists: arrayOf(lists, 'lists', say, policyList) ?? [],
    ...(report === undefined ? {} : { reportAddress: report }),
    ...(pause === undefined ? {} : { interstitial: pause }),
    faults,
  };
}

/** Settings under a policy, and what the reader had chosen where the policy decides: it comes back with the policy's end. */
export interface Enforced {
  readonly settings: Settings;
  readonly kept: ForcedSettings;
}

/**
 * @param settings as they are stored
 * @param kept the reader's own choices set aside earlier
 * @param forced what the policy decides now
 */
export function enforce(settings: Settings, kept: ForcedSettings, forced: ForcedSettings): Enforced {
  const aside = Object.keys(forced).map((key): [string, unknown] => [
    key,
    Reflect.get(key in kept ? kept : settings, key),
  ]);
  // `kept` and `forced` hold parsed settings under their own keys.
  return {
    settings: { ...settings, ...kept, ...forced },
    kept: Object.fromEntries(aside),
  };
}
