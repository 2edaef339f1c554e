/** One answer of the command line: an address, what was found, or why it could not be read. */
import { parseAddress, parseLink, type ParsedAddress } from '../../address/parse-address.ts';
import { isShortLink } from '../../address/unwrap/short-link-hosts.ts';
import { unwrap } from '../../address/unwrap/unwrap.ts';
import { checkAddress } from '../../check/check-address.ts';
import { faultWords, type InputFault } from '../../check/fault-words.ts';
import type { Finding } from '../../check/finding.ts';
import type { Registry } from '../../check/open-registry.ts';
import { ENGLISH_ROUTES } from '../../ui/catalogue/route.ts';
import { labelSentence } from '../../ui/words/banner-words.ts';
import { routeSentence } from '../../ui/words/route-words.ts';

/** A finding as JSON has it: as everywhere, with the label as its English sentence. */
export type FindingJson = Omit<Finding, 'label'> & { readonly label: string };

/** One line of `--json`. Fields may be added, never changed (docs/check-json.md). */
export interface Answer {
  readonly v: 1;
  readonly input: string;
  /** The address as it was understood; `null` with an error. */
  readonly address: string | null;
  /** The address behind wrappers: what was checked. */
  readonly target: string | null;
  readonly findings: readonly FindingJson[];
  readonly list: { readonly serial: number; readonly date: string };
  readonly error: string | null;
}

function listOf({ list }: Registry): Answer['list'] {
  return { serial: list.serial, date: list.date };
}

export function refusal(registry: Registry, input: string, fault: InputFault): Answer {
  return {
    v: 1,
    input,
    address: null,
    target: null,
    findings: [],
    list: listOf(registry),
    error: faultWords(fault),
  };
}

function answer(
  registry: Registry,
  input: string,
  parsed: ParsedAddress,
  shown: readonly string[] = [],
): Answer {
  if (!parsed.ok) return refusal(registry, input, parsed.fault);
  const { href } = parsed.address;
  const findings = checkAddress(registry, parsed.address, shown).map((finding) => ({
    ...finding,
    label: labelSentence(finding.label),
  }));
  return {
    v: 1,
    input,
    address: href,
    target: findings[0]?.target ?? unwrap(href)?.target ?? href,
    findings,
    list: listOf(registry),
    error: null,
  };
}

/** Checks an address as somebody typed or pasted it. */
export function answerAddress(registry: Registry, input: string): Answer {
  return answer(registry, input, parseAddress(input));
}

/**
 * Checks a link as it stands in a document.
 *
 * @param shown what a reader sees or hears of it: its text, title, label
 */
export function answerLink(
  registry: Registry,
  href: string,
  base: string,
  shown: readonly string[] = [],
): Answer {
  return answer(registry, href, parseLink(href, base), shown);
}

/** What is said of an address without findings: never that it is fine. */
function unlistedText(address: string | null): string {
  const isUnknown = address !== null && isShortLink(new URL(address));
  const unknown = isUnknown ? ` ${ENGLISH_ROUTES.say('short-link')}` : '';
  return `  Not on our lists. This is not an endorsement.${unknown}`;
}

function findingLines(finding: FindingJson): string[] {
  const lines = [`  ${finding.name}: ${finding.label}`];
  return finding.route === 'domain' ? lines : [...lines, `    ${routeSentence(finding)}`];
}

/** An answer for a reader: the input, then each finding with its source, and how the address led there. */
export function answerText({ input, address, findings, error }: Answer): string {
  if (error !== null) return `${input}\n  ! ${error}`;
  if (findings.length === 0) return `${input}\n${unlistedText(address)}`;
  return [input, ...findings.flatMap(findingLines)].join('\n');
}
