/** Which of a page's summaries the banner speaks of. */
import { isHidden } from '../../messages/hidden.ts';
import type { Settings } from '../../messages/settings.ts';
import { classOf, type Summary } from '../../registry/index/verdict.ts';

/**
 * @param summaries strongest first, as the index has them
 * @param settings `null` while they are not known: then as by default
 * @returns what the banner tells, strongest first, or `null` for no banner
 */
export function bannerSummaries(
  summaries: readonly Summary[],
  settings: Settings | null,
): readonly [Summary, ...Summary[]] | null {
  if (settings !== null && !settings.banner) return null;
  // One assessor of the registry: a list of the reader's is as loud as the reader set it, never louder.
  const isAssessed = (summary: Summary): boolean => summary.shown === 'mark' && classOf(summary) !== null;
  const loud = (summary: Summary): boolean =>
    summary.shown === 'banner' || (isAssessed(summary) && settings?.bannerOnMedium === true);
  const told = settings === null ? summaries : summaries.filter(({ label }) => !isHidden(label, settings));
  const [first, ...others] = told;
  // All findings are told once one of them asks for a banner; which comes first stays the rule's order.
  return first !== undefined && told.some(loud) ? [first, ...others] : null;
}
