/** A list of 10,000 entries made of the registry's own, so that names, scripts and numbers of addresses are as in life. */
import { readList } from '../../../src/cli/registry-files.ts';
import type { Entry, Property, RegistryList } from '../../../src/registry/schema.ts';

function copyProperty(property: Property, copy: number): Property {
  if (property.kind === 'account') {
    const handle = `${property.handle}${copy}`;
    return { ...property, handle, value: `${property.platform}:${handle}` };
  }
  return { ...property, value: `c${copy}-${property.value}` };
}

function copyEntry(entry: Entry, copy: number): Entry {
  return {
    ...entry,
    id: `${entry.id}-${copy}`,
    name: `${entry.name} ${copy}`,
    properties: entry.properties.map((property) => copyProperty(property, copy)),
  };
}

/** @param size how many entries */
export function bigList(size: number): RegistryList {
  const list = readList('assets/registry');
  const copies = Math.ceil(size / list.entries.length);
  const entries = Array.from({ length: copies }, (_, copy) =>
    copy === 0 ? list.entries : list.entries.map((entry) => copyEntry(entry, copy)),
  );
  return { ...list, entries: entries.flat().slice(0, size) };
}
