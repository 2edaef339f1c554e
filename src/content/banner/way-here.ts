/**
 * How the page's own address leads to what the banner speaks of: a reader of a copy on an archive must not take the archive
 * itself for what is listed.
 */
import { ENGLISH_LABELS } from '../../ui/catalogue/label.ts';
import { closerPart } from '../closer/closer-part.ts';

const { say } = ENGLISH_LABELS;

/** Whether a property is the page's own host, or one above it, or a path on it. */
function isOwnSite(property: string, hostname: string): boolean {
  const [host = ''] = property.split('/', 1);
  return !property.includes(':') && `.${hostname}`.endsWith(`.${host}`);
}

/**
 * @param property what is listed, as the registry spells it
 * @param address the page's
 * @returns a sentence; empty where the listed site itself is shown
 */
export function wayHere(property: string, address: URL): string {
  if (isOwnSite(property, address.hostname)) return '';
  // Nothing but that part could have led from this address to another's listing: it is here.
  const wrappers = closerPart()?.wrappersOf(address) ?? [];
  if (wrappers.length > 0) return say('way.wrapped', { property, via: wrappers.join(' · ') });
  return property.includes(':') ? say('way.account', { property }) : '';
}
