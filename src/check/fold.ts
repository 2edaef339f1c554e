/** Letters that no decomposition takes apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  þ: 'th',
  ـ: '',
  "'": '',
  '’': '',
  '‘': '',
  ʼ: '',
};
/** Accents over Latin, Greek and Cyrillic, points of Hebrew and Arabic; vowel signs of Indic scripts are letters and stay. */
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/gu;
const UNUSUAL = /[ßæœøđðłħıþـ'’‘ʼ]/gu;

/**
 * Text as it is compared: lower case, without accents, points and width variants, so that "Tele Sur" finds "teleSUR"
 * and "resumen" finds "Resúmen".
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(UNUSUAL, (letter) => LETTERS[letter] ?? letter);
}
