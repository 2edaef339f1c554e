/** `registry format`: writes every file of the registry in canonical form. */
import { canonicalText } from '../../registry/checks/read-files.ts';
import { readTexts, writeTexts } from '../registry-files.ts';

export function formatCommand(): number {
  const texts = readTexts();
  const formatted = texts.map(({ file, text }) => ({ file, text: canonicalText({ file, text }) ?? text }));
  const written = writeTexts(formatted);
  for (const file of written) console.log(file);
  console.log(`${written.length} of ${texts.length} files formatted`);
  return 0;
}
