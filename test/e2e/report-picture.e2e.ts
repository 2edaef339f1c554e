/**
 * A picture with a report. A browser allows one where the reader called Masthead by its button; a test has no such button to
 * press, so this copy of the build is granted what the button grants.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { pressOn, says } from './acts.ts';
import { browserName, useWorld } from './world.ts';

const folder = mkdtempSync(join(tmpdir(), 'masthead-granted-'));
cpSync(`dist/${browserName === 'firefox' ? 'firefox' : 'chrome'}-reports`, folder, { recursive: true });
const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
  host_permissions: string[];
};
writeFileSync(
  join(folder, 'manifest.json'),
  JSON.stringify({ ...manifest, host_permissions: [...manifest.host_permissions, '<all_urls>'] }),
);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const world = useWorld(folder, { reports: 'reports.example' });
const PAGE = 'https://harbour-courier.example/trials/dark';

test('none unless asked; taken of the page, shown, sent as shown, and gone from here once it was received', async () => {
  await world.open(PAGE);
  const id = await world.driver.own(
    async (address) => (await chrome.tabs.query({})).find(({ url }) => url === address)?.id,
    PAGE,
  );
  const query = new URLSearchParams({ view: 'report', url: PAGE, from: String(id) });
  const form = await world.openOwn(`src/pages/popup/index.html?${query.toString()}`);
  await says(form, /Exactly this will be sent/);
  const preview = (): Promise<string> =>
    form.run(() => document.querySelector('pre')?.textContent ?? '', undefined);
  expect(await preview()).not.toContain('picture');
  await pressOn(form, /^Say more/);
  await pressOn(form, /^Take a picture/);
  await says(form, /This picture will be sent: \d+ kB/);
  const size = await form.run(async () => {
    const image = document.querySelector('img');
    await image?.decode();
    return { width: image?.naturalWidth ?? 0, height: image?.naturalHeight ?? 0 };
  }, undefined);
  expect(size.width).toBeGreaterThan(300);
  expect(size.width).toBeLessThanOrEqual(1280);
  const shown = await preview();
  await pressOn(form, /^Send$/);
  await says(form, /Report received/);
  const [report] = world.site.receiver.arrived;
  expect(report?.body).toBe(shown.slice(shown.indexOf('\n\n') + 2));
  const { picture } = JSON.parse(report?.body ?? '') as { picture: { type: string; data: string } };
  expect(picture.type).toBe('image/jpeg');
  expect([...Buffer.from(picture.data, 'base64').subarray(0, 3)]).toEqual([0xff, 0xd8, 0xff]);
});
