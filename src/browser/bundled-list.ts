/** The list that came with this release, and what its import left out, read from the package when somebody asks. */
import leftOutUrl from '../../assets/registry/left-out.json?url';
import listUrl from '../generated/list.json?url';
import type { LeftOut } from '../registry/import/left-out.ts';
import type { RegistryList } from '../registry/schema.ts';

/** The bundled list's text, byte for byte as it would be published: what a first diff starts from. */
export async function bundledListText(): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(listUrl);
  return new Uint8Array(await response.arrayBuffer());
}

async function readJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  return response.json();
}

/** Our own package's file, parsed by the schema when it was built: its shape is this release's own. */
export async function bundledList(): Promise<RegistryList> {
  return (await readJson(listUrl)) as RegistryList;
}

/** What the import left out, and why. Checked like the list, when it was built. */
export async function bundledLeftOut(): Promise<readonly LeftOut[]> {
  const { leftOut } = (await readJson(leftOutUrl)) as { readonly leftOut: readonly LeftOut[] };
  return leftOut;
}
