/** Every request of the whole run, listed when it ends: pages that tests opened, lists, reports, and nothing else. */
import { forgetRequests, recordedRequests } from './requests.ts';

export function setup(): void {
  forgetRequests();
}

export function teardown(): void {
  const all = recordedRequests();
  const counts = new Map<string, number>();
  for (const line of all) {
    const kind = line.split(' ')[0] ?? '';
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const words = [...counts].map(([kind, count]) => `${kind} ${count}`).join(' · ');
  console.log(`requests of the run: ${words}; all of them in dist/test/requests.txt`);
  const others = all.filter((line) => line.startsWith('other '));
  if (others.length === 0) return;
  console.error(`requests that nobody asked for:\n${others.join('\n')}`);
  // What a teardown throws is printed and forgotten: the run would still pass.
  process.exitCode = 1;
}
