/** `wrappers.json`: services that carry somebody else's address in their own, and how it is written there. */
import * as v from 'valibot';
import { byCodeUnits } from '../canonical.ts';
import { WRAPPER_KINDS } from '../../address/unwrap/wrapper-table.ts';

const kebab = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be a kebab-case id'));

/** A host that holds for everything below it, `google.*` for each of a service's own domains, or a scheme with its colon. */
const WrapperHost = v.pipe(
  v.string(),
  v.regex(
    /^(?:[a-z0-9-]+(?:\.[a-z0-9-]+)+|[a-z0-9]+\.\*|[a-z][a-z-]*:)$/,
    'must be a host in lower case, a name with ".*", or a scheme',
  ),
);

/** See `path-pattern.ts` for what may stand in braces. */
const PathPattern = v.pipe(v.string(), v.regex(/^[^\s,~]+$/, 'must be a path without spaces, commas and ~'));

const parameter = v.pipe(v.string(), v.regex(/^[\w.-]+$/, 'must be the name of a parameter'));

/** Encodings beyond the one percent-encoding of every query; `src/address/unwrap/decoders.ts` has them. */
export const WRAPPER_DECODERS = [
  'base64',
  'url-defense-2',
  'url-defense-3',
  'disqus',
  'search-cache',
  'google-news',
  'http',
  'translate-host',
  'amp-host',
] as const;

export const WrapperFamily = v.strictObject({
  id: kebab,
  kind: v.picklist(WRAPPER_KINDS),
  hosts: v.pipe(v.array(WrapperHost), v.minLength(1)),
  /** Absent: any path. */
  paths: v.optional(v.array(PathPattern)),
  /** Parameters whose value is the address. */
  query: v.optional(v.array(parameter)),
  /** Parameters whose value is a message with an address in it. */
  message: v.optional(v.array(parameter)),
  decoder: v.optional(v.picklist(WRAPPER_DECODERS)),
  /** Where the format is written down. */
  documented: v.optional(v.pipe(v.string(), v.url())),
  note: v.optional(v.string()),
  /** What the family does, as it is met; the check unwraps each. */
  samples: v.pipe(v.array(v.strictObject({ wrapped: v.string(), target: v.string() })), v.minLength(1)),
});
export type WrapperFamily = v.InferOutput<typeof WrapperFamily>;

export const WrappersFile = v.strictObject({
  v: v.literal(1),
  /** Hosts of services whose links say nothing of where they lead. */
  shortLinks: v.array(v.pipe(v.string(), v.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, 'must be a host'))),
  /** What stands for the star in `google.*`: the services' own domains, one by one. */
  domains: v.record(v.string(), v.array(v.pipe(v.string(), v.regex(/^[a-z.]+$/, 'must be a public suffix')))),
  families: v.array(WrapperFamily),
});
export type WrappersFile = v.InferOutput<typeof WrappersFile>;

/** Lists of hosts sorted; families keep their order, in which they are tried. */
export function sortedWrappers<W extends Pick<WrappersFile, 'shortLinks' | 'domains'>>(wrappers: W): W {
  const domains = Object.entries(wrappers.domains).map(([name, suffixes]): [string, string[]] => [
    name,
    suffixes.toSorted(byCodeUnits),
  ]);
  return {
    ...wrappers,
    shortLinks: wrappers.shortLinks.toSorted(byCodeUnits),
    domains: Object.fromEntries(domains),
  };
}
