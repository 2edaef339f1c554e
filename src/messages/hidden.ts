/**
 * Which findings a reader switched off, by class and by state: no banner, no badge, no marks. What the lists say stays
 * in the popup and in the registry's pages.
 */
import { toneOf } from '../registry/class.ts';
import { classOfKey, type Label } from '../registry/label.ts';
import type { Settings } from './settings.ts';

export type Hidden = Pick<Settings, 'hiddenClasses' | 'hiddenCountries'>;

/**
 * Whether a reader switched this off. A state's switch speaks of its overt media alone: operations and copies have
 * switches of their own, and many of them are attributed to no state.
 *
 * @param label of the finding or summary
 */
export function isHidden({ key, facts }: Label, { hiddenClasses, hiddenCountries }: Hidden): boolean {
  const entryClass = classOfKey(key);
  if (entryClass === null) return false;
  return (
    hiddenClasses.includes(key) ||
    (toneOf(entryClass) === 'overt' && hiddenCountries.includes(facts.country ?? ''))
  );
}
