/** Where this build sends reports. Pages and background ask this one function. */
import { destinationOf, type Destination } from '../report/destination.ts';
import { readPolicy } from './policy.ts';

function setting(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/**
 * A policy's `reportAddress` comes before the build's. `VITE_REPORT_ADDRESS` (an intake) and `VITE_REPORT_ISSUES` (an issue page with `{title}` and `{body}`) are set when
 * Masthead is built. Without either, reports leave as files.
 */
export async function reportDestination(): Promise<Destination> {
  const { VITE_REPORT_ADDRESS, VITE_REPORT_ISSUES } = import.meta.env as Record<string, unknown>;
  const intake = (await readPolicy()).reportAddress ?? setting(VITE_REPORT_ADDRESS);
  return destinationOf(intake, setting(VITE_REPORT_ISSUES));
}
