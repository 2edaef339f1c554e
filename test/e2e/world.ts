/** What every suite stands on: the local site, one browser with the extension, and a list of who was asked for what. */
import { resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { type Site, startSite } from '../site/serve.ts';
import type { SitePage } from '../site/site-page.ts';
import { launchChromium } from './drivers/chromium.ts';
import type { BrowserName, Driver, Tab } from './drivers/driver.ts';
import { launchFirefox } from './drivers/firefox.ts';
import { kindOf, recordRequests, requestLine, type Expected } from './requests.ts';

/** `npm test` sets these; alone: `npm test -- "e2e chromium"`. */
function setting(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '')
    throw new Error(`${name} is not set: run \`npm test -- "e2e chromium"\` or "e2e firefox"`);
  return value;
}

export const browserName: BrowserName = setting('MASTHEAD_BROWSER') === 'firefox' ? 'firefox' : 'chromium';

export interface World {
  readonly site: Site;
  readonly driver: Driver;
  /** Opens an address in a new tab, closed after the test. */
  open(address: string): Promise<Tab>;
  openOwn(path: string): Promise<Tab>;
  /** The reader asked for it: from now on the extension may fetch this very address. */
  allowFetch(address: string): void;
}

/** What the pages of the site lead to by themselves: frames, a film, the way to the real site. */
const LED_TO = [
  'www.xinhuanet.com',
  'www.rt.com',
  'spiegel.de',
  'www.spiegel.de',
  'player.example',
  'www.youtube-nocookie.com',
];

/** What a build may ask for by itself besides. */
interface Allowed {
  /** Host of its intake. */
  readonly reports?: string;
}

/**
 * Call once at the top of a suite. Every test fails, whatever it was about, when anything was asked but the pages it opened.
 *
 * @param build folder under dist; by default the browser's own
 * @param allowed what this build may ask for besides
 * @param pageAt what the site answers; by default the demo and the trials
 */
export function useWorld(
  build = browserName === 'firefox' ? 'dist/firefox' : 'dist/chrome',
  allowed: Allowed = {},
  pageAt?: (url: URL) => SitePage,
): World {
  let site: Site | undefined;
  let driver: Driver | undefined;
  const tabs: Tab[] = [];
  const opened = new Set(LED_TO);
  const fetched = new Set<string>();
  const running = <Part>(part: Part | undefined): Part => {
    if (part === undefined) throw new Error('the browser has not been started');
    return part;
  };
  const expected = (): Expected => ({
    opened,
    fetched,
    reports: allowed.reports,
    answers: running(site).answers,
  });
  const keep = async (opening: Promise<Tab>): Promise<Tab> => {
    const tab = await opening;
    tabs.push(tab);
    return tab;
  };
  beforeAll(async () => {
    site = await startSite(pageAt);
    const executable = setting(browserName === 'firefox' ? 'FIREFOX' : 'CHROMIUM');
    const launch = browserName === 'firefox' ? launchFirefox : launchChromium;
    driver = await launch({ site, executable, extension: resolve(process.env['MASTHEAD_BUILD'] ?? build) });
  });
  afterEach(() => {
    const others = running(site).requests.filter((request) => kindOf(request, expected()) === 'other');
    expect(others.map(requestLine)).toEqual([]);
  });
  afterEach(async () => {
    // A tab may be gone already: closed by its test, or with the browser it was in.
    await Promise.all(tabs.splice(0).map((tab) => tab.close().catch(() => undefined)));
  });
  afterAll(async () => {
    if (site !== undefined) recordRequests(site.requests, expected());
    await driver?.close();
    await site?.close();
  });
  return {
    get site() {
      return running(site);
    },
    get driver() {
      return running(driver);
    },
    open(address) {
      opened.add(new URL(address).hostname);
      return keep(running(driver).open(address));
    },
    openOwn: (path) => keep(running(driver).openOwn(path)),
    allowFetch(address) {
      const { hostname, pathname } = new URL(address);
      fetched.add(hostname + pathname);
    },
  };
}
