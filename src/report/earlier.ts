/** Whether the reader reported the same thing before. */
import { parseAddress } from '../address/parse-address.ts';
import type { Report } from './schema.ts';
import { stripAddress } from './strip-address.ts';

function hostOf(address: string): string | null {
  const parsed = parseAddress(address);
  return parsed.ok ? (parsed.address.hostname?.replace(/^www\./, '') ?? null) : null;
}

/** Sites are the same by name; accounts and articles share their host with others and are the same by address. */
function sameSubject(one: Report, other: Report): boolean {
  if (one.about === 'site' && other.about === 'site') {
    const host = hostOf(one.address);
    return host !== null && host === hostOf(other.address);
  }
  return stripAddress(one.address).bare === stripAddress(other.address).bare;
}

/**
 * The newest report on the same subject that is more than a draft and was not withdrawn. A correction and a
 * suspicion are two things.
 *
 * @param reports what the store holds
 */
export function earlierReport(reports: readonly Report[], report: Report): Report | undefined {
  const isCorrection = ({ kind }: Report): boolean => kind === 'correction';
  return reports
    .filter(
      (other) =>
        other.id !== report.id &&
        other.standing.is !== 'draft' &&
        other.standing.is !== 'withdrawn' &&
        isCorrection(other) === isCorrection(report) &&
        sameSubject(other, report),
    )
    .toSorted((a, b) => b.changed.localeCompare(a.changed))[0];
}
