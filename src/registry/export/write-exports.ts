/** All formats of one list. Pure: the same list gives the same bytes, on every machine and every day. */
import { csvFiles } from './csv.ts';
import { hostsFiles } from './hosts.ts';
import { feedFiles, type Md5 } from './misp/feed.ts';
import { warninglistFiles } from './misp/warninglist.ts';
import { openDataFiles } from './open-data.ts';
import { LICENCE, NAME, publicationOf, type ExportFile, type ExportSpeech } from './publication.ts';
import { stixFiles } from './stix/bundle.ts';
import { ublacklistFiles } from './ublacklist.ts';
import type { RegistryList } from '../schema.ts';
import { byCodeUnits } from '../canonical.ts';
import { jsonSchemas } from '../publish/json-schema.ts';

/** Digests come from outside: the pure core has none. Both give hex, of UTF-8. */
export interface Digests {
  readonly md5: Md5;
  readonly sha256: (text: string) => string;
}

/** What there is, from which list, under which licence: for whoever checks what was downloaded. */
function contents(list: RegistryList, files: readonly ExportFile[], { sha256 }: Digests): ExportFile {
  const described = {
    name: NAME,
    licence: LICENCE,
    serial: list.serial,
    date: list.date,
    files: files.map(({ path, text }) => ({ path, sha256: sha256(text) })),
  };
  return { path: 'contents.json', text: `${JSON.stringify(described, null, 2)}\n` };
}

/**
 * @param list a whole list, already parsed
 * @returns every file of the export, sorted by path, `contents.json` first
 */
export function exportFiles(list: RegistryList, speech: ExportSpeech, digests: Digests): ExportFile[] {
  const publication = publicationOf(list, speech);
  const files = [
    ...openDataFiles(publication),
    ...csvFiles(publication),
    ...hostsFiles(publication),
    ...ublacklistFiles(publication),
    ...feedFiles(publication, digests.md5),
    ...warninglistFiles(publication),
    ...stixFiles(publication),
    ...jsonSchemas().map(({ file, text }) => ({ path: `schema/${file}`, text })),
  ].toSorted((a, b) => byCodeUnits(a.path, b.path));
  return [contents(list, files, digests), ...files];
}
