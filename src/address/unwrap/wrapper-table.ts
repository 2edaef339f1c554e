/**
 * The compiled table of wrappers, opened: which rules hold for a host. Compiled from `assets/registry/wrappers.json` by
 * `src/registry/wrappers/compile.ts`: a line for each family, its fields apart by spaces, lists apart by commas.
 */

/** What a wrapper does with the address; decides the words of the route. */
export const WRAPPER_KINDS = ['redirect', 'share', 'copy', 'translation', 'reader', 'message'] as const;
export type WrapperKind = (typeof WRAPPER_KINDS)[number];

export interface WrapperRule {
  readonly kind: WrapperKind;
  /** Path, query and fragment; what its groups hold is the address. */
  readonly pattern: RegExp;
  /** Parameters whose value is the address, tried in this order. */
  readonly query: readonly string[];
  /** Parameters that hold a message with the address in it. */
  readonly message: readonly string[];
  /** Letter of a decoder, `h` for addresses without a scheme that mean http, `t` and `a` for the two host encodings. */
  readonly decoder: string;
}

/** The rules of one name: a host, or a scheme with its colon. */
export interface WrapperRules {
  /** What any of them begins with: most addresses on a wrapper's host are plain, and one look says so. */
  readonly any: RegExp;
  readonly rules: readonly WrapperRule[];
}

export interface WrapperTable {
  /** The rules of one name, not of those above it. */
  rulesOf(name: string): WrapperRules | undefined;
}

const list = (field: string): string[] => (field === '' ? [] : field.split(','));

/** `co.:idjp` stands for `co.id` and `co.jp`: most of a service's own domains end in a country's two letters. */
function suffixesOf(group: string): string[] {
  const [head = '', pairs] = group.split(':');
  return pairs === undefined ? list(head) : (pairs.match(/../g) ?? []).map((pair) => head + pair);
}

/** Stands at the end of a whole path: most patterns have one, and the page script is to be small. */
export const PATH_END = '~';

const startingWith = (pattern: string): RegExp =>
  new RegExp(`^(?:${pattern.replaceAll(PATH_END, '/?(?:[?#]|$)')})`);

function readRule(line: string): WrapperRule {
  const [kind = '', , pattern = '', query = '', message = '', decoder = ''] = line.split(' ');
  return {
    kind: WRAPPER_KINDS[Number(kind)] ?? 'redirect',
    pattern: startingWith(pattern),
    query: list(query),
    message: list(message),
    decoder,
  };
}

function readRules(lines: readonly string[]): WrapperRules {
  const patterns = lines.map((line) => line.split(' ')[2] ?? '');
  return { any: startingWith(patterns.join('|')), rules: lines.map(readRule) };
}

/**
 * Opening reads no more than the hosts; a rule is made when its host is first met, since a page meets a few of them.
 *
 * @param text the compiled table; it is our own, so its shape is the compiler's
 */
export function openWrapperTable(text: string): WrapperTable {
  const lines = new Map<string, string[]>();
  const opened = new Map<string, WrapperRules>();
  /** The lines of services that have many domains, and those domains once they are asked for. */
  const services = new Map<string, string>();
  const domains = new Map<string, ReadonlySet<string>>();

  for (const line of text.split('\n')) {
    const [kind, hosts = ''] = line.split(' ', 2);
    if (kind === '=') services.set(hosts, line);
    else
      for (const host of list(hosts)) {
        const own = lines.get(host);
        if (own === undefined) lines.set(host, [line]);
        else own.push(line);
      }
  }

  /** `google.co.uk` -> `google.*`, where that is one of the service's own. */
  const serviceOf = (name: string): string | undefined => {
    for (const [service, line] of services) {
      if (!name.startsWith(service) || name[service.length] !== '.') continue;
      let own = domains.get(service);
      if (own === undefined)
        domains.set(service, (own = new Set(line.split(' ').slice(2).flatMap(suffixesOf))));
      return own.has(name.slice(service.length + 1)) ? `${service}.*` : undefined;
    }
    return undefined;
  };

  return {
    rulesOf(name) {
      const key = lines.has(name) ? name : serviceOf(name);
      const own = key === undefined ? undefined : lines.get(key);
      if (key === undefined || own === undefined) return undefined;
      let rules = opened.get(key);
      if (rules === undefined) opened.set(key, (rules = readRules(own)));
      return rules;
    },
  };
}
