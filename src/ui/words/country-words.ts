/** Country names come from the platform (CLDR), never from us: the same table for every state. */
import type { LabelSpeech } from '../catalogue/label.ts';

/** Names that take an article inside an English sentence. Other languages inflect by their own catalogue. */
const WITH_ARTICLE = 'AE BS CD CF CG CK DO FK FO GB GM IM KM KY MH MP MV NL PH PS SB SC TC US VA VG VI';

/** Longest name that a mark may carry; a longer one gives way to its short form, then to its code. */
const MARK_NAME_LIMIT = 14;

function nameOf(code: string, speech: LabelSpeech, style: 'long' | 'short'): string {
  try {
    return new Intl.DisplayNames([speech.language.formats], { type: 'region', style }).of(code) ?? code;
  } catch {
    // A code that is none (RangeError) is shown as it is rather than losing the whole label.
    return code;
  }
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
  const names = [nameOf(code, speech, 'long'), nameOf(code, speech, 'short')];
  return names.find((name) => name.length <= MARK_NAME_LIMIT) ?? code;
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
