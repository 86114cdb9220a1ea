import { chordOf, clickOf, keysOf } from './actions';
import type { BiDi, NodeReference, RemoteValue } from './bidi';
import { locatorOf, type Target } from './target';

interface Evaluation {
  readonly type: 'success' | 'exception';
  readonly result?: RemoteValue;
  readonly exceptionDetails?: { readonly text: string };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** Longer than the pill stays. */
const PATIENCE_MS = 20_000;
const UNCOVERED = `(element) => {
  element.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = element.getBoundingClientRect();
  const hit = document.elementFromPoint(left + width / 2, top + height / 2);
  return hit !== null && (element.contains(hit) || hit.contains(element));
}`;
const TAB_KEY = '\uE004';

/** One tab of Firefox. Finding waits until there is exactly something to find; typing and clicking are trusted. */
export class Tab {
  private constructor(
    private readonly bidi: BiDi,
    readonly context: string,
  ) {}

  static async open(bidi: BiDi): Promise<Tab> {
    const { context } = await bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' });
    return new Tab(bidi, context);
  }

  /** The tab that shows an address beginning so; waits for it. */
  static async showing(bidi: BiDi, start: string): Promise<Tab> {
    type Tree = { contexts: { context: string; url: string }[] };
    for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await pause(100)) {
      const { contexts } = await bidi.send<Tree>('browsingContext.getTree', {});
      const found = contexts.find(({ url }) => url.startsWith(start));
      if (found) return new Tab(bidi, found.context);
    }
    throw new Error(`No tab shows ${start}`);
  }

  /** The browser's own window with its prompts, which a driver sees when the browser was started so. */
  static async ofBrowser(bidi: BiDi): Promise<Tab> {
    type Tree = { contexts: { context: string }[] };
    const { contexts } = await bidi.send<Tree>('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const [first] = contexts;
    if (!first) throw new Error('The browser has no window');
    return new Tab(bidi, first.context);
  }

  async goto(url: string): Promise<void> {
    await this.bidi.send('browsingContext.navigate', { context: this.context, url, wait: 'complete' });
  }

  async close(): Promise<void> {
    await this.bidi.send('browsingContext.close', { context: this.context });
  }

  async bringToFront(): Promise<void> {
    await this.bidi.send('browsingContext.activate', { context: this.context });
  }

  /** All nodes that match now. */
  async all(target: Target): Promise<NodeReference[]> {
    const { nodes } = await this.bidi.send<{ nodes: NodeReference[] }>('browsingContext.locateNodes', {
      context: this.context,
      locator: locatorOf(target),
    });
    return nodes;
  }

  /** The first node that matches; waits for one. */
  async find(target: Target): Promise<NodeReference> {
    for (const until = Date.now() + PATIENCE_MS; ; await pause(100)) {
      const [node] = await this.all(target);
      if (node) return { sharedId: node.sharedId };
      if (Date.now() > until) throw new Error(`Not found: ${JSON.stringify(target)}`);
    }
  }

  /** Waits until the page's text, as shown, matches; resolves to the text. */
  async seen(words: RegExp): Promise<string> {
    for (const until = Date.now() + PATIENCE_MS; ; await pause(100)) {
      const text = await this.call<string>('() => document.body?.innerText ?? ""');
      if (words.test(text)) return text;
      if (Date.now() > until) throw new Error(`${words} was not seen in: ${text.slice(0, 500)}`);
    }
  }

  /** Clicks in the middle of a node, once nothing lies over it: the pill may, for a while. */
  async click(target: Target): Promise<void> {
    const element = await this.find(target);
    for (const until = Date.now() + PATIENCE_MS; !(await this.call<boolean>(UNCOVERED, element)); ) {
      if (Date.now() > until) throw new Error(`Covered: ${JSON.stringify(target)}`);
      await pause(100);
    }
    await this.clickOn(element);
  }

  /** Clicks in the middle of a node, whatever lies there. */
  async clickOn(element: NodeReference): Promise<void> {
    await this.call("(element) => element.scrollIntoView({ block: 'nearest' })", element);
    await this.perform(clickOf(element));
  }

  /** Presses a key while another is held. */
  async chord(held: string, key: string): Promise<void> {
    await this.perform(chordOf(held, key));
  }

  /** Presses keys one after the other into what has the focus. */
  async press(keys: string): Promise<void> {
    await this.perform(keysOf(keys));
  }

  /** Types into a field as a person does: a click into it, key by key, out again with Tab. */
  async type(target: Target, value: string): Promise<void> {
    if (value === '') return;
    await this.click(target);
    await this.press(value);
    await this.press(TAB_KEY);
  }

  /** Puts text on the clipboard, as copying elsewhere does. */
  async copy(text: string): Promise<void> {
    await this.bidi.send('script.callFunction', {
      functionDeclaration: '(text) => navigator.clipboard.writeText(text)',
      arguments: [{ type: 'string', value: text }],
      awaitPromise: true,
      target: { context: this.context },
      userActivation: true,
    });
  }

  /** Chooses files in a field for files. */
  async setFiles(target: Target, files: readonly string[]): Promise<void> {
    const [element] = await this.all(target);
    await this.bidi.send('input.setFiles', { context: this.context, element, files: [...files] });
  }

  /** Calls a function, given as source, in the page; resolves to the primitive or JSON text that it returns. */
  async call<T = unknown>(
    source: string,
    ...args: (NodeReference | { type: string; value: unknown })[]
  ): Promise<T> {
    return (await this.evaluate(source, args)).value as T;
  }

  /** The shadow root of an element, closed ones too: pages cannot reach those, the protocol can. */
  async shadowRoot(host: NodeReference): Promise<NodeReference | undefined> {
    const { value } = await this.evaluate('(element) => element', [host]);
    const { shadowRoot } = (value ?? {}) as { shadowRoot?: { sharedId?: string } | null };
    return shadowRoot?.sharedId === undefined ? undefined : { sharedId: shadowRoot.sharedId };
  }

  /** What a frame shows, as a tab of its own. */
  async frame(element: NodeReference): Promise<Tab> {
    const { value } = await this.evaluate('(frame) => frame.contentWindow', [element]);
    return new Tab(this.bidi, (value as { context: string }).context);
  }

  /** The node that a function, given as source, returns. */
  async node(
    source: string,
    ...args: { type: string; value: unknown }[]
  ): Promise<NodeReference | undefined> {
    const { sharedId } = await this.evaluate(source, args);
    return sharedId === undefined ? undefined : { sharedId };
  }

  private async evaluate(source: string, args: readonly object[]): Promise<RemoteValue> {
    const answer = await this.bidi.send<Evaluation>('script.callFunction', {
      functionDeclaration: source,
      arguments: args,
      awaitPromise: true,
      target: { context: this.context },
      serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
    });
    if (answer.result === undefined) throw new Error(answer.exceptionDetails?.text ?? 'The script failed');
    return answer.result;
  }

  private async perform(actions: readonly object[]): Promise<void> {
    await this.bidi.send('input.performActions', { context: this.context, actions });
  }
}
