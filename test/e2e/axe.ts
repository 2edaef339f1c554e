/** axe on a page as it stands. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import { expect } from 'vitest';
import type { Media, Tab } from './drivers/driver.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const MEDIA: readonly [string, Media][] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: true }],
];

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

/** What axe finds, one line each. */
async function violations(tab: Tab): Promise<readonly string[]> {
  await tab.inject(AXE);
  return tab.run(async () => {
    const { violations: found } = await window.axe.run(document, { resultTypes: ['violations'] });
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().join(' ')}: ${failureSummary}`),
    );
  }, undefined);
}

/** Fails on anything that axe finds, in light, dark and forced colours. */
export async function inAllMedia(tab: Tab): Promise<void> {
  for (const [name, media] of MEDIA) {
    await tab.emulate(media);
    expect(await violations(tab), name).toEqual([]);
  }
}
