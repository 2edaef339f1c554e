/** The open data of the registry in the repository, written once for all tests. */
import { ENGLISH_EXPORTS, NODE_DIGESTS } from '../../../src/cli/registry/export-command.ts';
import { exportFiles } from '../../../src/registry/export/write-exports.ts';
import { list } from '../registry-on-disk.ts';

export const exported: ReadonlyMap<string, string> = new Map(
  exportFiles(list, ENGLISH_EXPORTS, NODE_DIGESTS).map(({ path, text }) => [path, text]),
);

export function textOf(path: string): string {
  const text = exported.get(path);
  if (text === undefined) throw new Error(`no ${path}`);
  return text;
}

export function jsonOf(path: string): unknown {
  return JSON.parse(textOf(path));
}
