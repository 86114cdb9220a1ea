import { eventually } from '../counting';
import type { Tab } from './tab';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Visible words below a root, without what only a screen reader gets. */
const WORDS = `(root) => {
  const words = [];
  const walk = (node) => {
    if (node.nodeType === 3 && node.data.trim() !== '') words.push(node.data.trim());
    if (node.nodeType === 1 && (node.hasAttribute('aria-live') || node.getClientRects().length === 0)) return;
    for (const child of node.childNodes) walk(child);
  };
  for (const child of root.children) for (const inner of child.childNodes) walk(inner);
  return words.join(' ');
}`;

/** What the pill of a tab says now; empty when it says nothing. Its host is an element beside head and body. */
export async function readPill(tab: Tab): Promise<string> {
  for (const host of await tab.all({ css: 'html > div' })) {
    const root = await tab.shadowRoot(host);
    const words = root ? await tab.call<string>(WORDS, root) : '';
    if (words !== '') return words;
  }
  return '';
}

/** Everything the pill says while `action` runs and for a while longer: it hides by itself. */
export async function pillDuring(tab: Tab, action: () => Promise<void>): Promise<string[]> {
  const said: string[] = [];
  let running = true;
  const acting = action()
    .then(() => pause(2500))
    .finally(() => {
      running = false;
    });
  const looking = async () => {
    while (running) {
      const words = await readPill(tab);
      if (words !== '' && words !== said.at(-1)) said.push(words);
      await pause(200);
    }
  };
  await Promise.all([acting, looking()]);
  return said;
}

/** The numbers in "You've typed this into 3 tools", of each thing that was said. */
export const talliesIn = (said: readonly string[]): number[] =>
  said.flatMap((words) => Number(/typed this into (\d+) tools?/.exec(words)?.[1] ?? 0) || []);

/** As `pillDuring`, where the pill is due: waits for it up to ten seconds more. */
export async function pillDue(tab: Tab, action: () => Promise<void>): Promise<string[]> {
  const said = await pillDuring(tab, action);
  if (said.length > 0) return said;
  const late = await eventually(
    () => readPill(tab),
    (words) => words !== '',
    10_000,
  );
  return late === '' ? [] : [late];
}
