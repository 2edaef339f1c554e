/** The check of the registry's data: names what is wrong and where. Pure; the command line reads the files. */
import { entryFaults } from './checks/entry-rules.ts';
import type { Fault } from './checks/fault.ts';
import { duplicateFaults, evidenceFaults, innocentFaults, linkFaults } from './checks/list-rules.ts';
import { readFiles, type RegistryText } from './checks/read-files.ts';
import { wrapperFaults } from './checks/wrapper-rules.ts';
import { byCodeUnits } from './canonical.ts';

export type { Fault } from './checks/fault.ts';
export type { RegistryText } from './checks/read-files.ts';

function faultKey({ file, entry, rule, message }: Fault): string {
  return [file, entry ?? '', rule, message].join('\n');
}

/**
 * @param texts every file of the registry
 * @param innocents hosts of real news and popular sites that may not be listed without a reason
 * @returns every fault, sorted by file and entry; empty when the registry may be published
 */
export function checkRegistry(texts: readonly RegistryText[], innocents: ReadonlySet<string>): Fault[] {
  const files = readFiles(texts);
  const missing = ['list.json', 'evidence.json', 'general-platforms.json', 'innocents-listed.json']
    .filter((file) => !texts.some((text) => text.file === file))
    .map((file): Fault => ({ file, rule: 'missing', message: 'is missing' }));
  // Without a list there is no date to be late for; that it is missing is said already.
  const date = files.list?.date ?? '9999-12-31';
  const context = {
    evidence: new Map(files.evidence.map((source) => [source.id, source])),
    date,
    platforms: new Set(files.platforms),
    parents: new Map(
      files.entries.map(({ value }) => [value.id, value.kind === 'outlet' ? value.parent : undefined]),
    ),
    copies: new Set(
      files.entries.flatMap(({ value }) =>
        value.properties.filter(({ role }) => role === 'impersonator').map((property) => property.value),
      ),
    ),
  };
  const faults = [
    ...missing,
    ...files.faults,
    ...files.entries.flatMap((entry) => entryFaults(entry, context)),
    ...evidenceFaults('evidence.json', files.evidence, date),
    ...linkFaults('evidence.json', files.evidence, files.entries, context.platforms),
    ...duplicateFaults(files.entries),
    ...innocentFaults(files.entries, innocents, files.innocentsListed),
    ...(files.wrappers === undefined ? [] : wrapperFaults('wrappers.json', files.wrappers)),
  ];
  return faults.toSorted((a, b) => byCodeUnits(faultKey(a), faultKey(b)));
}
