/** Firefox by WebDriver BiDi. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { Bidi } from './bidi.ts';
import type { Driver, LaunchOptions, Tab } from './driver.ts';
import { copyExtension } from './extension-copy.ts';
import { FirefoxTab } from './firefox-tab.ts';
import { newProfile, type Profile } from './profile.ts';
import { until, untilQuiet } from './until.ts';

/** Fixed, so that the addresses of the extension's pages and its storage stay the same after a restart. */
const UUID = '11111111-2222-4333-8444-555555555555';

class FirefoxDriver implements Driver {
  readonly name = 'firefox';
  readonly #options: LaunchOptions;
  readonly #extension;
  readonly #profile: Profile;
  readonly #geckoId: string;
  #browser: Browser | undefined;
  #session: Bidi | undefined;
  #quiet: FirefoxTab | undefined;
  constructor(options: LaunchOptions) {
    this.#options = options;
    this.#extension = copyExtension(options.extension);
    this.#profile = newProfile();
    this.#geckoId = this.#extension.manifest().browser_specific_settings?.gecko.id ?? '';
  }
  get #bidi(): Bidi {
    if (this.#session === undefined) throw new Error('the browser is not running');
    return this.#session;
  }
  async start(): Promise<void> {
    const { site, executable, headed } = this.#options;
    this.#browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: executable,
      headless: headed !== true,
      acceptInsecureCerts: true,
      handleSIGINT: false,
      userDataDir: this.#profile.folder,
      args: ['--remote-allow-system-access', '--width=1280', '--height=886'],
      extraPrefsFirefox: {
        'network.dns.forceResolve': '127.0.0.1',
        'network.socket.forcePort': `443=${site.httpsPort};80=${site.httpPort}`,
        'extensions.webextensions.uuids': JSON.stringify({ [this.#geckoId]: UUID }),
        'browser.download.folderList': 2,
        'browser.download.dir': this.#profile.downloads,
        'extensions.webextensions.keepStorageOnUninstall': true,
        'extensions.webextensions.keepUuidOnUninstall': true,
      },
    });
    this.#session = new Bidi(this.#browser);
    await this.#install();
  }
  async #install(): Promise<void> {
    await this.#browser?.installExtension(this.#extension.folder);
    this.#quiet = undefined;
    // Content scripts are registered at run time: a page opened before that would go without.
    await until('the content script is registered', () =>
      this.own(async () => (await chrome.scripting.getRegisteredContentScripts()).length > 0, undefined),
    );
  }
  async open(address: string): Promise<Tab> {
    const tab = new FirefoxTab(this.#bidi, await this.#bidi.newTab(false));
    await tab.goto(address);
    return tab;
  }
  openOwn(path: string): Promise<Tab> {
    return this.open(`moz-extension://${UUID}/${path}`);
  }
  async own<Argument, Result>(
    work: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result> {
    if (this.#quiet === undefined) {
      // An icon of the extension is a document of its origin that runs no script and so never wakes the event page.
      const icon = Object.values(this.#extension.manifest().icons)[0] ?? 'manifest.json';
      this.#quiet = new FirefoxTab(this.#bidi, await this.#bidi.newTab(true));
      await this.#quiet.goto(`moz-extension://${UUID}/${icon}`);
    }
    return this.#quiet.run(work, argument);
  }
  #background(expression: string): Promise<string> {
    return this.#bidi.privileged(`WebExtensionPolicy.getByID('${this.#geckoId}').extension.${expression}`);
  }
  async stopBackground(): Promise<void> {
    await untilQuiet(
      'the event page stays stopped',
      async () => !(await this.backgroundRuns()),
      () => this.#background('terminateBackground({ disableResetIdleForTest: true })'),
    );
  }
  async backgroundRuns(): Promise<boolean> {
    return (await this.#background('backgroundState')) !== 'stopped';
  }
  async restart(): Promise<void> {
    await this.#browser?.close();
    await this.start();
  }
  #backup(name: string): string {
    return join(this.#profile.folder, `${name}.puppeteer`);
  }
  async kill(): Promise<void> {
    const running = this.#browser?.process();
    if (!running) throw new Error('the browser has no process');
    const gone = new Promise((resolve) => running.once('exit', resolve));
    running.kill('SIGKILL');
    await gone;
    // Puppeteer puts the profile's own settings back when it hears of the end; not before that may it start again.
    await until('the settings are put back', () =>
      Promise.resolve(['prefs.js', 'user.js'].every((name) => !existsSync(this.#backup(name)))),
    );
    this.#quiet = undefined;
    await this.start();
  }
  async update(): Promise<void> {
    this.#extension.raiseVersion();
    await this.#install();
    const { version } = this.#extension.manifest();
    await until('the new version runs', () =>
      this.own((next) => chrome.runtime.getManifest().version === next, version),
    );
  }
  saved(): Promise<readonly string[]> {
    return Promise.resolve(this.#profile.saved());
  }
  async handOver(): Promise<void> {
    await this.#quiet?.close();
    this.#quiet = undefined;
  }
  async closed(): Promise<void> {
    await new Promise((resolve) => this.#browser?.once('disconnected', resolve));
  }
  async close(): Promise<void> {
    await this.#browser?.close();
    this.#profile.remove();
    this.#extension.remove();
  }
}

export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const driver = new FirefoxDriver(options);
  try {
    await driver.start();
  } catch (error) {
    await driver.close();
    throw error;
  }
  return driver;
}
