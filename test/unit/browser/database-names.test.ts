/** Two stores under one database name would lock each other out: whichever opens first has its tables, the other none. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('every store has a database of its own', () => {
  const names = readdirSync('src/browser')
    .filter((file) => file.endsWith('-store.ts'))
    .map((file) => /\(name = '([^']+)'\)/u.exec(readFileSync(`src/browser/${file}`, 'utf8'))?.[1]);
  expect(names.length).toBeGreaterThan(2);
  expect(names).not.toContain(undefined);
  expect(new Set(names).size).toBe(names.length);
});
