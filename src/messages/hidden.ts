/**
 * Which findings a reader switched off, by class and by state: no banner, no badge, no marks. What the lists say stays
 * in the popup and in the registry's pages.
 */
import { CLASSES, toneOf, type EntryClass } from '../registry/class.ts';
import type { Label } from '../registry/label.ts';
import type { Settings } from './settings.ts';

export type Hidden = Pick<Settings, 'hiddenClasses' | 'hiddenCountries'>;

/** The classes that have a banner or marks of their own and so can be switched off. */
export const SWITCHABLE: readonly EntryClass[] = CLASSES.filter((one) => toneOf(one) !== 'plain');

const OVERT: readonly EntryClass[] = SWITCHABLE.filter((one) => toneOf(one) === 'overt');

/** Ready choices of classes; any other choice is the reader's own. */
export const PRESETS = {
  everything: [],
  'covert-only': OVERT,
  'without-party': ['party-organ'],
} as const satisfies Record<string, readonly EntryClass[]>;
export type Preset = keyof typeof PRESETS;

/** The preset that a choice of classes is, or `undefined` for the reader's own. */
export function presetOf(hiddenClasses: readonly EntryClass[]): Preset | undefined {
  const same = (preset: readonly EntryClass[]): boolean =>
    preset.length === hiddenClasses.length && preset.every((one) => hiddenClasses.includes(one));
  return (['everything', 'covert-only', 'without-party'] as const).find((name) => same(PRESETS[name]));
}

/**
 * Whether a reader switched this off. A state's switch speaks of its overt media alone: operations and copies have
 * switches of their own, and many of them are attributed to no state.
 *
 * @param label of the finding or summary
 */
export function isHidden({ key, facts }: Label, { hiddenClasses, hiddenCountries }: Hidden): boolean {
  if (key === 'facts-only') return false;
  if (hiddenClasses.includes(key)) return true;
  return toneOf(key) === 'overt' && facts.country !== undefined && hiddenCountries.includes(facts.country);
}
