/**
 * What the JSON report of a vitest run says failed, so that the last lines of `npm test` can name it: a run's output is
 * long, and its end is what a log keeps.
 * Built-ins only, as all that `npm test` starts with.
 */

const LONGEST_MESSAGE = 1200;

/**
 * @param report vitest's JSON report, parsed
 * @returns a text for each test that failed, and for each file that failed without one (it could not even start): where
 *   and what, then the start of its first message
 */
export function whatFailed(report) {
  return report.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((one) => one.status === 'failed');
    if (failed.length === 0) return status === 'failed' ? [said(name, message)] : [];
    return failed.map(({ fullName, failureMessages }) => said(`${name}: ${fullName}`, failureMessages?.[0]));
  });
}

function said(what, message = '') {
  return `${what}\n${message.slice(0, LONGEST_MESSAGE)}`.trimEnd();
}
