/** Reporting a site in a build that has no intake: from the popup to a file, through reloads and a restart. */
import { expect, test } from 'vitest';
import { fill, openPopup, pressOn, says } from './acts.ts';
import type { Tab } from './drivers/driver.ts';
import { useWorld } from './world.ts';

const world = useWorld();
const PAGE = 'https://harbour-courier.example/news?visitor=17#top';

function openReport(): Promise<Tab> {
  return openPopup(world, PAGE);
}

/** The text of the field with this label. */
function fieldText(tab: Tab, label: string): Promise<string | null> {
  return tab.run((words) => {
    const fields = [...document.querySelectorAll('input, textarea')];
    const labelled = (node: Element): boolean =>
      (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement) &&
      [...(node.labels ?? [])].some((one) => one.textContent.includes(words));
    const field = fields.find(labelled);
    return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : null;
  }, label);
}

test('a report begins with the address alone, without what follows ? and #', async () => {
  const popup = await openReport();
  await pressOn(popup, /^Report this site/);
  await expect.poll(() => fieldText(popup, 'Address')).toBe('https://harbour-courier.example/news');
});

test('an unfinished report says what it needs, and keeps its text', async () => {
  const popup = await openReport();
  await pressOn(popup, /^Report this site/);
  await pressOn(popup, /^Say more/);
  await fill(popup, /^Why do you think so/, 'The same masthead as the Courier');
  await says(popup, /saved here as you type/);
  await fill(popup, /^A link that shows it/, 'over there');
  await pressOn(popup, /^Save as file/);
  await says(popup, /Enter a link that begins with http/);
  const again = await openReport();
  await pressOn(again, /^Report this site/);
  await expect.poll(() => fieldText(again, 'Why do you think so')).toBe('The same masthead as the Courier');
});

test('kept, edited, deleted and brought back, saved as a file, and there after a restart', async () => {
  const popup = await openReport();
  await pressOn(popup, /^Report this site/);
  await pressOn(popup, /^It copies a site/);
  await fill(popup, /^The real site/, 'courier.example');
  await fill(popup, /^A link that shows it/, 'https://courier.example/notice');
  const shown = await popup.run(() => document.querySelector('pre')?.textContent ?? '', undefined);
  await pressOn(popup, /^Save as file/);
  await says(popup, /was handed to your browser’s downloads/);
  // A browser makes the file before it fills it.
  await expect.poll(() => world.driver.saved(), { timeout: 10_000 }).toEqual([shown]);
  expect(JSON.parse(shown)).toEqual({
    v: 1,
    kind: 'impersonation',
    about: 'site',
    address: 'https://harbour-courier.example/news',
    realSite: 'courier.example',
    why: 'The same masthead as the Courier',
    evidence: 'https://courier.example/notice',
    list: expect.objectContaining({ serial: expect.any(Number) as number }) as unknown,
  });

  const list = await openReport();
  await pressOn(list, /^Your reports/);
  await says(list, /harbour-courier\.example.*Kept here.*It copies a site.*Saved as a file/);
  await pressOn(list, /^Delete the report on harbour-courier\.example/);
  await says(list, /The report on harbour-courier\.example is deleted/);
  await pressOn(list, /^Undo: bring back the report/);
  await says(list, /Kept here/);
  await pressOn(list, /^Save as file/);
  const savedReports = async (): Promise<string | undefined> =>
    (await world.driver.saved()).find(
      (text) => text.includes('masthead-reports') && text.trimEnd().endsWith('}'),
    );
  await expect.poll(savedReports, { timeout: 10_000 }).toBeDefined();
  const all = await savedReports();
  expect(JSON.parse(all ?? '')).toMatchObject({
    reports: [{ standing: { is: 'kept', by: 'file' }, realSite: 'courier.example' }],
  });

  await world.driver.restart();
  const after = await openReport();
  await pressOn(after, /^Your reports/);
  await says(after, /harbour-courier\.example.*Kept here/);
  await pressOn(after, /^Delete the report on harbour-courier\.example/);
  await says(after, /is deleted/);
});

test('a deleted report stays deleted', async () => {
  const list = await openReport();
  await pressOn(list, /^Your reports/);
  await says(list, /No reports yet/);
});
