/** What a reader can switch off, for the settings page; apart from `hidden.ts`, which the page script carries. */
import { CLASSES, toneOf, type EntryClass } from '../registry/class.ts';

export type SwitchableClass = Exclude<EntryClass, 'public-independent' | 'lookalike'>;

/** The classes that have a banner or marks of their own and so can be switched off. */
export const SWITCHABLE = CLASSES.filter((one): one is SwitchableClass => toneOf(one) !== 'plain');

const OVERT: readonly EntryClass[] = SWITCHABLE.filter((one) => toneOf(one) === 'overt');

/** Ready choices of classes; any other choice is the reader's own. */
export const PRESETS = {
  everything: [],
  'covert-only': OVERT,
  'without-party': ['party-organ'],
} as const satisfies Record<string, readonly EntryClass[]>;
export type Preset = keyof typeof PRESETS;

/** The preset that a choice of classes is, or `undefined` for the reader's own. */
export function presetOf(hiddenClasses: readonly string[]): Preset | undefined {
  const same = (preset: readonly string[]): boolean =>
    preset.length === hiddenClasses.length && preset.every((one) => hiddenClasses.includes(one));
  return (['everything', 'covert-only', 'without-party'] as const).find((name) => same(PRESETS[name]));
}
