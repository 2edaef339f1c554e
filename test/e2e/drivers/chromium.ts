/** Chromium by playwright-core. */
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { ChromiumTab } from './chromium-tab.ts';
import type { Driver, LaunchOptions, Tab } from './driver.ts';
import { copyExtension } from './extension-copy.ts';
import { newProfile, type Profile } from './profile.ts';
import { until, untilQuiet } from './until.ts';

function launchArguments({ site, extension }: { site: LaunchOptions['site']; extension: string }): string[] {
  const mapped = [`MAP *:443 127.0.0.1:${site.httpsPort}`, `MAP *:80 127.0.0.1:${site.httpPort}`];
  return [
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    '--enable-unsafe-extension-debugging',
    `--host-resolver-rules=${mapped.join(',')}`,
    '--ignore-certificate-errors',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
}

class ChromiumDriver implements Driver {
  readonly name = 'chromium';
  readonly #options: LaunchOptions;
  readonly #extension;
  readonly #profile: Profile;
  #context: BrowserContext | undefined;
  #id = '';
  #quiet: ChromiumTab | undefined;
  /** The empty tab the browser begins with. It stays: without any tab left Chromium would open its start page. */
  #first: Page | undefined;
  constructor(options: LaunchOptions) {
    this.#options = options;
    this.#extension = copyExtension(options.extension);
    this.#profile = newProfile();
  }
  get #running(): BrowserContext {
    if (this.#context === undefined) throw new Error('the browser is not running');
    return this.#context;
  }
  async start(): Promise<void> {
    const { site, executable, headed } = this.#options;
    this.#context = await chromium.launchPersistentContext(this.#profile.folder, {
      executablePath: executable,
      headless: headed !== true,
      ignoreHTTPSErrors: true,
      downloadsPath: this.#profile.downloads,
      // Chromium refuses to run as root with its sandbox on.
      chromiumSandbox: process.getuid?.() !== 0,
      handleSIGINT: false,
      viewport: headed === true ? null : { width: 1280, height: 800 },
      args: launchArguments({ site, extension: this.#extension.folder }),
    });
    if (this.#id === '') {
      const worker = this.#context.serviceWorkers()[0] ?? (await this.#context.waitForEvent('serviceworker'));
      this.#id = new URL(worker.url()).host;
    }
    [this.#first] = this.#context.pages();
    await this.#registered();
  }
  /** Content scripts are registered at run time: a page opened before that would go without. */
  async #registered(): Promise<void> {
    await until('the content script is registered', async () =>
      this.own(async () => (await chrome.scripting.getRegisteredContentScripts()).length > 0, undefined),
    );
  }
  async open(address: string): Promise<Tab> {
    const tab = await ChromiumTab.on(await this.#running.newPage());
    await tab.goto(address);
    return tab;
  }
  openOwn(path: string): Promise<Tab> {
    return this.open(`chrome-extension://${this.#id}/${path}`);
  }
  /** An icon of the extension is a document of its origin that runs no script and so never wakes the worker. */
  async #quietTab(): Promise<ChromiumTab> {
    const home = `chrome-extension://${this.#id}/`;
    // A reloaded extension takes its tabs with it.
    if (this.#quiet?.page.isClosed() !== false || !this.#quiet.page.url().startsWith(home)) {
      const icon = Object.values(this.#extension.manifest().icons)[0] ?? 'manifest.json';
      const front = this.#running.pages().at(-1);
      const page = await this.#running.newPage();
      await page.goto(`${home}${icon}`);
      this.#quiet = await ChromiumTab.on(page);
      await front?.bringToFront();
    }
    return this.#quiet;
  }
  async own<Argument, Result>(
    work: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result> {
    return (await this.#quietTab()).run(work, argument);
  }
  /** Follows the worker's state for as long as `act` takes. */
  async #watchingWorker<Result>(
    act: (cdp: CDPSession, state: () => string) => Promise<Result>,
  ): Promise<Result> {
    const cdp = await this.#running.newCDPSession((await this.#quietTab()).page);
    let state = 'stopped';
    cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      state = versions.find((one) => one.scriptURL.includes(this.#id))?.runningStatus ?? state;
    });
    await cdp.send('ServiceWorker.enable');
    try {
      return await act(cdp, () => state);
    } finally {
      await cdp.detach();
    }
  }
  /** The running workers of the extension, by the browser's own list: a session is not always told that one has stopped. */
  async #workers(): Promise<readonly string[]> {
    const browser = this.#running.browser();
    if (browser === null) throw new Error('no browser session');
    const cdp = await browser.newBrowserCDPSession();
    try {
      const { targetInfos } = await cdp.send('Target.getTargets');
      const own = targetInfos.filter(({ type, url }) => type === 'service_worker' && url.includes(this.#id));
      return own.map(({ targetId }) => targetId);
    } finally {
      await cdp.detach();
    }
  }
  async stopBackground(): Promise<void> {
    await this.#watchingWorker((cdp) =>
      untilQuiet(
        'the worker stays stopped',
        async () => (await this.#workers()).length === 0,
        () => cdp.send('ServiceWorker.stopAllWorkers'),
      ),
    );
  }
  async backgroundRuns(): Promise<boolean> {
    return this.#watchingWorker((_, state) => Promise.resolve(state() !== 'stopped'));
  }
  async restart(): Promise<void> {
    await this.#running.close();
    this.#quiet = undefined;
    await this.start();
  }
  async kill(): Promise<void> {
    const browser = this.#running.browser();
    if (browser === null) throw new Error('no browser session');
    const cdp = await browser.newBrowserCDPSession();
    const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
    const pid = processInfo.find(({ type }) => type === 'browser')?.id;
    if (pid === undefined) throw new Error('the browser does not say which process it is');
    const gone = new Promise((resolve) => this.#running.once('close', resolve));
    process.kill(pid, 'SIGKILL');
    await gone;
    this.#quiet = undefined;
    await this.start();
  }
  async update(): Promise<void> {
    this.#extension.raiseVersion();
    const { version } = this.#extension.manifest();
    const browser = this.#running.browser();
    if (browser === null) throw new Error('no browser session');
    const cdp = await browser.newBrowserCDPSession();
    await cdp.send('Extensions.loadUnpacked', { path: this.#extension.folder });
    await until('the new version runs', async () => {
      return (await this.own(() => chrome.runtime.getManifest().version, undefined)) === version;
    });
    await this.#registered();
  }
  saved(): Promise<readonly string[]> {
    return Promise.resolve(this.#profile.saved());
  }
  async handOver(): Promise<void> {
    await this.#quiet?.close();
    await this.#first?.close();
  }
  async closed(): Promise<void> {
    await new Promise((resolve) => this.#running.once('close', resolve));
  }
  async close(): Promise<void> {
    await this.#context?.close();
    this.#profile.remove();
    this.#extension.remove();
  }
}

export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const driver = new ChromiumDriver(options);
  try {
    await driver.start();
  } catch (error) {
    await driver.close();
    throw error;
  }
  return driver;
}
