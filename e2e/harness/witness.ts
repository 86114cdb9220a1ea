import type { Page } from 'playwright-core';

/** What a page can notice of its own state, as text: two pages that went the same way read the same. */
export interface Testimony {
  /** Events in the order in which they reached the window, and what the console said. */
  readonly events: readonly string[];
  /** Focus, selection, scrolling, layout, styles and markup, one reading per moment. */
  readonly moments: readonly string[];
}

interface WitnessWorld {
  witness: { events: string[]; moments: string[] };
}

/**
 * Runs in the page, before its own scripts, in every frame. Written as one function, since it is sent as text; knows
 * nothing of the extension but the one inert element that docs/threat-model.md's seventh promise allows.
 */
function watchFromInside(): void {
  const world = window as unknown as WitnessWorld;
  const events: string[] = [];
  world.witness = { events, moments: [] };
  // Libraries give their elements random names: the same ones on both sides.
  let seed = 1;
  Math.random = () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed / 2_147_483_647;
  };

  const nameOf = (node: unknown): string => {
    if (node === window) return 'window';
    if (node === document) return 'document';
    if (!(node instanceof Element)) return String(node);
    const before = node.parentNode ? [...node.parentNode.children].indexOf(node) : 0;
    return `${node.localName}:${before}`;
  };
  const pathOf = (event: Event) => event.composedPath().slice(0, 4).map(nameOf).join('<');
  const kinds = [
    'focusin focusout focus blur keydown keypress keyup beforeinput input change submit reset invalid',
    'pointerdown pointerup mousedown mouseup click dblclick contextmenu copy cut paste drop dragstart',
    'compositionstart compositionend toggle close cancel message error unhandledrejection hashchange popstate',
    'visibilitychange pageshow pagehide securitypolicyviolation slotchange',
  ].flatMap((line) => line.split(' '));
  for (const kind of kinds) {
    for (const capture of [true, false]) {
      const phase = capture ? 'down' : 'up';
      addEventListener(
        kind,
        (event) => {
          const kept = event.defaultPrevented ? 'prevented' : '';
          events.push(`${phase} ${kind} ${pathOf(event)} ${event.isTrusted} ${kept}`);
        },
        { capture },
      );
    }
  }
  for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    const original = console[level];
    console[level] = (...args: unknown[]) => {
      events.push(`console ${level} ${args.map(String).join(' ').slice(0, 200)}`);
      original.apply(console, args);
    };
  }
}

/** Runs in the page: one reading of everything that a page can ask about itself. */
function readNow(name: string): string {
  const lines: string[] = [name];
  const isOurs = (element: Element) =>
    element.parentNode === document.documentElement &&
    element.localName === 'div' &&
    element.attributes.length === 0;
  const walk = (root: ParentNode, depth: number) => {
    for (const element of root.children) {
      if (isOurs(element)) continue;
      const { left, top, width, height } = element.getBoundingClientRect();
      const attributes = [...element.attributes].map((each) => `${each.name}=${each.value}`).join(' ');
      const value = 'value' in element ? `value=${String(element.value)}` : '';
      const box = [left, top, width, height].map(Math.round).join(',');
      lines.push(`${' '.repeat(depth)}${element.localName} ${attributes} ${value} ${box}`);
      walk(element, depth + 1);
      if (element.shadowRoot) walk(element.shadowRoot, depth + 1);
    }
    for (const node of root.childNodes)
      if (node instanceof Text && node.data.trim() !== '') lines.push(`${' '.repeat(depth)}"${node.data}"`);
  };
  walk(document, 0);
  let active: Element | null = document.activeElement;
  const focus: string[] = [];
  for (; active; active = active.shadowRoot?.activeElement ?? null) {
    focus.push(active.localName);
    if (active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement) {
      const isText = active instanceof HTMLTextAreaElement || active.selectionStart !== null;
      if (isText) focus.push(`${active.selectionStart}-${active.selectionEnd}`);
    }
  }
  const selection = getSelection();
  lines.push(`focus ${focus.join('>')}`);
  lines.push(
    `selection ${selection?.anchorNode?.nodeName} ${selection?.anchorOffset}-${selection?.focusOffset}`,
  );
  lines.push(`scroll ${scrollX},${scrollY} of ${document.documentElement.scrollHeight}`);
  lines.push(`history ${history.length} ${location.pathname} sheets ${document.adoptedStyleSheets.length}`);
  lines.push(`globals ${Object.keys(window).sort().join()}`);
  return lines.join('\n');
}

/** Runs in the page: keeps a reading. */
function keepReading(reading: string): void {
  (window as unknown as WitnessWorld).witness.moments.push(reading);
}

/** Watches a page from inside, from before its first script. Call it before the page is opened. */
export async function swearIn(page: Page): Promise<void> {
  // What tsx adds to functions that keep their names is not there in the page.
  await page.addInitScript('globalThis.__name ??= (fn) => fn');
  await page.addInitScript(watchFromInside);
}

/** How long a page may fade, load icons and lay itself out, and how often it is looked at meanwhile, in milliseconds. */
const RESTLESS_MS = 5_000;
const LOOK_MS = 120;

/** Takes one reading in every frame, once two in a row are alike: a fade that is under way differs between any two runs. */
export async function testify(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(LOOK_MS);
  for (const frame of page.frames()) {
    let reading = await frame.evaluate(readNow, name);
    for (let waited = 0; waited < RESTLESS_MS; waited += LOOK_MS) {
      await page.waitForTimeout(LOOK_MS);
      const next = await frame.evaluate(readNow, name);
      if (next === reading) break;
      reading = next;
    }
    await frame.evaluate(keepReading, reading);
  }
}

/** What was noticed in all frames, in the order of the frames. */
export async function hear(page: Page): Promise<Testimony> {
  const events: string[] = [];
  const moments: string[] = [];
  for (const frame of page.frames()) {
    const heard = await frame.evaluate(() => (window as unknown as WitnessWorld).witness);
    events.push(...heard.events);
    moments.push(...heard.moments);
  }
  // What a library says from a timer comes between other events at its own time: what is said counts, not when.
  const isSaid = (line: string) => line.startsWith('console ');
  return { events: [...events.filter((line) => !isSaid(line)), ...events.filter(isSaid).sort()], moments };
}
