/** Mirrors under the names of the test builds, and what a reader does and sees of updates. */
import { expect } from 'vitest';
import { claim, domain, outlet } from '../unit/registry/entries.ts';
import { readList } from '../../src/cli/registry-files.ts';
import type { ListStatus } from '../../src/messages/list-status.ts';
import type { Entry, RegistryList } from '../../src/registry/schema.ts';
import type { PastRelease, Release, ReleaseOrder } from '../../src/registry/update/plan-release.ts';
import { serve, type Answer } from '../updates/faults.ts';
import { publish, testKey } from '../updates/publisher.ts';
import { MIRRORS } from '../updates/test-build.mjs';
import { browserName, useWorld, type World } from './world.ts';

const DAY = 86_400_000;
const bundled = readList();
const smm = bundled.evidence.find(({ id }) => id.startsWith('smm'));
if (smm === undefined) throw new Error('the registry has no State Media Monitor');

/** An outlet that the bundled list does not have, with the bundled list's own sources. */
export function newOutlet(host: string): Entry {
  const evidence = [smm?.id ?? ''];
  return outlet([claim('typology', 'SC', { evidence, date: '2024' })], {
    id: `zz-${host.replaceAll('.', '-')}`,
    name: `Outlet of ${host}`,
    country: 'RU',
    properties: [domain(host, { claims: [claim('listing', 'own', { evidence, date: '2024' })] })],
  });
}

/** The bundled list with more outlets, or with some of its entries gone. */
export function listWith(serial: number, hosts: readonly string[], left = 1): RegistryList {
  const kept = bundled.entries.slice(0, Math.ceil(bundled.entries.length * left));
  const entries = [...kept, ...hosts.map(newOutlet)];
  return { ...bundled, serial, entries: entries.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
}

const iso = (time: number): string => new Date(time).toISOString().replace(/\.\d+Z/, 'Z');

/** Days from now, as manifests have it. */
export const inDays = (days: number): string => iso(Date.now() + days * DAY);

/** A release of the real registry by a key of the tests, signed now. */
export async function release(
  list: RegistryList,
  past: readonly PastRelease[] = [],
  over: Partial<ReleaseOrder> = {},
  by = 1,
): Promise<Release> {
  return publish(list, await testKey(by), past, { issued: inDays(0), expires: inDays(30), ...over });
}

export interface Updating {
  readonly world: World;
  /** Both mirrors answer like this from now on. */
  answer(answer: Answer): void;
  /** Both mirrors serve this release. */
  serve(release: Release): void;
  /** What a press of "update now" does, without the page. */
  updateNow(): Promise<ListStatus>;
}

/** Call once at the top of a suite. */
export function useUpdating(): Updating {
  const world = useWorld(browserName === 'firefox' ? 'dist/firefox-updates' : 'dist/chrome-updates');
  const answer = (whole: Answer): void => {
    for (const mirror of MIRRORS) {
      const { hostname, pathname } = new URL(mirror);
      world.site.answers.set(hostname, (path, response, etag) =>
        whole(path.slice(pathname.length - 1), response, etag),
      );
    }
  };
  return {
    world,
    answer,
    serve: (good) => answer(serve(good)),
    async updateNow() {
      const reply = await world.driver.own(
        (type) => chrome.runtime.sendMessage<unknown, unknown>({ type, body: {} }),
        'update-now',
      );
      expect(reply).toMatchObject({ ok: true });
      return (reply as { value: ListStatus }).value;
    },
  };
}
