/** The build's step that puts the label messages into the page script as one text (`ui/catalogue/packed.ts`). */
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { LABEL_EN } from '../../ui/catalogue/en/label.ts';
import { packMessages } from '../../ui/catalogue/packed.ts';
import { inFunction } from '../literal-source.ts';

/** The module that is replaced, and the one that the other in its place imports: below the project's root. */
const REPLACED = 'src/ui/catalogue/en/label-message.ts';
const READER = 'src/ui/catalogue/packed.ts';

/** @param root of the project */
export function packedLabels(root: string): Plugin {
  return {
    name: 'masthead:packed-labels',
    load: (id) =>
      id === join(root, REPLACED)
        ? `import { messagesIn } from ${JSON.stringify(join(root, READER))};
const packed = ${inFunction(packMessages(LABEL_EN))};
export const labelMessage = messagesIn(packed);
`
        : null,
  };
}
