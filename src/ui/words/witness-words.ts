/** How well the tie between an address and its entry is witnessed, where that is a weakness. */
import type { Details } from '../../check/details.ts';
import { ENGLISH_DETAILS, type DetailsSpeech } from '../catalogue/details.ts';

/** A sentence where one witness alone names the address: "One source names this address: aao.fyi."; else nothing. */
export function witnessNote(
  { witnesses }: Pick<Details, 'witnesses'>,
  { say, language }: DetailsSpeech = ENGLISH_DETAILS,
): string | undefined {
  const [only, ...others] = witnesses;
  if (only === undefined || others.length > 0) return undefined;
  const { by, copies } = only;
  if (copies.length === 0) return say('source.one-witness', { by });
  const sources = new Intl.ListFormat(language.formats, { type: 'conjunction' }).format(copies);
  return say('source.one-witness.copy', { by, sources });
}
