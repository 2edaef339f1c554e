/** Services whose links say nothing of where they lead. Apart from the unwrapping, so that popup and page script need not carry that. */
import { SHORT_LINKS } from '../../generated/short-links.ts';
import { hostnameOf } from '../parse-address.ts';

/** All services' hosts. */
export const shortLinkHosts = (): string[] => SHORT_LINKS.split(' ');

/** The service's host; `undefined` for any other address, and for the service's own front page. */
export function shortHostOf(url: URL): string | undefined {
  const hostname = hostnameOf(url)?.replace(/^www\./, '');
  return hostname !== undefined && ` ${SHORT_LINKS} `.includes(` ${hostname} `) && url.pathname !== '/'
    ? hostname
    : undefined;
}

/** Whether an address says nothing of where it leads. */
export function isShortLink(url: URL): boolean {
  return shortHostOf(url) !== undefined;
}
