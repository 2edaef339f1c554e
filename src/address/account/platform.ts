/** What is known of a platform: where an account's addresses are, and what an account's name looks like there. */

/** What a name may look like. */
export interface NameShape {
  /** Source of a regular expression without groups; compared without regard to case. */
  readonly shape: string;
  /** `ignored` (the usual): capitals make no other account. `kept`: they do. */
  readonly case?: 'ignored' | 'kept' | undefined;
  /** `ignored`: dots in a name mean nothing there. */
  readonly dots?: 'ignored' | 'kept' | undefined;
}

/**
 * A platform as `assets/registry/platforms.json` has it.
 *
 * An address is a template: a path (`/s/{handle}`) on any of the platform's hosts; a name in front of them
 * (`{handle}.`); or a whole address on a host of its own (`m.me/{handle}`, `tg:resolve?domain={handle}`). A word in
 * braces is one of `shapes`; `{any}` is any one part of a path. Whatever lies below an account's address belongs to it.
 * Behind ` = ` stands how the registry spells the account, where that is not the name alone: `/r/{handle} = r/{handle}`.
 * Of several templates the first that fits holds.
 */
export interface Platform {
  readonly id: string;
  /** As readers know it. */
  readonly name: string;
  /** Its domains; none for software that runs on many hosts (Mastodon): `{host}` in the spelling is then the address's own. */
  readonly hosts: readonly string[];
  /** First labels under which the same pages are served: `www`, `m`, `[a-z]{2}` (sources of regular expressions). */
  readonly fronts: readonly string[];
  readonly shapes: Readonly<Record<string, NameShape>>;
  readonly addresses: readonly string[];
  /** Where an account's own page is: templates with `{account}`, the first that leads back to an account holds. */
  readonly page: readonly string[];
  /** Names that are the platform's own pages. */
  readonly reserved?: readonly string[] | undefined;
}

/** One template ready to be compared: pattern, how the registry spells it, and how the name is folded. */
export type CompiledRule = readonly [pattern: string, form: string, fold: '' | 'case-kept' | 'dots-ignored'];

/** A platform's templates on one set of hosts; JSON, so that it can travel in a script. */
export interface CompiledPlatform {
  readonly id: string;
  /** Hosts, or a scheme with its colon (`tg:`); none for software that runs on many hosts. */
  readonly hosts: readonly string[];
  /** Source of a regular expression for the first labels that mean nothing; empty where there are none. */
  readonly fronts: string;
  readonly rules: readonly CompiledRule[];
}
