/** An organisation's policy, put where the browser under test looks for it, and taken away again. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserName } from './world.ts';

const CHROMIUM = '/etc/chromium/policies/managed';
const GECKO_ID = 'masthead@masthead.example';

/** Chromium reads policies from a folder of the machine: only who may write there can test it. */
export function canSetPolicy(): boolean {
  return browserName === 'firefox' || process.getuid?.() === 0;
}

export interface PolicyFile {
  /** Before the browser starts: Firefox reads its policy then, from a home of its own. */
  prepare(policy: object): void;
  /** Once the extension's id is known: Chromium reads the folder whenever it changes. */
  apply(policy: object, extensionId: string): void;
  remove(): void;
}

function firefoxFile(): PolicyFile {
  const home = mkdtempSync(join(tmpdir(), 'masthead-home-'));
  const before = process.env['HOME'];
  return {
    prepare(policy) {
      const folder = join(home, '.mozilla', 'managed-storage');
      mkdirSync(folder, { recursive: true });
      const manifest = { name: GECKO_ID, description: 'test', type: 'storage', data: policy };
      writeFileSync(join(folder, `${GECKO_ID}.json`), JSON.stringify(manifest));
      process.env['HOME'] = home;
    },
    apply: () => undefined,
    remove() {
      process.env['HOME'] = before;
      rmSync(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    },
  };
}

function chromiumFile(): PolicyFile {
  const file = join(CHROMIUM, `masthead-test-${process.pid}.json`);
  return {
    prepare: () => mkdirSync(CHROMIUM, { recursive: true }),
    apply: (policy, id) =>
      writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } })),
    remove: () => rmSync(file, { force: true }),
  };
}

export function policyFile(): PolicyFile {
  return browserName === 'firefox' ? firefoxFile() : chromiumFile();
}
