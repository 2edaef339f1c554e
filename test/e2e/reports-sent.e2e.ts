/** Reports leave the browser: exactly as shown, once, whatever the receiver does and whenever worker or browser die. */
import { afterEach, expect, test } from 'vitest';
import { submit } from '../../src/report/states.ts';
import { requestFaults } from '../site/intake/contract.ts';
import type { Arrived, Mood } from '../site/intake/receiver.ts';
import { INTAKE, reportOf } from '../unit/report/samples.ts';
import { openPopup, pressOn, says, textOf } from './acts.ts';
import type { Tab } from './drivers/driver.ts';
import { putReports, storedReports } from './report-records.ts';
import { browserName, useWorld } from './world.ts';

const world = useWorld(`dist/${browserName === 'firefox' ? 'firefox' : 'chrome'}-reports`, {
  reports: INTAKE.host,
});

let sites = 0;

/** A page that was never reported before. */
function newPage(): string {
  sites += 1;
  return `https://courier-${sites}.example/news?visitor=${sites}#top`;
}

/** The form for a new page, as the toolbar's popup shows it. */
async function openForm(): Promise<Tab> {
  const popup = await openPopup(world, newPage());
  await pressOn(popup, /^Report this site/);
  await says(popup, /Exactly this will be sent/);
  return popup;
}

const preview = (tab: Tab): Promise<string> =>
  tab.run(() => document.querySelector('pre')?.textContent ?? '', undefined);

function arrived(path = '/v1/reports'): readonly Arrived[] {
  return world.site.receiver.arrived.filter((one) => one.path === path);
}

async function arrivals(count: number): Promise<void> {
  await expect.poll(() => arrived().length, { timeout: 15_000 }).toBe(count);
}

/** How often the receiver stored each key it knows. */
const timesStored = (): number[] => [...world.site.receiver.stored.values()];

afterEach(() => {
  world.site.receiver.always('well');
  expect(timesStored().every((times) => times === 1)).toBe(true);
  for (const { method, path, headers, body } of world.site.receiver.arrived)
    expect(requestFaults({ method, path: path.replace('/v1', ''), headers, body })).toEqual([]);
});

test('two clicks; what arrives is what was shown, byte for byte; the receipt comes back', async () => {
  const form = await openForm();
  const shown = await preview(form);
  await pressOn(form, /^Send$/);
  await says(form, /Report received.*Your receipt MH-0001-2D.*within 3 days/);
  const [report] = arrived();
  const [head = '', body] = [shown.split('\n\n')[0], shown.slice(shown.indexOf('\n\n') + 2)];
  expect(report?.body).toBe(body);
  const [first, ...lines] = head.split('\n');
  expect(first).toBe('POST https://reports.example/v1/reports');
  for (const line of lines) {
    const [name = '', value = ''] = line.split(/: (.*)/);
    expect(report?.headers[name.toLowerCase()]).toBe(value);
  }
});

test('no header names the reader: no cookie, no referrer, no id of the browser’s own', async () => {
  // The host knows this browser from a visit; a report must not carry that.
  const visit = await world.open('https://reports.example/');
  await visit.run(
    () => void (document.cookie = 'reader=17; path=/; max-age=3600; secure; samesite=none'),
    undefined,
  );
  const form = await openForm();
  const before = arrived().length;
  await pressOn(form, /^Send$/);
  await arrivals(before + 1);
  const headers = arrived().at(-1)?.headers ?? {};
  const set = ['content-type', 'idempotency-key', 'accept-language'];
  const transport = ['host', 'connection', 'content-length', 'accept-encoding', 'accept', 'te', 'priority'];
  const cache = ['pragma', 'cache-control'];
  const browsers = [
    'user-agent',
    'origin',
    'sec-fetch-site',
    'sec-fetch-mode',
    'sec-fetch-dest',
    'sec-fetch-storage-access',
  ];
  const hints = ['sec-ch-ua', 'sec-ch-ua-mobile', 'sec-ch-ua-platform', 'sec-gpc', 'dnt'];
  const known = new Set([...set, ...transport, ...cache, ...browsers, ...hints]);
  expect(Object.keys(headers).filter((name) => !known.has(name))).toEqual([]);
  expect(headers['accept-language']).toBe('en');
  // The same for everybody who has the extension from a store; never Firefox's id of this very browser.
  if (browserName === 'firefox') expect(headers['origin'] ?? 'null').toBe('null');
  else expect(headers['origin'] ?? '').toMatch(/^(?:chrome-extension:\/\/[a-p]{32})?$/);
});

const FAILURES: readonly (readonly [string, Mood, RegExp])[] = [
  ['refuses', 'refuses', /reports\.example could not be reached; next try/],
  [
    'is gone after accepting',
    'disconnects-after-accepting',
    /reports\.example could not be reached; next try/,
  ],
  ['answers garbage', 'garbage', /reports\.example gave an answer that makes no sense; next try/],
  ['leads elsewhere', 'redirects', /reports\.example gave an answer that makes no sense; next try/],
  ['has a fault', { status: 500, body: 'Traceback' }, /reports\.example has a fault of its own; next try/],
];

test.each(FAILURES)('a receiver that %s: said in words, then sent once', async (_, mood, words) => {
  const form = await openForm();
  const before = arrived().length;
  world.site.receiver.next(mood);
  await pressOn(form, /^Send$/);
  await says(form, words);
  await pressOn(form, /^Your reports/);
  await pressOn(form, /^Try now to send the report on courier-/);
  await arrivals(before + 2);
  const [one, two] = arrived().slice(before);
  expect(two?.body).toBe(one?.body);
  expect(two?.headers['idempotency-key']).toBe(one?.headers['idempotency-key']);
  await expect.poll(async () => /Try now/.test(await textOf(form))).toBe(false);
});

const REFUSALS: readonly (readonly [string, Mood, RegExp])[] = [
  [
    'names a fault',
    {
      status: 422,
      headers: { 'content-type': 'application/problem+json' },
      body: '{"detail":"This is a platform."}',
    },
    /Not taken.*reports\.example can’t use it as it is.*reports\.example says: “This is a platform\.”/,
  ],
  [
    'finds it too large',
    { status: 413 },
    /It is too large for reports\.example\. Edit it, without the picture/,
  ],
  ['is not there any more', { status: 404 }, /reports\.example does not take reports\. It is kept here/],
];

test.each(REFUSALS)('a receiver that %s: kept, said, and sent again when edited', async (_, mood, words) => {
  const form = await openForm();
  const before = arrived().length;
  world.site.receiver.next(mood);
  await pressOn(form, /^Send$/);
  await says(form, words);
  await pressOn(form, /^Your reports/);
  await pressOn(form, /^Edit the report on courier-/);
  await pressOn(form, /^It poses as local news/);
  await pressOn(form, /^Send$/);
  await says(form, /Report received/);
  const [one, two] = arrived().slice(before);
  expect(two?.headers['idempotency-key']).not.toBe(one?.headers['idempotency-key']);
});

test('a receiver that asks to wait is left alone, then has it', async () => {
  const form = await openForm();
  const before = arrived().length;
  world.site.receiver.next({ status: 429, headers: { 'retry-after': '2' } });
  await pressOn(form, /^Send$/);
  await says(form, /reports\.example asks to wait; next try/);
  expect(arrived()).toHaveLength(before + 1);
  await expect.poll(() => textOf(form), { timeout: 45_000 }).toMatch(/Report received/);
  expect(arrived()).toHaveLength(before + 2);
});

test('a receiver that never answers is given up on after a while, and the report is not', async () => {
  const form = await openForm();
  world.site.receiver.next('hangs');
  await pressOn(form, /^Send$/);
  await says(form, /On its way to reports\.example/);
  await expect.poll(() => textOf(form), { timeout: 30_000 }).toMatch(/did not answer in time; next try/);
  await pressOn(form, /^Your reports/);
  await pressOn(form, /^Try now to send the report on courier-/);
  await expect.poll(async () => /Try now/.test(await textOf(form))).toBe(false);
});

test('background stopped while the report is on its way: sent again under the same key when it wakes', async () => {
  const form = await openForm();
  const before = arrived().length;
  world.site.receiver.next('hangs');
  await pressOn(form, /^Send$/);
  await arrivals(before + 1);
  await world.driver.stopBackground();
  world.site.receiver.letGo();
  const list = await openPopup(world, 'https://quiet.example/');
  await arrivals(before + 2);
  await pressOn(list, /^Your reports/);
  await says(list, /Received/);
  const [one, two] = arrived().slice(before);
  expect(two).toMatchObject({
    body: one?.body,
    headers: { 'idempotency-key': one?.headers['idempotency-key'] },
  });
});

test.each(['hangs', 'disconnects-after-accepting'] as const)(
  'browser killed in the middle (the receiver %s): nothing lost, nothing twice',
  async (mood) => {
    const form = await openForm();
    const before = arrived().length;
    world.site.receiver.next(mood);
    await pressOn(form, /^Send$/);
    await arrivals(before + 1);
    await world.driver.kill();
    world.site.receiver.letGo();
    const list = await openPopup(world, 'https://quiet.example/');
    // The background looks at once; after an answer that was seen it waits for its time, so the reader does not.
    await pressOn(list, /^Your reports/);
    await expect
      .poll(
        async () => {
          if (/Try now/.test(await textOf(list))) await pressOn(list, /^Try now/);
          return arrived().length;
        },
        { timeout: 20_000 },
      )
      .toBeGreaterThan(before + 1);
    const [one, two] = arrived().slice(before);
    expect(two).toMatchObject({
      body: one?.body,
      headers: { 'idempotency-key': one?.headers['idempotency-key'] },
    });
    await expect
      .poll(async () => (await storedReports(world)).filter(({ standing }) => standing.is !== 'accepted'), {
        timeout: 15_000,
      })
      .toEqual([]);
  },
);

test('500 queued reports drain, through stops of the background, each once and as it was shown', async () => {
  const hex = (number: number): string => number.toString(16).padStart(32, '0');
  let drawn = 0xf000;
  const queued = Array.from({ length: 500 }, (_, index) => {
    const draft = reportOf({
      id: hex(0x10000 + index),
      keys: { idempotency: hex(0x20000 + index), secret: hex(0x30000 + index) },
      address: `https://queued-${index}.example/`,
    });
    const done = submit(draft, INTAKE, new Date(), (bytes) => bytes.fill(drawn++ % 256));
    if (done.is !== 'ready') throw new Error('the sample is not complete');
    return done.report;
  });
  const before = world.site.receiver.stored.size;
  await world.driver.stopBackground();
  await putReports(world, queued);
  for (const share of [100, 300]) {
    await openPopup(world, 'https://quiet.example/');
    await expect
      .poll(() => world.site.receiver.stored.size - before, { timeout: 60_000 })
      .toBeGreaterThan(share);
    await world.driver.stopBackground();
  }
  await openPopup(world, 'https://quiet.example/');
  await expect.poll(() => world.site.receiver.stored.size - before, { timeout: 60_000 }).toBe(500);
  const sent = new Map(arrived().map(({ headers, body }) => [headers['idempotency-key'], body]));
  for (const { keys, parcel } of queued) expect(sent.get(`"${keys?.idempotency ?? ''}"`)).toBe(parcel?.body);
  await expect
    .poll(async () => (await storedReports(world)).filter(({ standing }) => standing.is !== 'accepted'), {
      timeout: 30_000,
    })
    .toEqual([]);
}, 240_000);

test('how open reports stand: one request for all, once a day, and told in the list', async () => {
  const reports = await storedReports(world);
  const old = new Date(Date.now() - 2 * 86_400_000).toISOString();
  await world.driver.stopBackground();
  await putReports(
    world,
    reports.map((report) =>
      report.standing.is === 'accepted' ? { ...report, standing: { ...report.standing, at: old } } : report,
    ),
  );
  world.site.receiver.decide('MH-0001-2D', {
    status: 'declined',
    reason: 'No source was found.',
    decided: old,
  });
  const list = await openPopup(world, 'https://quiet.example/');
  await expect.poll(() => arrived('/v1/status').length, { timeout: 15_000 }).toBe(1);
  await pressOn(list, /^Your reports/);
  await says(list, /Not listed.*The reason given: “No source was found\.”/);
  await world.driver.stopBackground();
  await openPopup(world, 'https://quiet.example/');
  await says(await openPopup(world, 'https://quiet.example/'), /Not on our lists/);
  expect(arrived('/v1/status')).toHaveLength(1);
  expect(arrived('/v1/status')[0]?.headers['cookie']).toBeUndefined();
});
