/**
 * The one published rule (label wording, section 0), the same for every state. A class is computed from the
 * evidence, never typed in. The first row that holds wins:
 *
 *  1. reported as a copy of a known site                                          -> `impersonation`
 *  2. listed in a named report as an operation's own address                      -> `covert-operation`
 *  3. State Media Monitor code SC                                                 -> `state-controlled`
 *  4. code CaPu                                                                   -> `state-managed`
 *  5. code CaPr                                                                   -> `state-captured-private`
 *  6. code IP, ISF, ISM, ISFM                                                     -> `public-independent`, popup only
 *  7. no code, an act that rests on state control and names the outlet itself     -> `state-designated`
 *  8. no code, no act, a source that says it is a party's                         -> `party-organ`
 *  9. anything else: dated facts without a class, or nothing at all
 *
 * Decided where the text leaves it open:
 * - Of several codes the newest stands. A newer code that is no class ("IP-lost") takes the older one's class away.
 * - Who speaks for several sources: see `bySpeaking`. For acts, the order of the catalogue first.
 * - A code or act that names somebody else (`names`: owner, parent, staff, an earlier state of the outlet) is a fact.
 * - An act is no report (law, sanction, regulator's order): of an operation's address that acts alone name, nothing is
 *   said as the operation's. Where the outlet has an entry, row 7 says who designated it. A court's papers are a report.
 * - `status: defunct` keeps the class and is told in the popup only: the address may be anybody's now.
 *   `re-registered` is known to be: facts only. `down` and `seized` are history and change nothing.
 * - Loudness follows `confidence` alone; a designation does not raise a row that rests on one list.
 * - Of a removed entry nothing is said; its file keeps it, with the reason.
 * - `lookalike` is our own observation, not a listing: nothing in the registry makes it.
 */
import type { Verdict } from './label.ts';
import { removalOf } from './removed.ts';
import { classifyOperation } from './rule/classify-operation.ts';
import { classifyOutlet } from './rule/classify-outlet.ts';
import type { Entry, Evidence, Property } from './schema.ts';

export type { Verdict } from './label.ts';

/**
 * What may be said of one address of one entry.
 *
 * @param evidence all evidence by id
 * @returns class, loudness and label; `facts-only` where dated facts make no class; `null` where nothing may be said
 */
export function classify(
  entry: Entry,
  property: Property,
  evidence: ReadonlyMap<string, Evidence>,
): Verdict | null {
  if (removalOf(entry) !== undefined) return null;
  return entry.kind === 'outlet'
    ? classifyOutlet(entry, property, evidence)
    : classifyOperation(entry, property, evidence);
}
