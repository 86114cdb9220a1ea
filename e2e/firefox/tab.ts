import type { BiDi, NodeReference, RemoteValue } from './bidi';

interface Evaluation {
  readonly type: 'success' | 'exception';
  readonly result?: RemoteValue;
  readonly exceptionDetails?: { readonly text: string };
}

/** Which node is meant: by its accessible role and name, by the whole of its text, or by a selector. */
export type Target =
  | { readonly role: string; readonly name?: string }
  | { readonly text: string }
  | { readonly css: string };

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

function locatorOf(target: Target): { readonly type: string; readonly value: unknown } {
  if ('css' in target) return { type: 'css', value: target.css };
  if ('text' in target)
    return { type: 'xpath', value: `//*[normalize-space(text()) = ${JSON.stringify(target.text)}]` };
  return { type: 'accessibility', value: target };
}

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
    await this.perform([
      {
        type: 'pointer',
        id: 'mouse',
        actions: [
          { type: 'pointerMove', x: 0, y: 0, origin: { type: 'element', element } },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      },
    ]);
  }

  /** Presses keys one after the other into what has the focus. */
  async press(keys: string): Promise<void> {
    const actions = [...keys].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.perform([{ type: 'key', id: 'keyboard', actions }]);
  }

  /** Types into a field as a person does: a click into it, key by key, out again with Tab. */
  async type(target: Target, value: string): Promise<void> {
    if (value === '') return;
    await this.click(target);
    await this.press(value);
    await this.press(TAB_KEY);
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
