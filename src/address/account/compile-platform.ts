/** From a platform's templates to patterns: done by the build, so that a page is given patterns alone. */
import type { CompiledPlatform, CompiledRule, NameShape, Platform } from './platform.ts';

/** `[scheme: | host][/path][?query][#fragment][ = key]`, taken apart. */
interface Template {
  /** Host or scheme of its own; empty for the platform's hosts. */
  readonly place: string;
  readonly path: string;
  readonly query: string;
  readonly fragment: string;
  /** The placeholder that holds the name. */
  readonly name: string;
  readonly form: string;
}

const PLACEHOLDER = /\{([a-z]+)\}/g;
/** Ends a name or a part of a path; a query's value; a fragment's. */
const END_OF_PART = '(?=[/?#]|$)';
const END_OF_VALUE = '(?=[&#]|$)';
const END_OF_FRAGMENT = '(?=[&/?]|$)';
const ANY_PART = '[^/?#]+';

function readTemplate(text: string): Template {
  const [address = '', form] = text.split(' = ');
  const [, place = '', rest = ''] = /^([a-z]+:|[a-z0-9.-]+(?=\/)|)(.*)$/.exec(address) ?? [];
  const [beforeFragment = '', ...fragments] = rest.split('#');
  const [path = '', query = ''] = beforeFragment.split('?');
  const name =
    [...address.matchAll(PLACEHOLDER)].map(([, word]) => word).find((word) => word !== 'any') ?? '';
  return { place, path, query, fragment: fragments.join('#'), name, form: form ?? `{${name}}` };
}

const escape = (text: string): string => text.replace(/[.*+?^$()|[\]\\{}]/g, String.raw`\$&`);

/** Literal text and placeholders as a pattern; the name's placeholder is its one group. */
function pattern(text: string, { shapes }: Platform, name: string): string {
  let last = 0;
  let source = '';
  for (const { 0: whole, 1: word = '', index } of text.matchAll(PLACEHOLDER)) {
    const shape = word === 'any' ? ANY_PART : (shapes[word]?.shape ?? '');
    if (shape === '') throw new Error(`no shape for {${word}} in ${text}`);
    source += escape(text.slice(last, index)) + (word === name ? `(${shape})` : shape);
    last = index + whole.length;
  }
  return source + escape(text.slice(last));
}

/** The platform's own pages are no accounts: `/home`, `www.`; only a name that stands alone can be taken for one. */
function reservedAhead({ path }: Template, { reserved = [] }: Platform): string {
  if (reserved.length === 0) return '';
  const words = reserved.map(escape).join('|');
  if (/^\/\{[a-z]+\}$/.test(path)) return `(?!/(?:${words})${END_OF_PART})`;
  return path.startsWith('{') ? String.raw`(?!(?:${words})\.)` : '';
}

function foldOf({ case: letters, dots }: NameShape): CompiledRule[2] {
  if (letters === 'kept') return 'case-kept';
  return dots === 'ignored' ? 'dots-ignored' : '';
}

function compileRule(template: Template, platform: Platform, withReserved: boolean): CompiledRule {
  const { path, query, fragment, name, form } = template;
  const part = (text: string): string => pattern(text, platform, name);
  const scheme = template.place.endsWith(':');
  // `{handle}.` stands in front of the host: its path follows at once.
  const head = path.startsWith('{') ? `${part(path)}/` : part(path);
  const ahead = withReserved ? reservedAhead(template, platform) : '';
  const start = `^${ahead}${head}`;
  const shape = platform.shapes[name];
  if (shape === undefined) throw new Error(`${platform.id}: no name in a template`);
  const fold = foldOf(shape);
  if (fragment !== '')
    return [String.raw`${start}(?:\?[^#]*)?#${part(fragment)}${END_OF_FRAGMENT}`, form, fold];
  if (query === '') return [start + (path.startsWith('{') ? '' : END_OF_PART), form, fold];
  const slash = scheme || path.endsWith('/') ? '' : '/?';
  return [String.raw`${start}${slash}\?(?:[^#]*&)?${part(query)}${END_OF_VALUE}`, form, fold];
}

/**
 * @param withReserved leave out the platform's own pages; a script that looks its answers up in a list without them
 *   can do without
 * @returns one compiled platform for each set of hosts, the platform's own first
 * @throws on a template whose placeholders have no shape
 */
export function compilePlatform(platform: Platform, withReserved = true): CompiledPlatform[] {
  const byPlace = new Map<string, CompiledRule[]>();
  for (const text of platform.addresses) {
    const template = readTemplate(text);
    const rules = byPlace.get(template.place) ?? [];
    byPlace.set(template.place, [...rules, compileRule(template, platform, withReserved)]);
  }
  const { id, hosts } = platform;
  const fronts = platform.fronts.length === 0 ? '' : `^(?:${platform.fronts.join('|')})$`;
  return [...byPlace].map(([place, rules]) =>
    place === '' ? { id, hosts, fronts, rules } : { id, hosts: [place], fronts: '', rules },
  );
}
