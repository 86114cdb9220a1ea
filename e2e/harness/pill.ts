import type { CDPSession, Page } from 'playwright-core';

/** Tag of the inert element in the top frame that carries the pill's closed shadow root. */
export const PILL_HOST = 'retyped-tally';

/** What a person sees in the pill. */
export interface PillReading {
  /** Every visible text, in reading order, one per text node. */
  readonly lines: readonly string[];
  /** The number in the headline, or undefined when it names none. */
  readonly tally: number | undefined;
  /** Names of its buttons. */
  readonly buttons: readonly string[];
}

type DomNode = Awaited<ReturnType<typeof documentOf>>;

const documentOf = async (session: CDPSession) =>
  (await session.send('DOM.getDocument', { depth: -1, pierce: true })).root;

/** All nodes below one, including shadow trees (closed ones too), but not those of frames. */
function* within(node: DomNode): Generator<DomNode> {
  yield node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) yield* within(child);
}

const textsOf = (node: DomNode): string[] =>
  [...within(node)]
    .filter((inner) => inner.nodeName === '#text' && inner.nodeValue.trim() !== '')
    .map((inner) => inner.nodeValue.trim());

const isButton = (node: DomNode): boolean => {
  const attributes = node.attributes ?? [];
  return (
    node.localName === 'button' ||
    attributes.some((name, i) => name === 'role' && attributes[i + 1] === 'button')
  );
};

const nameOf = (node: DomNode): string => {
  const attributes = node.attributes ?? [];
  const label = attributes.indexOf('aria-label');
  return label >= 0 ? (attributes[label + 1] ?? '') : textsOf(node).join(' ');
};

/**
 * The pill of one page. Its shadow root is closed, so that pages (and Playwright's locators) cannot enter it: it is
 * read through the DevTools protocol.
 */
export class Pill {
  constructor(private readonly page: Page) {}

  /** What the pill shows now, or undefined when there is none or it takes no room on the screen. */
  async read(): Promise<PillReading | undefined> {
    return this.withSession(async (session) => {
      const shown: DomNode[] = [];
      for (const node of await this.nodes(session)) {
        if (node.nodeName === '#text' && node.nodeValue.trim() !== '' && (await hasRoom(session, node))) {
          shown.push(node);
        }
      }
      if (shown.length === 0) return undefined;
      const lines = shown.map((node) => node.nodeValue.trim());
      const tally = /\d+/.exec(lines.join(' '))?.[0];
      const buttons = (await this.nodes(session)).filter(isButton).map(nameOf);
      return { lines, buttons, tally: tally === undefined ? undefined : Number(tally) };
    });
  }

  /** Waits until the pill shows; rejects after `timeoutMs`. */
  async appears(timeoutMs = 5000): Promise<PillReading> {
    const deadline = Date.now() + timeoutMs;
    for (;;) {
      const reading = await this.read();
      if (reading) return reading;
      if (Date.now() > deadline) throw new Error(`No pill within ${timeoutMs} ms on ${this.page.url()}`);
      await this.page.waitForTimeout(100);
    }
  }

  /** Presses one of its buttons with the mouse. */
  async press(button: string): Promise<void> {
    const { x, y } = await this.withSession(async (session) => {
      const node = (await this.nodes(session)).find((inner) => isButton(inner) && nameOf(inner) === button);
      if (!node) throw new Error(`The pill has no button “${button}”`);
      const { model } = await session.send('DOM.getBoxModel', { nodeId: node.nodeId });
      const [left = 0, top = 0] = model.content;
      return { x: left + model.width / 2, y: top + model.height / 2 };
    });
    await this.page.mouse.click(x, y);
  }

  private async nodes(session: CDPSession): Promise<DomNode[]> {
    const host = [...within(await documentOf(session))].find((node) => node.localName === PILL_HOST);
    return host ? [...within(host)] : [];
  }

  private async withSession<T>(use: (session: CDPSession) => Promise<T>): Promise<T> {
    const session = await this.page.context().newCDPSession(this.page);
    try {
      return await use(session);
    } finally {
      await session.detach();
    }
  }
}

/** A node without layout (`display: none`, an empty host) has no quads; the protocol says so with an error. */
async function hasRoom(session: CDPSession, node: DomNode): Promise<boolean> {
  const answer = await session
    .send('DOM.getContentQuads', { backendNodeId: node.backendNodeId })
    .catch(() => ({ quads: [] }));
  return answer.quads.length > 0;
}
