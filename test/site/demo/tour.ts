/** The demo: the extension in a real browser, on pages of our own under real names. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../../e2e/drivers/chromium.ts';
import type { Banner, BrowserName, Driver, Tab } from '../../e2e/drivers/driver.ts';
import { launchFirefox } from '../../e2e/drivers/firefox.ts';
import { until } from '../../e2e/drivers/until.ts';
import { startSite } from '../serve.ts';

export interface TourOptions {
  readonly browser: BrowserName;
  /** Path of the browser. */
  readonly executable: string;
  /** Show a window; without one the tour prints what it finds and ends. */
  readonly headed: boolean;
  /** Folder of the repository. */
  readonly root: string;
}

const LISTED_SITES = {
  outlet: 'https://www.rt.com/news/tram-line',
  'another-outlet': 'https://www.xinhuanet.com/english/tram',
  operation: 'https://fr.news-pravda.com/world/tram',
  copy: 'https://www.spiegel.ltd/panorama/bahn',
};
const PAGES: Readonly<Record<string, string>> = {
  search: 'https://search.example/?q=new+tram+line',
  feed: 'https://feed.example/',
  chat: 'https://chat.example/',
  ...LISTED_SITES,
  ordinary: 'https://www.bbc.co.uk/news/bridge',
};

/** ms that the opened banner's fade takes at the most (`banner/styles.ts`), and a few frames. */
const FADE = 300;

/** Resolves when the page has its banner or its marks, or after a while in which nothing came: that is a finding too. */
async function settled(tab: Tab): Promise<void> {
  const answered = async (): Promise<boolean> =>
    (await tab.banners()).some(({ shown }) => shown) || (await tab.marks()).length > 0;
  await until('something is found', answered, 2_000).catch(() => undefined);
}

/** The banner's words without those on its buttons. */
function sentenceOf({ text, controls }: Banner): string {
  return controls.reduce((rest, { name }) => rest.replace(name, ''), text).trim();
}

async function tell(tab: Tab, address: string): Promise<void> {
  console.log(`\n${address}`);
  const banners = (await tab.banners()).filter(({ shown }) => shown);
  const marks = await tab.marks();
  for (const banner of banners) console.log(`  banner: ${sentenceOf(banner)}`);
  for (const { href, text } of marks) console.log(`  mark:   ${text}  <-  ${href}`);
  if (banners.length + marks.length === 0) console.log('  nothing on the page');
}

/** Opens the banner as a reader does, for the picture. */
async function openBanner(tab: Tab): Promise<void> {
  const more = (await tab.banners()).flatMap(({ controls }) => controls).find(({ name }) => name === 'More');
  if (more === undefined) return;
  await tab.clickAt(more.x + more.width / 2, more.y + more.height / 2);
  await until('the banner is open', async () =>
    (await tab.banners()).some(({ text }) => text.includes('Make small')),
  );
  // It fades in; the picture is of the banner as the reader has it before them.
  await new Promise((resolve) => setTimeout(resolve, FADE));
}

/** Rests the pointer on the page's first marked link, as a reader does who wants to know more. */
async function openCard(tab: Tab): Promise<void> {
  const [first] = await tab.marks();
  if (first === undefined) return;
  const at = await tab.run((href) => {
    const link = [...document.links].find((one) => one.href === href);
    const { x, y, height } = link?.getBoundingClientRect() ?? new DOMRect();
    return { x: x + 10, y: y + height / 2 };
  }, first.href);
  await tab.hoverAt(at.x, at.y);
  await until('the card is open', async () => (await tab.banners()).some(({ shown }) => shown));
  await new Promise((resolve) => setTimeout(resolve, FADE));
}

async function visitAll(driver: Driver, pictures: string): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  for (const [name, address] of Object.entries(PAGES)) {
    const tab = await driver.open(address);
    await settled(tab);
    await tell(tab, address);
    await tab.screenshot(join(pictures, `${name}.png`));
    if (name in LISTED_SITES) {
      await openBanner(tab);
      await tab.screenshot(join(pictures, `${name}-more.png`));
    }
    if (name === 'search') {
      await openCard(tab);
      await tab.screenshot(join(pictures, 'search-card.png'));
    }
    await tab.close();
  }
  for (const [name, address] of Object.entries({ ...LISTED_SITES, ordinary: PAGES['ordinary'] ?? '' })) {
    const popup = await driver.openOwn(`src/pages/popup/index.html?url=${encodeURIComponent(address)}`);
    await popup.resize(380, 600);
    await until('the popup says something', () =>
      popup.run(() => document.body.innerText.trim() !== '', undefined),
    );
    await popup.screenshot(join(pictures, `popup-${name}.png`));
    await popup.close();
  }
  console.log(`\nPictures are in ${pictures}`);
}

/** Opens every page for a reader to look at, and resolves when the window is closed or Ctrl-C is pressed. */
async function showAll(driver: Driver): Promise<void> {
  for (const address of Object.values(PAGES)) await driver.open(address);
  await driver.handOver();
  console.log(
    'Look around: the pages are local, their names are real. Close the window or press Ctrl-C to end.',
  );
  await Promise.race([driver.closed(), new Promise((resolve) => process.once('SIGINT', resolve))]);
}

/** Runs the tour from a finished build; leaves nothing running and no profile behind. */
export async function tour({ browser, executable, headed, root }: TourOptions): Promise<void> {
  const site = await startSite();
  const extension = join(root, 'dist', browser === 'firefox' ? 'firefox' : 'chrome');
  const launch = browser === 'firefox' ? launchFirefox : launchChromium;
  try {
    const driver = await launch({ site, executable, extension, headed });
    try {
      await (headed ? showAll(driver) : visitAll(driver, join(root, 'dist', 'demo')));
    } finally {
      await driver.close();
    }
  } finally {
    await site.close();
  }
}
