/** From a draft's fields to a complete report, or to the reasons why it is not one yet. */
import { parseAddress } from '../address/parse-address.ts';
import type { ReportKind } from './kinds.ts';
import { LIMITS, type ReportFields } from './schema.ts';
import { stripAddress } from './strip-address.ts';

/** One reason per field at most, in the order of the form; the surfaces have a sentence for each. */
export const REASONS = [
  'address-missing',
  'address-too-long',
  'address-unreadable',
  'address-without-site',
  'kind-missing',
  'real-site-too-long',
  'real-site-unreadable',
  'real-site-same',
  'why-missing',
  'why-too-long',
  'evidence-too-long',
  'evidence-unreadable',
  'contact-too-long',
] as const;
export type Reason = (typeof REASONS)[number];

export type Field = keyof ReportFields;
export type Invalid = Partial<Readonly<Record<Field, Reason>>>;

export type Validated =
  | { readonly is: 'ready'; readonly fields: ReportFields }
  | { readonly is: 'invalid'; readonly reasons: Invalid };

type Checked = { readonly value: string } | { readonly reason: Reason };

/** Only sites on the web can be reported: what the registry holds is found by hostname. */
function webAddress(text: string): URL | 'unreadable' | 'without-site' {
  const parsed = parseAddress(text);
  if (!parsed.ok) return 'unreadable';
  const { protocol, href, hostname } = parsed.address;
  return hostname !== null && /^https?:$/.test(protocol) ? new URL(href) : 'without-site';
}

function checkAddress(text: string): Checked {
  const trimmed = text.trim();
  if (trimmed === '') return { reason: 'address-missing' };
  if (trimmed.length > LIMITS.address) return { reason: 'address-too-long' };
  const url = webAddress(trimmed);
  if (url === 'unreadable') return { reason: 'address-unreadable' };
  if (url === 'without-site') return { reason: 'address-without-site' };
  // A query still in the field is one that the reader kept; a name or password never is.
  return { value: stripAddress(url.href).whole };
}

/** The copied site as a hostname; readers paste whole addresses too. */
function checkRealSite(text: string, kind: ReportKind | null, address: string): Checked {
  const trimmed = text.trim();
  if (kind !== 'impersonation' || trimmed === '') return { value: '' };
  if (trimmed.length > LIMITS.realSite) return { reason: 'real-site-too-long' };
  const url = webAddress(trimmed);
  if (typeof url === 'string') return { reason: 'real-site-unreadable' };
  const reported = webAddress(address);
  if (typeof reported !== 'string' && reported.hostname === url.hostname) return { reason: 'real-site-same' };
  return { value: url.hostname };
}

/** Needed of a correction: what is wrong. A suspicion may be a mere suspicion. */
function checkWhy(text: string, kind: ReportKind | null): Checked {
  const trimmed = text.trim();
  if (trimmed.length > LIMITS.why) return { reason: 'why-too-long' };
  if (trimmed === '' && kind === 'correction') return { reason: 'why-missing' };
  return { value: trimmed };
}

function checkEvidence(text: string): Checked {
  const trimmed = text.trim();
  if (trimmed === '') return { value: '' };
  if (trimmed.length > LIMITS.evidence) return { reason: 'evidence-too-long' };
  const url = webAddress(trimmed);
  return typeof url === 'string'
    ? { reason: 'evidence-unreadable' }
    : { value: stripAddress(url.href).whole };
}

/** Only a correction may need an answer; a contact typed before the kind was changed does not leave. */
function checkContact(text: string, kind: ReportKind | null): Checked {
  const trimmed = text.trim();
  if (kind !== 'correction') return { value: '' };
  return trimmed.length > LIMITS.contact ? { reason: 'contact-too-long' } : { value: trimmed };
}

/**
 * Checks every field and brings it into its normal form: addresses serialised, the real site as a hostname,
 * texts trimmed. Validating a ready report again gives the same report.
 */
export function validate(draft: ReportFields): Validated {
  const checks = {
    address: checkAddress(draft.address),
    realSite: checkRealSite(draft.realSite, draft.kind, draft.address),
    why: checkWhy(draft.why, draft.kind),
    evidence: checkEvidence(draft.evidence),
    contact: checkContact(draft.contact, draft.kind),
  };
  const value = (check: Checked): string => ('value' in check ? check.value : '');
  const reason = (field: Field, check: Checked): Invalid =>
    'reason' in check ? { [field]: check.reason } : {};
  const reasons: Invalid = {
    ...reason('address', checks.address),
    ...(draft.kind === null ? { kind: 'kind-missing' } : {}),
    ...reason('realSite', checks.realSite),
    ...reason('why', checks.why),
    ...reason('evidence', checks.evidence),
    ...reason('contact', checks.contact),
  };
  if (Object.keys(reasons).length > 0) return { is: 'invalid', reasons };
  return {
    is: 'ready',
    fields: {
      about: draft.about,
      address: value(checks.address),
      kind: draft.kind,
      realSite: value(checks.realSite),
      why: value(checks.why),
      evidence: value(checks.evidence),
      contact: value(checks.contact),
      picture: draft.picture,
    },
  };
}
