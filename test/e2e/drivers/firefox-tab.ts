/** A tab of Firefox. */
import { writeFile } from 'node:fs/promises';
import type { Bidi, World } from './bidi.ts';
import type { Banner, Key, Mark, Media, Note, Tab } from './driver.ts';
import { callText, readBanner, readMarks, readNotes, resultOf, STRANGERS } from './reading.ts';
import { until } from './until.ts';

/** WebDriver's code points for keys without a character. */
const KEYS: Readonly<Record<Key, readonly string[]>> = {
  Tab: ['\uE004'],
  'Shift+Tab': ['\uE008', '\uE004'],
  Enter: ['\uE007'],
  Escape: ['\uE00C'],
  Space: [' '],
  ArrowDown: ['\uE015'],
  ArrowUp: ['\uE013'],
  End: ['\uE010'],
  Home: ['\uE011'],
  'Alt+ArrowDown': ['\uE00A', '\uE015'],
  'Control+V': ['\uE009', 'v'],
};

function down(value: string): object {
  return { type: 'keyDown', value };
}
function up(value: string): object {
  return { type: 'keyUp', value };
}

export class FirefoxTab implements Tab {
  readonly #bidi: Bidi;
  readonly context: string;
  constructor(bidi: Bidi, context: string) {
    this.#bidi = bidi;
    this.context = context;
  }
  async goto(address: string): Promise<void> {
    if (!address.startsWith('moz-extension:')) {
      await this.#bidi.send('browsingContext.navigate', {
        context: this.context,
        url: address,
        wait: 'complete',
      });
      return;
    }
    // No load event of an extension's page reaches the client: ask instead.
    await this.#bidi.send('browsingContext.navigate', { context: this.context, url: address, wait: 'none' });
    await until(`${address} is loaded`, () =>
      this.run((url) => location.href === url && document.readyState === 'complete', address),
    );
  }
  async reload(): Promise<void> {
    const address = await this.run(() => location.href, undefined);
    await this.goto(address);
  }
  async run<Argument, Result>(
    work: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
    world: World = 'page',
  ): Promise<Result> {
    return resultOf(work, await this.#bidi.text(this.context, callText(work, argument), world));
  }
  async inject(source: string): Promise<void> {
    await this.#bidi.inject(this.context, source);
  }
  async #roots<Result>(context: string, work: (root: ShadowRoot) => Result): Promise<Result[]> {
    const roots = await this.#bidi.shadowRoots(context, STRANGERS);
    const read = `function () { return JSON.stringify((${work.toString()})(this)) }`;
    return Promise.all(
      roots.map(async (root) => resultOf(work, await this.#bidi.callOn(context, root, read))),
    );
  }
  async banners(): Promise<readonly Banner[]> {
    return (await this.#roots(this.context, readBanner)).filter((banner) => banner !== null);
  }
  async notes(): Promise<readonly Note[]> {
    const contexts = [this.context, ...(await this.#bidi.framesOf(this.context))];
    return (await Promise.all(contexts.map((context) => this.#roots(context, readNotes)))).flat(2);
  }
  async marks(): Promise<readonly Mark[]> {
    const contexts = [this.context, ...(await this.#bidi.framesOf(this.context))];
    const read = callText(readMarks, undefined);
    const marks = contexts.map(async (context) =>
      resultOf(readMarks, await this.#bidi.text(context, read, 'apart')),
    );
    return (await Promise.all(marks)).flat();
  }
  async #act(source: object): Promise<void> {
    await this.#bidi.send('input.performActions', { context: this.context, actions: [source] });
  }
  async hoverAt(x: number, y: number): Promise<void> {
    const move = { type: 'pointerMove', x: Math.round(x), y: Math.round(y) };
    await this.#act({ type: 'pointer', id: 'mouse', actions: [move] });
  }
  async clickAt(x: number, y: number): Promise<void> {
    const move = { type: 'pointerMove', x: Math.round(x), y: Math.round(y) };
    const actions = [move, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
    await this.#act({ type: 'pointer', id: 'mouse', actions });
  }
  async press(key: Key): Promise<void> {
    const keys = KEYS[key];
    await this.#act({
      type: 'key',
      id: 'keyboard',
      actions: [...keys.map(down), ...keys.toReversed().map(up)],
    });
  }
  async type(text: string): Promise<void> {
    await this.#act({
      type: 'key',
      id: 'keyboard',
      actions: Array.from(text).flatMap((letter) => [down(letter), up(letter)]),
    });
  }
  async resize(width: number, height: number): Promise<void> {
    await this.#bidi.send('browsingContext.setViewport', {
      context: this.context,
      viewport: { width, height },
    });
  }
  async emulate({ colorScheme, forcedColors, print }: Media): Promise<void> {
    await this.focus();
    const page = 'gBrowser.selectedBrowser.browsingContext';
    await this.#bidi.privileged(`${page}.prefersColorSchemeOverride = '${colorScheme ?? 'none'}'`);
    await this.#bidi.privileged(
      `${page}.forcedColorsOverride = '${forcedColors === true ? 'active' : 'none'}'`,
    );
    await this.#bidi.privileged(`${page}.mediumOverride = '${print === true ? 'print' : ''}'`);
  }
  async screenshot(path: string): Promise<void> {
    await writeFile(path, await this.#bidi.screenshot(this.context));
  }
  async focus(): Promise<void> {
    await this.#bidi.send('browsingContext.activate', { context: this.context });
  }
  async close(): Promise<void> {
    await this.#bidi.send('browsingContext.close', { context: this.context });
  }
}
