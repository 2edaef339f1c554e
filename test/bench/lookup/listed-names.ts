/** Generated lists: names as long and as mixed as real ones, from a fixed seed. */
import { domainToASCII } from 'node:url';
import { seeded, type Random } from '../random.ts';

const WORDS =
  'news daily post world times press info media online report today global herald tribune voice live web net blog shop tech sport money health travel game music video radio city home green blue red north south east west star sun moon river mountain forest first best top new old true real open free fast smart house car bank law art book food love life'.split(
    ' ',
  );
const STARTS = 'b c d f g h j k l m n p r s t v w z br ch cl dr fr gr kr pl pr sh sk sl st tr'.split(' ');
const VOWELS = 'a e i o u ai ea ie oo ou'.split(' ');
const ENDS = ['', '', '', 'n', 'r', 's', 'l', 't', 'm', 'k'];
/** Endings about as often as in lists of this kind. */
const SUFFIXES =
  'com com com com com com com com com com ru ru ru org org net net info info de fr co.uk com.ua pl it es cn com.br online site xyz news press top club ir in eu io me tv'.split(
    ' ',
  );
const CYRILLIC = Array.from('абвгдежзиклмнопрстухцчшыэюя');

function syllables(random: Random, count: number): string {
  let text = '';
  for (let i = 0; i < count; i++) text += random.pick(STARTS) + random.pick(VOWELS) + random.pick(ENDS);
  return text;
}

function stem(random: Random): string {
  const kind = random.below(100);
  if (kind < 25) return random.pick(WORDS) + syllables(random, 2);
  if (kind < 45) return syllables(random, 2) + random.pick(WORDS);
  if (kind < 60) return `${random.pick(WORDS)}-${syllables(random, 2)}`;
  if (kind < 68) return `${random.pick(WORDS)}${random.pick(WORDS)}${random.below(1000)}`;
  if (kind < 69) return domainToASCII(Array.from({ length: 8 }, () => random.pick(CYRILLIC)).join(''));
  return syllables(random, random.pick([2, 3, 3, 4]));
}

/**
 * @param count how many, all distinct
 * @returns sorted by code unit; one in twenty is a sub-domain
 */
export function generatedNames(count: number): string[] {
  const random = seeded(20_261_122 + count);
  const names = new Set<string>();
  while (names.size < count) {
    const name = `${stem(random)}.${random.pick(SUFFIXES)}`;
    names.add(random.below(20) === 0 ? `${random.pick(['www2', 'en', 'blog', 'news', 'm'])}.${name}` : name);
  }
  return [...names].toSorted((a, b) => (a < b ? -1 : 1));
}
