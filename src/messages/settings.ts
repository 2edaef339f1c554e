/**
 * The settings' one shape, shared by background, pages and content script (which reads it from
 * storage.local without the polyfill). Version 1; unknown or broken values fall back to the default field by field.
 */
export interface MutedSite {
  /** Registrable domain. */
  readonly site: string;
  /** ISO date and time. */
  readonly since: string;
}

export interface Settings {
  readonly v: 1;
  /** Banner on listed pages. */
  readonly banner: boolean;
  /** Also show the banner where the rule asks for badge and marks alone (one assessor). */
  readonly bannerOnMedium: boolean;
  /** Marks on listed links. */
  readonly marks: boolean;
  readonly muted: readonly MutedSite[];
}

export const SETTINGS_KEY = 'settings';

export const DEFAULT_SETTINGS: Settings = {
  v: 1,
  banner: true,
  bannerOnMedium: false,
  marks: true,
  muted: [],
};

function field(raw: unknown, name: string): unknown {
  return typeof raw === 'object' && raw !== null ? Reflect.get(raw, name) : undefined;
}

function flag(raw: unknown, name: 'banner' | 'bannerOnMedium' | 'marks'): boolean {
  const value = field(raw, name);
  return typeof value === 'boolean' ? value : DEFAULT_SETTINGS[name];
}

function mutedSites(raw: unknown): MutedSite[] {
  const list = field(raw, 'muted');
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown) => {
    const site = field(item, 'site');
    const since = field(item, 'since');
    return typeof site === 'string' && typeof since === 'string' ? [{ site, since }] : [];
  });
}

/** Reads settings from an unknown value; never throws. */
export function parseSettings(raw: unknown): Settings {
  return {
    v: 1,
    banner: flag(raw, 'banner'),
    bannerOnMedium: flag(raw, 'bannerOnMedium'),
    marks: flag(raw, 'marks'),
    muted: mutedSites(raw),
  };
}
