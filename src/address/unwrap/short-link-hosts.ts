/** Services whose links say nothing of where they lead. Apart from the unwrapping, so that the popup need not carry that. */
import { SHORT_LINKS } from '../../generated/short-links.ts';

export const SHORT_LINK_HOSTS: ReadonlySet<string> = new Set(SHORT_LINKS.split(' '));
