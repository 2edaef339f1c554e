/** The reports in the extension's own store, read and written as a record at a time would be. */
import type { Report } from '../../src/report/schema.ts';
import type { World } from './world.ts';

/** Everything the store holds. */
export function storedReports(world: World): Promise<Report[]> {
  return world.driver.own(
    () =>
      new Promise<Report[]>((resolve, reject) => {
        const opening = indexedDB.open('masthead-reports');
        opening.addEventListener('error', () => reject(new Error('the store did not open')));
        opening.addEventListener('success', () => {
          const all = opening.result.transaction('reports').objectStore('reports').getAll();
          all.addEventListener('success', () => {
            opening.result.close();
            resolve(all.result as Report[]);
          });
        });
      }),
    undefined,
  );
}

/** Writes reports as they are. */
export function putReports(world: World, reports: readonly Report[]): Promise<void> {
  return world.driver.own(
    (records) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('masthead-reports');
        opening.addEventListener('error', () => reject(new Error('the store did not open')));
        opening.addEventListener('success', () => {
          const transaction = opening.result.transaction('reports', 'readwrite');
          for (const record of records) transaction.objectStore('reports').put(record, record.id);
          transaction.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
        });
      }),
    reports,
  );
}
