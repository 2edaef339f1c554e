/** A tab of Chromium. Closed shadow roots and the world apart from the page's scripts go by the DevTools protocol. */
import type { CDPSession, Page } from 'playwright-core';
import { rootsIn } from './chromium-roots.ts';
import type { Banner, Key, Mark, Media, Note, Tab } from './driver.ts';
import { callText, readBanner, readMarks, readNotes, resultOf } from './reading.ts';

export class ChromiumTab implements Tab {
  readonly #page: Page;
  readonly #cdp: CDPSession;
  private constructor(page: Page, cdp: CDPSession) {
    this.#page = page;
    this.#cdp = cdp;
  }
  static async on(page: Page): Promise<ChromiumTab> {
    return new ChromiumTab(page, await page.context().newCDPSession(page));
  }
  get page(): Page {
    return this.#page;
  }
  async goto(address: string): Promise<void> {
    await this.#page.goto(address);
  }
  async reload(): Promise<void> {
    await this.#page.reload();
  }
  async #apart(): Promise<number> {
    const { frameTree } = await this.#cdp.send('Page.getFrameTree');
    const world = { frameId: frameTree.frame.id, worldName: 'reader' };
    return (await this.#cdp.send('Page.createIsolatedWorld', world)).executionContextId;
  }
  async #evaluate(
    expression: string,
    world: 'page' | 'apart',
    byValue: boolean,
  ): Promise<{ value?: unknown; objectId?: string }> {
    const context = world === 'apart' ? { contextId: await this.#apart() } : {};
    const { result, exceptionDetails } = await this.#cdp.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: byValue,
      ...context,
    });
    if (exceptionDetails !== undefined)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result;
  }
  async run<Argument, Result>(
    work: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
    world: 'page' | 'apart' = 'page',
  ): Promise<Result> {
    const { value } = await this.#evaluate(callText(work, argument), world, true);
    return resultOf(work, String(value));
  }
  async inject(source: string): Promise<void> {
    await this.#evaluate(`${source}\n;undefined`, 'page', true);
  }
  async banners(): Promise<readonly Banner[]> {
    const roots = await rootsIn(this.#cdp, 'page');
    const banners = await Promise.all(roots.map((root) => root.read(readBanner)));
    return banners.filter((banner) => banner !== null);
  }
  async notes(): Promise<readonly Note[]> {
    // Frames of other sites are targets of their own; the rest answer through the page's.
    const inside = this.#page.frames().filter((frame) => frame.parentFrame() !== null);
    const own = await Promise.all(
      inside.map((frame) =>
        this.#page
          .context()
          .newCDPSession(frame)
          .catch(() => null),
      ),
    );
    const sessions = [this.#cdp, ...own.filter((session) => session !== null)];
    const roots = (await Promise.all(sessions.map((session) => rootsIn(session, 'frames')))).flat();
    return (await Promise.all(roots.map((root) => root.read(readNotes)))).flat();
  }
  async marks(): Promise<readonly Mark[]> {
    const inside = this.#page.frames().filter((frame) => frame.parentFrame() !== null);
    const own = await this.run(readMarks, undefined, 'apart');
    return [...own, ...(await Promise.all(inside.map((frame) => frame.evaluate(readMarks)))).flat()];
  }
  async hoverAt(x: number, y: number): Promise<void> {
    await this.#page.mouse.move(x, y);
  }
  async clickAt(x: number, y: number): Promise<void> {
    await this.#page.mouse.click(x, y);
  }
  async press(key: Key): Promise<void> {
    await this.#page.keyboard.press(key);
  }
  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }
  async resize(width: number, height: number): Promise<void> {
    await this.#page.setViewportSize({ width, height });
  }
  async emulate({ colorScheme, forcedColors, print }: Media): Promise<void> {
    await this.#page.emulateMedia({
      colorScheme: colorScheme ?? null,
      forcedColors: forcedColors === true ? 'active' : null,
      media: print === true ? 'print' : null,
    });
  }
  async screenshot(path: string): Promise<void> {
    await this.#page.screenshot({ path });
  }
  async focus(): Promise<void> {
    await this.#page.bringToFront();
  }
  async close(): Promise<void> {
    await this.#page.close();
  }
}
