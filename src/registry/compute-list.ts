/** From the registry's parsed files to one list: what is bundled, and what will be published. */
import { byCodeUnits } from './canonical.ts';
import { SCHEMA_VERSION, type Evidence, type Operation, type Outlet, type RegistryList } from './schema.ts';

/** The registry as its files have it, parsed. */
export interface RegistryFiles {
  readonly list: { readonly serial: number; readonly date: string };
  readonly evidence: readonly Evidence[];
  readonly outlets: readonly Outlet[];
  readonly operations: readonly Operation[];
}

/**
 * @param files everything under `assets/registry/`, parsed
 * @returns entries and evidence sorted by id; evidence that no entry cites stays, so that files and list agree
 */
export function assembleList(files: RegistryFiles): RegistryList {
  const entries = [...files.outlets, ...files.operations];
  return {
    v: SCHEMA_VERSION,
    serial: files.list.serial,
    date: files.list.date,
    evidence: files.evidence.toSorted((a, b) => byCodeUnits(a.id, b.id)),
    entries: entries.toSorted((a, b) => byCodeUnits(a.id, b.id)),
  };
}
