/**
 * One door from a string to an address: the platform's WHATWG URL parser plus what readers do when they
 * paste (no scheme, a port, a trailing dot). Everything that compares hosts compares what comes out of here.
 */

/** A lower-case ASCII hostname without its trailing dot; only `parseAddress` and `hostnameOf` make one. */
export type Hostname = string & { readonly __brand: 'Hostname' };

export interface Address {
  /** The serialised URL. */
  readonly href: string;
  readonly protocol: string;
  /** `null` for addresses that have no host to check: `mailto:`, `data:`, `javascript:`, `about:` … */
  readonly hostname: Hostname | null;
  /** Path as serialised, starting with `/`, for addresses with a host. */
  readonly path: string;
}

export type AddressFault = 'empty' | 'too-long' | 'mail' | 'control-characters' | 'not-an-address';

export type ParsedAddress =
  { readonly ok: true; readonly address: Address } | { readonly ok: false; readonly fault: AddressFault };

/** Longest address looked at, in UTF-16 units; browsers themselves refuse to show more (Chromium: 2 MB, Firefox: 1 MB). */
export const MAX_ADDRESS = 65_536;

/** The WHATWG "special" schemes with a host that a reader can be led to. (No set: it would be made on every page.) */
const hasHost = (protocol: string): boolean =>
  protocol === 'https:' ||
  protocol === 'http:' ||
  protocol === 'ftp:' ||
  protocol === 'ws:' ||
  protocol === 'wss:';

/** The hostname that registry names are compared with, or `null` when the URL has none; a document's `location` will do. */
export function hostnameOf(url: Pick<URL, 'protocol' | 'hostname'>): Hostname | null {
  if (!hasHost(url.protocol)) return null;
  const host = url.hostname.endsWith('.') ? url.hostname.slice(0, -1) : url.hostname;
  // The brand's only birthplace: WHATWG parsing has lowered, decoded and punycoded the host.
  return host === '' ? null : (host as Hostname);
}

/** `null` for what is no whole address. Asking `URL.canParse` first would parse every address twice. */
export function toUrl(text: string, base?: string): URL | null {
  // Not `URL.canParse`: Node 20's says no to some Latin-1 text that its own constructor takes, once it is compiled hot.
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}

function addressOf(url: URL): ParsedAddress {
  return {
    ok: true,
    address: { href: url.href, protocol: url.protocol, hostname: hostnameOf(url), path: url.pathname },
  };
}

/**
 * Parses a link as it stands in a document.
 *
 * @param href the attribute's value
 * @param base the document's base address
 */
export function parseLink(href: string, base: string): ParsedAddress {
  if (href.length > MAX_ADDRESS) return { ok: false, fault: 'too-long' };
  const url = toUrl(href, base);
  return url === null ? { ok: false, fault: 'not-an-address' } : addressOf(url);
}

/** `host:8080/…` parses as a URL whose scheme is the host: schemes with a dot or before a port are hosts. */
const LOOKS_LIKE_HOST = /^[^/?#:@]+(?::\d{1,5})?(?:[/?#]|$)/;
const HAS_SCHEME = /^[a-z][a-z0-9+-]*:/i;
const MAIL = /^[^\s/?#:@]+@[^\s/?#:@]+$/;
// Inside an address, WHATWG parsing drops tabs and newlines; every other control character is a fault in a host.
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** Whether text without a scheme can be meant as a host: it has a dot inside, is an IP address, or is `localhost`. */
function isBareHost(url: URL): boolean {
  const host = hostnameOf(url) ?? '';
  return host.startsWith('[') || host === 'localhost' || /^[^.].*\.[^.]+$/.test(host);
}

/**
 * Parses what a reader typed or pasted: a whole address, or a bare `host/path`, which is read as https.
 *
 * @param input one line of text, untrimmed
 */
export function parseAddress(input: string): ParsedAddress {
  if (input.length > MAX_ADDRESS) return { ok: false, fault: 'too-long' };
  // As WHATWG parsing does: tabs and line breaks inside an address are not part of it.
  const text = input.trim().replace(/[\t\n\r]/g, '');
  if (text === '') return { ok: false, fault: 'empty' };
  const head = text.split(/[/?#]/, 4).slice(0, 3).join('/');
  if (CONTROL.test(head)) return { ok: false, fault: 'control-characters' };
  if (MAIL.test(text)) return { ok: false, fault: 'mail' };
  const scheme = HAS_SCHEME.exec(text)?.[0];
  const bare = scheme === undefined || (LOOKS_LIKE_HOST.test(text) && /:\d/.test(text));
  if (!bare) {
    const url = toUrl(text);
    return url === null ? { ok: false, fault: 'not-an-address' } : addressOf(url);
  }
  const url = toUrl(`https:${text.startsWith('//') ? '' : '//'}${text}`);
  return url !== null && isBareHost(url) && !/\s/.test(head)
    ? addressOf(url)
    : { ok: false, fault: 'not-an-address' };
}
