/**
 * The settings' one shape, shared by background, pages and content script (which reads it from
 * storage.local without the polyfill). Version 1; unknown or broken values fall back to the default field by field.
 */
import { fieldOf } from './bus.ts';

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
  /** Classes without banner, badge and marks; the popup and the registry still tell them. See `hidden.ts`. */
  readonly hiddenClasses: readonly string[];
  /** States (ISO 3166-1 alpha-2) whose overt media have no banner, badge and marks. */
  readonly hiddenCountries: readonly string[];
}

export const SETTINGS_KEY = 'settings';

export const DEFAULT_SETTINGS: Settings = {
  v: 1,
  banner: true,
  bannerOnMedium: false,
  marks: true,
  muted: [],
  hiddenClasses: [],
  hiddenCountries: [],
};

function flag(raw: unknown, name: 'banner' | 'bannerOnMedium' | 'marks'): boolean {
  const value = fieldOf(raw, name);
  return typeof value === 'boolean' ? value : DEFAULT_SETTINGS[name];
}

function mutedSites(raw: unknown): MutedSite[] {
  const list = fieldOf(raw, 'muted');
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown) => {
    const site = fieldOf(item, 'site');
    const since = fieldOf(item, 'since');
    return typeof site === 'string' && typeof since === 'string' ? [{ site, since }] : [];
  });
}

/** What is no string is dropped; a list that is none is empty. */
function strings(raw: unknown, name: 'hiddenClasses' | 'hiddenCountries'): string[] {
  const list = fieldOf(raw, name);
  return Array.isArray(list) ? list.filter((item): item is string => typeof item === 'string') : [];
}

/** Reads settings from an unknown value; never throws. */
export function parseSettings(raw: unknown): Settings {
  return {
    v: 1,
    banner: flag(raw, 'banner'),
    bannerOnMedium: flag(raw, 'bannerOnMedium'),
    marks: flag(raw, 'marks'),
    muted: mutedSites(raw),
    hiddenClasses: strings(raw, 'hiddenClasses'),
    hiddenCountries: strings(raw, 'hiddenCountries'),
  };
}
