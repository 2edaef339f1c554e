/** One sentence on how an address led to what is listed. */
import type { Finding } from '../../check/finding.ts';
import type { Part } from '../catalogue/speech.ts';
import { ENGLISH_ROUTES, type RouteSpeech } from '../catalogue/route.ts';

export type Routed = Pick<Finding, 'route' | 'via' | 'wrapper' | 'weak' | 'property'>;

/** The same in pieces, so that a page can set addresses apart; `null` for routes whose label says it already. */
export function routeParts(
  { route, via, wrapper = 'redirect', weak, property }: Routed,
  { parts, language }: RouteSpeech = ENGLISH_ROUTES,
): readonly Part[] | null {
  switch (route) {
    case 'domain':
    case 'account':
    case 'embedded':
      return parts(route, { property });
    case 'wrapped': {
      const names = new Intl.ListFormat(language.formats, { type: 'unit' }).format(via);
      return parts(weak === true ? 'weak' : `wrapped.${wrapper}`, { property, via: names });
    }
    default:
      return null;
  }
}

/** The sentence as plain text; empty for routes whose label says it already. */
export function routeSentence(finding: Routed, speech: RouteSpeech = ENGLISH_ROUTES): string {
  return (routeParts(finding, speech) ?? []).map(({ text }) => text).join('');
}
