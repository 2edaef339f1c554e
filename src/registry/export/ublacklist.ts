/**
 * Subscriptions for uBlacklist (iorate/ublacklist, docs/ruleset-spec.md): addresses of operations are hidden from
 * search results; state media are highlighted only, since hiding them is the reader's own act.
 */
import { byCodeUnits } from '../canonical.ts';
import {
  headLines,
  mayBeBlocked,
  NAME,
  operationAddresses,
  stateMediaAddresses,
  type ExportFile,
  type Publication,
  type Told,
} from './publication.ts';

/** "@1": highlighted in the first colour. Without it, hidden. */
type Mark = '' | '@1';

/** "*://*.rt.com/*": the host with all below it; a path itself, and what lies below it. */
function patternsOf({ property: { kind, value } }: Told): string[] {
  return kind === 'path' ? [`*://*.${value}`, `*://*.${value}/*`] : [`*://*.${value}/*`];
}

function ruleset(
  publication: Publication,
  name: string,
  what: string,
  mark: Mark,
  addresses: readonly Told[],
): string {
  const patterns = addresses.filter(mayBeBlocked).flatMap(patternsOf);
  const rules = new Set(patterns.map((pattern) => `${mark}${pattern}`));
  return [
    '---',
    `name: ${JSON.stringify(`${NAME}: ${name}`)}`,
    '---',
    ...headLines(publication, what).map((line) => `# ${line}`),
    ...[...rules].toSorted(byCodeUnits),
    '',
  ].join('\n');
}

export function ublacklistFiles(publication: Publication): ExportFile[] {
  return [
    {
      path: 'ublacklist/operations.txt',
      text: ruleset(
        publication,
        'covert operations',
        'hides addresses listed as part of covert operations or as copies of other sites',
        '',
        operationAddresses(publication),
      ),
    },
    {
      path: 'ublacklist/state-media.txt',
      text: ruleset(
        publication,
        'state media',
        'highlights state-controlled, state-managed, designated and party media',
        '@1',
        stateMediaAddresses(publication),
      ),
    },
  ];
}
