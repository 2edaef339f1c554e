/**
 * The compiled table of wrappers, opened: which rules hold for a host. Compiled from `assets/registry/wrappers.json` by
 * `src/registry/wrappers/compile.ts`: a line for each family, its fields apart by spaces, lists apart by commas.
 */

/** What a wrapper does with the address; decides the words of the route. */
export const WRAPPER_KINDS = ['redirect', 'share', 'copy', 'translation', 'reader', 'message'] as const;
export type WrapperKind = (typeof WRAPPER_KINDS)[number];

export interface WrapperRule {
  readonly kind: WrapperKind;
  /** Path, query and fragment; what its group holds is the address. */
  readonly pattern: RegExp;
  /** Parameters whose value is the address, tried in this order. */
  readonly query: readonly string[];
  /** Parameters that hold a message with the address in it. */
  readonly message: readonly string[];
  /** Letter of a decoder, `h` for addresses without a scheme that mean http, `t` and `a` for the two host encodings. */
  readonly decoder: string;
}

export type WrapperTable = ReadonlyMap<string, readonly WrapperRule[]>;

const list = (field: string): string[] => (field === '' ? [] : field.split(','));

/** `google.*` stands for each of Google's own domains. */
function hostsOf(field: string, domains: ReadonlyMap<string, readonly string[]>): string[] {
  return list(field).flatMap((host) => {
    const name = host.endsWith('.*') ? host.slice(0, -2) : undefined;
    return name === undefined ? [host] : (domains.get(name) ?? []).map((suffix) => `${name}.${suffix}`);
  });
}

/** `co.:idjp` stands for `co.id` and `co.jp`: most of a service's own domains end in a country's two letters. */
function suffixesOf(group: string): string[] {
  const [head = '', pairs] = group.split(':');
  return pairs === undefined ? list(head) : (pairs.match(/../g) ?? []).map((pair) => head + pair);
}

/** @param text the compiled table; it is our own, so its shape is the compiler's */
export function openWrapperTable(text: string): WrapperTable {
  const table = new Map<string, WrapperRule[]>();
  const domains = new Map<string, readonly string[]>();
  for (const line of text.split('\n')) {
    const [kind = '', hosts = '', pattern = '', query = '', message = '', decoder = ''] = line.split(' ');
    if (kind === '=') {
      domains.set(hosts, line.split(' ').slice(2).flatMap(suffixesOf));
      continue;
    }
    const rule: WrapperRule = {
      kind: WRAPPER_KINDS[Number(kind)] ?? 'redirect',
      pattern: new RegExp(`^(?:${pattern})`),
      query: list(query),
      message: list(message),
      decoder,
    };
    for (const host of hostsOf(hosts, domains)) {
      const rules = table.get(host);
      if (rules === undefined) table.set(host, [rule]);
      else rules.push(rule);
    }
  }
  return table;
}
