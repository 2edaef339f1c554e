/** One sentence on how an address led to what is listed. */
import type { Finding } from '../../check/finding.ts';
import type { Part } from '../catalogue/speech.ts';
import { ENGLISH_ROUTES, type RouteSpeech } from '../catalogue/route.ts';

export type Routed = Pick<Finding, 'route' | 'via' | 'wrapper' | 'weak' | 'property'>;

/** What unwrapping an address gave; nothing of it for an address that was plain. */
export type Wrapping = Partial<Pick<Finding, 'via' | 'wrapper' | 'weak'>>;

/**
 * The route to what is listed, where only its property is at hand.
 *
 * @param property as the registry spells it: a host, a path, or an account (`platform:name`)
 */
export function routeTo(property: string, { via = [], wrapper, weak }: Wrapping): Routed {
  if (wrapper !== undefined)
    return { route: 'wrapped', via, wrapper, ...(weak === undefined ? {} : { weak }), property };
  return { route: property.includes(':') ? 'account' : 'domain', via, property };
}

/** The same in pieces, so that a page can set addresses apart; `null` for routes whose label says it already. */
export function routeParts(
  { route, via, wrapper = 'redirect', weak, property }: Routed,
  { parts, language }: RouteSpeech = ENGLISH_ROUTES,
): readonly Part[] | null {
  switch (route) {
    case 'domain':
    case 'account':
      return parts(route, { property });
    case 'embedded':
      return parts(weak === true ? 'embedded.own-data' : route, { property });
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
