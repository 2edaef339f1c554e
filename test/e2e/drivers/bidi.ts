/**
 * The few WebDriver BiDi commands the Firefox driver speaks. puppeteer-core starts the browser and holds the connection;
 * the commands go by hand, because pages of the extension and closed shadow roots are out of its own interface's reach.
 */
import type { Browser } from 'puppeteer-core';
import * as v from 'valibot';

interface Connection {
  send(method: string, parameters: object): Promise<unknown>;
}

function isConnection(value: unknown): value is Connection {
  return typeof value === 'object' && value !== null && 'send' in value && typeof value.send === 'function';
}

const Answer = v.object({ result: v.unknown() });
const Created = v.object({ context: v.string() });
const Tree = v.object({
  contexts: v.array(v.object({ context: v.string(), children: v.nullish(v.array(v.unknown())) })),
});
const Frame = v.object({ context: v.string(), children: v.nullish(v.array(v.unknown())) });
const Screenshot = v.object({ data: v.string() });
const Evaluated = v.variant('type', [
  v.object({ type: v.literal('success'), result: v.unknown() }),
  v.object({ type: v.literal('exception'), exceptionDetails: v.object({ text: v.string() }) }),
]);
const Text = v.object({ type: v.literal('string'), value: v.string() });
const Nodes = v.object({
  value: v.array(
    v.object({ value: v.object({ shadowRoot: v.nullish(v.object({ sharedId: v.string() })) }) }),
  ),
});

/** Where a script runs: among the page's own, or apart from them in a sandbox of ours. */
export type World = 'page' | 'apart';

export class Bidi {
  readonly #connection: Connection;
  constructor(browser: Browser) {
    // Not public: puppeteer-core is pinned for this.
    const connection: unknown = Reflect.get(browser, 'connection');
    if (!isConnection(connection)) throw new Error('puppeteer-core keeps its connection elsewhere now');
    this.#connection = connection;
  }
  async send(method: string, parameters: object): Promise<unknown> {
    return v.parse(Answer, await this.#connection.send(method, parameters)).result;
  }
  async newTab(background: boolean): Promise<string> {
    return v.parse(Created, await this.send('browsingContext.create', { type: 'tab', background })).context;
  }
  async #run(
    method: 'script.evaluate' | 'script.callFunction',
    context: string,
    world: World,
    parameters: object,
  ): Promise<unknown> {
    const target = world === 'apart' ? { context, sandbox: 'reader' } : { context };
    const answer = v.parse(Evaluated, await this.send(method, { target, awaitPromise: true, ...parameters }));
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return answer.result;
  }
  /** Evaluates an expression that gives (a promise of) text. */
  async text(context: string, expression: string, world: World = 'page'): Promise<string> {
    return v.parse(Text, await this.#run('script.evaluate', context, world, { expression })).value;
  }
  /** Evaluates a script for its effects. */
  async inject(context: string, expression: string): Promise<void> {
    await this.#run('script.evaluate', context, 'page', { expression });
  }
  /** Shadow roots, open or closed, of the elements that an expression lists. */
  async shadowRoots(context: string, expression: string): Promise<readonly string[]> {
    const serializationOptions = { includeShadowTree: 'all', maxDomDepth: 0 };
    const list = await this.#run('script.evaluate', context, 'apart', { expression, serializationOptions });
    return v.parse(Nodes, list).value.flatMap(({ value }) => value.shadowRoot?.sharedId ?? []);
  }
  /** Calls a function, given as text, on a node; it must give text. */
  async callOn(context: string, sharedId: string, functionDeclaration: string): Promise<string> {
    const call = { functionDeclaration, this: { sharedId } };
    return v.parse(Text, await this.#run('script.callFunction', context, 'apart', call)).value;
  }
  /** All frames inside a tab, without the tab itself. */
  async framesOf(context: string): Promise<readonly string[]> {
    const { contexts } = v.parse(Tree, await this.send('browsingContext.getTree', { root: context }));
    const found: string[] = [];
    const queue: unknown[] = contexts.flatMap(({ children }) => children ?? []);
    for (let item = queue.pop(); item !== undefined; item = queue.pop()) {
      const frame = v.parse(Frame, item);
      found.push(frame.context);
      queue.push(...(frame.children ?? []));
    }
    return found;
  }
  async screenshot(context: string): Promise<Buffer> {
    return Buffer.from(
      v.parse(Screenshot, await this.send('browsingContext.captureScreenshot', { context })).data,
      'base64',
    );
  }
  /** Evaluates an expression with the browser's own rights: needs `--remote-allow-system-access`. */
  async privileged(expression: string): Promise<string> {
    const { contexts } = v.parse(Tree, await this.send('browsingContext.getTree', { 'moz:scope': 'chrome' }));
    const window = contexts[0];
    if (window === undefined) throw new Error('Firefox has no window');
    return this.text(window.context, `(async () => String(await (${expression})))()`);
  }
}
