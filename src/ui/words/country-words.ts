/** Country names come from the platform (CLDR), never from us: the same table for every state. */
import { writtenCountry } from '../catalogue/en/countries.ts';
import type { LabelSpeech } from '../catalogue/label.ts';

/** Names that take an article inside an English sentence. Other languages inflect by their own catalogue. */
const WITH_ARTICLE = 'AE BS CD CF CG CK DO FK FO GB GM IM KM KY MH MP MV NL PH PS SB SC TC US VA VG VI';

/** Longest name that a mark may carry; a longer one gives way to its short form, then to its code. */
const MARK_NAME_LIMIT = 14;

const asked = new Map<string, Intl.DisplayNames>();

/** The platform's name of a state. Its table is slow to open, so that it is opened once for each language and style. */
function platformName(code: string, formats: string, style: 'long' | 'short'): string {
  const key = `${formats} ${style}`;
  const names = asked.get(key) ?? new Intl.DisplayNames([formats], { type: 'region', style });
  asked.set(key, names);
  try {
    return names.of(code) ?? code;
  } catch {
    // A code that is none (RangeError) is shown as it is rather than losing the whole label.
    return code;
  }
}

function nameOf(code: string, { language }: LabelSpeech, style: 'long' | 'short'): string {
  const written = language.tag === 'en' ? writtenCountry(code) : undefined;
  if (written === undefined) return platformName(code, language.formats, style);
  return style === 'short' ? (written[1] ?? written[0]) : written[0];
}

/** "Russia": the name on its own. `code` is ISO 3166-1 alpha-2. */
export function countryName(code: string | undefined, speech: LabelSpeech): string {
  return code === undefined ? speech.say('country.unnamed') : nameOf(code, speech, 'long');
}

/** "the United Kingdom": the name as it stands inside a sentence. */
export function countryInSentence(code: string | undefined, speech: LabelSpeech): string {
  const country = countryName(code, speech);
  const article = code !== undefined && WITH_ARTICLE.split(' ').includes(code);
  return article ? speech.say('country.in-sentence', { country }) : country;
}

/** At most 14 characters: the name, else its short form, else the code. */
export function countryForMark(code: string | undefined, speech: LabelSpeech): string {
  if (code === undefined) return '?';
  const fits = (name: string): boolean => name.length <= MARK_NAME_LIMIT;
  const long = nameOf(code, speech, 'long');
  if (fits(long)) return long;
  const short = nameOf(code, speech, 'short');
  return fits(short) ? short : code;
}

/**
 * "Costa Rica and El Salvador".
 *
 * @param codes ISO codes joined by a blank, as a label carries them
 */
export function countryList(codes: string, speech: LabelSpeech): string {
  const names = codes.split(' ').map((code) => countryInSentence(code, speech));
  return new Intl.ListFormat(speech.language.formats, { type: 'conjunction' }).format(names);
}
