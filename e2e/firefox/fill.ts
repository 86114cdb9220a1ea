import { addressOf, type FieldCase, type FieldPage, type Step } from '../../playground/fields/page';
import { eventually } from '../counting';
import { canPaste, judge, type PageResult, type Signal, signalOf } from '../harness/fields';
import type { NodeReference } from './bidi';
import type { FirefoxRep } from './rep';
import type { Tab } from './tab';

/** Keys by the names that steps use, as WebDriver writes them. */
const KEYS: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE006',
  Control: '\uE009',
  Escape: '\uE00C',
  ArrowDown: '\uE015',
};

/**
 * The first shown node that one of the playground's selectors means: CSS that reaches into open shadow trees, `text=…` and
 * `role=…[name="…"]`, chained by `>>`, with `:has-text("…")` at the end.
 */
const FIND = `(selector) => {
  const words = (node) => node.textContent.replace(/\\s+/g, ' ').trim();
  const inside = (root) => [...root.querySelectorAll('*')].flatMap((one) =>
    one.shadowRoot ? [one, ...inside(one.shadowRoot)] : [one]);
  const named = (one) => one.getAttribute('aria-label') ?? (one.labels?.[0] ? words(one.labels[0]) : words(one));
  const step = (roots, part) => {
    const all = [...new Set(roots.flatMap((root) => [...(root.shadowRoot ? inside(root.shadowRoot) : []), ...inside(root)]))];
    const text = /^text=(.*)$/.exec(part)?.[1];
    if (text) {
      const holds = all.filter((one) => one.localName !== 'script' && words(one).includes(text));
      return holds.filter((one) => !holds.some((other) => other !== one && one.contains(other)));
    }
    const role = /^role=(\\w+)\\[name="(.*)"\\]$/.exec(part);
    if (role) return all.filter((one) => one.getAttribute('role') === role[1] && named(one).startsWith(role[2]));
    const [, css, has] = /^(.*?)(?::has-text\\("(.*)"\\))?$/.exec(part);
    return all.filter((one) => one.matches(css) && (!has || words(one).includes(has)));
  };
  const found = selector.split(' >> ').reduce(step, [document]);
  return found.find((one) => one.checkVisibility()) ?? null;
}`;

async function found(scope: Tab, selector: string): Promise<NodeReference> {
  const node = await eventually(
    () => scope.node(FIND, { type: 'string', value: selector }),
    (one) => one !== undefined,
    2_000,
  );
  if (!node) throw new Error(`Not found: ${selector}`);
  return node;
}

/** Where the last click went, and with it the keys. */
async function perform(
  tab: Tab,
  steps: readonly Step[],
  frames: readonly string[] = [],
  from: Tab = tab,
): Promise<Tab> {
  let focused = from;
  for (const step of steps) {
    if ('click' in step) {
      focused = tab;
      for (const frame of step.frames ?? frames) focused = await focused.frame(await found(focused, frame));
      await focused.clickOn(await found(focused, step.click));
    } else if ('press' in step) await focused.press(KEYS[step.press] ?? step.press);
    else if ('type' in step) await focused.press(step.type);
    else if ('wait' in step) await new Promise((resolve) => setTimeout(resolve, step.wait));
    else {
      await tab.call('() => document.activeElement?.blur()');
      await tab.clickOn(await found(tab, 'h1'));
      await tab.press((KEYS.Tab ?? '').repeat(step.tab));
      focused = tab;
    }
  }
  return focused;
}

/** Puts one value into a field as a person does: in by mouse or keys, out with the key that ends it. */
async function fill(tab: Tab, field: FieldCase, signal: Signal): Promise<void> {
  await perform(tab, field.before ?? [], field.frames);
  const steps = typeof field.at === 'string' ? [{ click: field.at }] : field.at;
  const focused = await perform(tab, steps, field.frames);
  if (signal === 'picked') await perform(tab, field.picked ?? [], field.frames, focused);
  else if (signal === 'typed') await focused.press(field.value);
  else {
    await tab.copy(field.value);
    await focused.chord(KEYS.Control ?? '', 'v');
  }
  const end = signal === 'picked' ? 'Tab' : (field.endsWith ?? 'Tab');
  await focused.press(KEYS[end] ?? end);
}

/** Fills a page in one way (picks go with either) and compares what was recorded with its fields. */
export async function fillPage(
  rep: FirefoxRep,
  page: FieldPage,
  text: 'typed' | 'pasted',
): Promise<PageResult> {
  const fields = page.fields.filter((field) => text === 'typed' || (!field.picked && canPaste(field)));
  const failures = new Map<FieldCase, string>();
  const tab = await rep.newTab(addressOf(page));
  try {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await rep.takeSeen();
    for (const field of fields) {
      try {
        await fill(tab, field, signalOf(field, text));
      } catch (error) {
        failures.set(field, String(error).split('\n')[0] ?? '');
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 700));
  } finally {
    await tab.close();
  }
  await new Promise((resolve) => setTimeout(resolve, 300));
  return judge(page, fields, text, await rep.takeSeen(), await rep.records(), failures);
}
