/**
 * Wraps an address as a family's service does: the encoders, written apart from the engine's decoders, so that the two
 * can be held against each other. From the family's own data, so that a new family is tested by being written down.
 */
import type { WrapperFamily, WrappersFile } from '../../../../src/registry/wrappers/schema.ts';

/** Picks one of some; the test's generator decides. */
export type Pick = (count: number) => number;

function one<T>(items: readonly T[], pick: Pick): T {
  const item = items[pick(items.length)];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
}

const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64url');

const hex = (byte: number): string => byte.toString(16).toUpperCase().padStart(2, '0');

/** Everything but letters and digits as `-XX`, slashes as `_`. */
function urlDefense2(text: string): string {
  return [...Buffer.from(text, 'utf8')]
    .map((byte) => {
      const character = String.fromCharCode(byte);
      return character === '/' ? '_' : /[A-Za-z0-9.]/.test(character) ? character : `-${hex(byte)}`;
    })
    .join('');
}

const LENGTHS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Runs of what is neither letter, digit nor one of `:/?.&=` are taken out and written behind, in base64. */
function urlDefense3(text: string): string {
  let bytes = '';
  const address = text.replace(/[^A-Za-z0-9:/?.&=]{1,65}/gu, (run) => {
    const { length } = Array.from(run);
    bytes += run;
    return length === 1 ? '*' : `**${LENGTHS[length - 2] ?? ''}`;
  });
  return `${address}__;${base64(bytes)}!!NO21cQ!Signature$`;
}

/** A field of a message as protocol buffers write it: what it is, how long, the address, and another field behind it. */
function googleNews(text: string): string {
  const { length } = Buffer.from(text, 'utf8');
  const size = length < 128 ? [length] : [(length % 128) + 128, Math.floor(length / 128)];
  const message = [
    Buffer.from([8, 0x13, 0x22, ...size]),
    Buffer.from(text, 'utf8'),
    Buffer.from([0xd2, 1, 0]),
  ];
  return Buffer.concat(message).toString('base64url');
}

type Encoder = (text: string, pick: Pick) => string;
const PLAIN: Encoder = (text) => text;
const ENCODERS: Readonly<Record<string, Encoder>> = {
  base64: (text, pick) => one(['a1', ''], pick) + base64(text),
  'url-defense-2': urlDefense2,
  'url-defense-3': urlDefense3,
  'google-news': googleNews,
  disqus: (text, pick) => text + one([':N5uw2pegu4eueRRx0Dgx5uXl9z0', ':ZVUO1v-fpg4Id2pxKHnbjUN-7_I'], pick),
  'search-cache': (text, pick) => `cache:${one(['', 'AbCd_fGhI-kL:'], pick)}${text} some words`,
};

/** `de-rt-com.translate.goog`, with the parameters that say how its name is to be read. */
function translated(address: URL): string {
  const isIdn = address.hostname.startsWith('xn--');
  const label = address.hostname
    .slice(isIdn ? 4 : 0)
    .replaceAll('-', '--')
    .replaceAll('.', '-');
  const marked = isIdn ? `0-${label}` : label;
  // A hyphen in third and fourth place is reserved in host names.
  const needsFront = marked.startsWith('--', 2);
  const whole = needsFront ? `1-${marked}` : marked;
  const cut = Math.max(0, whole.length - 60);
  const encodings = [...(isIdn ? ['0'] : []), ...(needsFront ? ['1'] : [])].join(',');
  const parameters = [
    '_x_tr_sl=auto',
    ...(cut > 0 ? [`_x_tr_hp=${whole.slice(0, cut)}`] : []),
    ...(encodings === '' ? [] : [`_x_tr_enc=${encodings}`]),
  ].join('&');
  const search = address.search === '' ? `?${parameters}` : `${address.search}&${parameters}`;
  return `https://${whole.slice(cut)}.translate.goog${address.pathname}${search}${address.hash}`;
}

const isScheme = (host: string): boolean => host.endsWith(':');

/** What may stand behind a host, and what behind a scheme. */
function pathsFor({ paths = [] }: WrapperFamily, host: string): string[] {
  if (paths.length === 0) return [isScheme(host) ? 'x' : '/x'];
  return paths.filter((path) => isScheme(host) !== path.startsWith('/') || path.startsWith('{any}'));
}

function fill(path: string, text: string, address: URL): string {
  const afterHost = address.pathname.slice(1) + address.search + address.hash;
  return path
    .replaceAll('{time}', '20240301120000id_')
    .replaceAll('{code}', 'AbC1')
    .replaceAll('{any}', path.startsWith('{any}') ? '/some/where' : 'x')
    .replace('{host}', () => address.host)
    .replace('{rest}', () => afterHost)
    .replace('{address}', () => text);
}

/** Whether the family writes addresses without their scheme. */
export const leavesSchemeOut = ({ id }: WrapperFamily): boolean =>
  /^(?:amp-|yandex-translate-proxy|yandex-turbo)/.test(id);

/**
 * @param address without user and password
 * @returns `null` for families that hold no more than a site
 */
export function wrap(file: WrappersFile, family: WrapperFamily, address: URL, pick: Pick): string | null {
  if (family.decoder === 'amp-host') return null;
  if (family.decoder === 'translate-host') return translated(address);
  const listed = one(family.hosts, pick);
  const host = listed.replace(/\*$/, () => one(file.domains[listed.slice(0, -2)] ?? [], pick));
  const encode = ENCODERS[family.decoder ?? ''] ?? PLAIN;
  const text = leavesSchemeOut(family) ? address.href.slice(address.protocol.length + 2) : address.href;
  const path = one(pathsFor(family, host), pick);
  const start = isScheme(host)
    ? host + (/^(?:view-source|about|mailto|sms):$/.test(host) ? '' : '//')
    : `https://${host}`;
  if (/\{(?:address|host)\}/.test(path)) return start + fill(path, encode(text, pick), address);
  const parameters = [
    ...(family.query ?? []).map((name) => [name, encode(address.href, pick)]),
    ...(family.message ?? []).map((name) => [name, `Read this: ${address.href} today`]),
  ];
  const [name = '', value = ''] = one(parameters, pick);
  return `${start}${fill(path, '', address)}?first=1&${name}=${encodeURIComponent(value)}&last=2`;
}
