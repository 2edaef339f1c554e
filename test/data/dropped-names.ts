/**
 * Persons whom the imported tables name and the registry does not: owners, operators, a hoster, victims. Surnames, or
 * the part of them that every spelling shares.
 */
export const DROPPED_NAMES: readonly string[] = [
  'Dougan',
  'Medvedchuk',
  'Marchevsk',
  'Malofe',
  'Dugin',
  'Prigozhin',
  'Charon',
  'Baerbock',
  'Emmanuel',
  'Macron',
];
