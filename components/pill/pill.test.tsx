// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ToolId } from '../../utils/model';
import { type PillWordsOptions, pillWords } from '../../utils/pill/words';
import type { PillFinding, ToolRef } from '../../utils/summary/finding';
import { Pill, type PillProps } from './pill';
import { type Around, NOTHING_AROUND } from './place';

const tool = (name: string): ToolRef => ({ id: name.toLowerCase() as ToolId, name });
const [salesforce, zendesk, netsuite] = ['Salesforce', 'Zendesk', 'NetSuite'].map(tool) as [
  ToolRef,
  ToolRef,
  ToolRef,
];
const value: PillFinding = { type: 'value', id: '1', kind: 'email', tools: [salesforce, zendesk, netsuite] };

const calls = { onAnswer: vi.fn(), onWhy: vi.fn(), onHide: vi.fn() };
const outside = document.createElement('input');
const host = document.createElement('div');
const shadow = host.attachShadow({ mode: 'closed' });
// The test's DOM has no layout.
Object.defineProperty(document.documentElement, 'clientWidth', { value: 1024 });
/** A page that is one field. */
const filled: Around = { ...NOTHING_AROUND, field: { top: 0, left: 0, width: 10_000, height: 10_000 } };
let root: ReturnType<typeof createRoot>;

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  document.body.append(outside, host);
  root = createRoot(shadow);
});
afterEach(() => {
  act(() => root.unmount());
  host.remove();
  outside.remove();
  vi.useRealTimers();
  vi.clearAllMocks();
});

function show({ shortcut, ...props }: Partial<PillProps> & PillWordsOptions): void {
  const { finding = value, asks } = props;
  const words = finding ? pillWords(finding, { asks: asks === true, shortcut }) : undefined;
  act(() => root.render(<Pill finding={value} words={words} {...calls} {...props} />));
}
const pill = () => shadow.querySelector<HTMLElement>('.pill');
const button = (words: string) =>
  [...shadow.querySelectorAll('button')].find((each) => each.textContent === words) as HTMLButtonElement;
const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms));
const fire = (element: Element, event: Event) => act(() => element.dispatchEvent(event));
const escapeKey = () => new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true });

describe('words', () => {
  test.each<[PillFinding, string, string]>([
    [value, "You've typed this into 3 tools", 'SalesforceZendeskNetSuite (you are here)'],
    [
      { type: 'record', id: '2', from: salesforce, to: zendesk, carried: 6, fields: 8 },
      '6 of 8 fields retyped',
      'You already entered them in Salesforce.',
    ],
    [
      { type: 'conflict', id: '3', from: salesforce, to: zendesk, kinds: ['phone', 'postalCode'] },
      "The copies don't match",
      'Different from Salesforce: phone and postal code.',
    ],
    [
      { type: 'repeat', id: '4', tool: zendesk, firstAt: Date.now() - 3 * 86_400_000 },
      'Already in Zendesk',
      'You entered this record here 3 days ago.',
    ],
  ])('%j', (finding, title, detail) => {
    show({ finding });
    expect(shadow.querySelector('.title')?.textContent).toBe(title);
    expect(shadow.querySelector('.detail, .chain')?.textContent).toBe(detail);
  });

  test('are announced politely by a region that was there before', () => {
    show({ finding: null });
    const region = shadow.querySelector('[aria-live=polite]');
    expect(region?.textContent).toBe('');
    show({});
    pass(200);
    expect(shadow.querySelector('[aria-live=polite]')).toBe(region);
    expect(region?.textContent).toBe("You've typed this into 3 tools. Salesforce, Zendesk, and NetSuite");
  });
});

describe('buttons', () => {
  test.each([
    ['Details', 'details'],
    ['Not now', 'notNow'],
    ["It's intended", 'intended'],
  ])('%s', (words, called) => {
    show({});
    fire(button(words), new MouseEvent('click', { bubbles: true, composed: true }));
    expect(calls.onAnswer).toHaveBeenCalledExactlyOnceWith(called);
  });

  test.each([
    ['Wrong match: these are different', 'notMine'],
    ['No notes in NetSuite', 'neverHere'],
    ['No notes anywhere, only the icon', 'badgeOnly'],
  ])('%s, behind "more"', (words, called) => {
    show({});
    expect(button(words)).toBeUndefined();
    fire(button('⋯'), new MouseEvent('click', { bubbles: true, composed: true }));
    fire(button(words), new MouseEvent('click', { bubbles: true, composed: true }));
    expect(calls.onAnswer).toHaveBeenCalledExactlyOnceWith(called);
  });
});

describe('the question', () => {
  test('is asked only when it is due', () => {
    show({});
    expect(shadow.querySelector('.why')).toBeNull();
    show({ asks: true });
    expect(shadow.querySelector('legend')?.textContent).toBe('Why by hand?');
  });
  test.each([
    ['No integration', 'noIntegration', 1],
    ['Skip', 'skip', 0],
    ["Don't ask again", 'never', 0],
  ])('%s is one tap', (words, reply, hides) => {
    show({ asks: true });
    fire(button(words), new MouseEvent('click', { bubbles: true, composed: true }));
    expect(calls.onWhy).toHaveBeenCalledExactlyOnceWith(reply);
    expect(calls.onHide).toHaveBeenCalledTimes(hides);
  });
});

describe('the keyboard', () => {
  test('no button is in the Tab order of the page', () => {
    show({ asks: true });
    expect([...shadow.querySelectorAll('button')].map((each) => each.tabIndex)).toEqual(
      Array.from(shadow.querySelectorAll('button'), () => -1),
    );
  });

  test('the shortcut leads in, Tab goes round, Escape leads back', () => {
    let enter = () => undefined as unknown;
    show({ onEnter: (given) => (enter = given), shortcut: 'Alt+Shift+Y' });
    pass(200);
    expect(shadow.querySelector('[aria-live]')?.textContent).toContain('Press Alt+Shift+Y to answer.');
    outside.focus();
    act(() => void enter());
    expect(shadow.activeElement).toBe(button('Details'));
    const back = new KeyboardEvent('keydown', {
      key: 'Tab',
      shiftKey: true,
      bubbles: true,
      cancelable: true,
    });
    fire(button('Details'), back);
    expect(shadow.activeElement).toBe(button('⋯'));
    fire(button('⋯'), new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, cancelable: true }));
    expect(shadow.activeElement).toBe(button('Details'));
    fire(button('Details'), escapeKey());
    expect(document.activeElement).toBe(outside);
  });
});

describe('focus', () => {
  test('stays where it is', () => {
    outside.focus();
    show({});
    pass(1000);
    expect(document.activeElement).toBe(outside);
    const press = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
    fire(button('Details'), press);
    expect(press.defaultPrevented).toBe(true);
  });

  test('keys pressed inside never reach the page', () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    show({});
    fire(button('Details'), new KeyboardEvent('keydown', { key: 'e', bubbles: true, composed: true }));
    document.removeEventListener('keydown', heard);
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('where the form leaves no room', () => {
  /** Fields from edge to edge, with gaps too low for the whole pill; the test's DOM gives it no size of its own. */
  const height = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'offsetHeight') ?? {};
  const heightOf = (card: Element) =>
    card.querySelector('.why') ? 320 : card.className === 'pill' ? 140 : 32;
  const form = (gap: number): Around => ({
    ...NOTHING_AROUND,
    controls: Array.from({ length: 60 }, (_, i) => ({ top: i * gap, left: 0, width: 2000, height: 20 })),
  });
  beforeEach(() => {
    Object.defineProperty(HTMLElement.prototype, 'offsetHeight', {
      configurable: true,
      get(this: HTMLElement) {
        return heightOf(this);
      },
    });
  });
  afterEach(() => {
    Object.defineProperty(HTMLElement.prototype, 'offsetHeight', height);
  });
  const shape = () => (pill()?.querySelector('.why') ? 'asking' : pill()?.className);

  test.each<[number, string | undefined]>([
    [400, 'asking'],
    [200, 'pill'],
    [80, 'pill small'],
  ])('%i px between fields: %s', (gap, shown) => {
    show({ asks: true, around: () => form(gap) });
    expect(shape()).toBe(shown);
    expect(calls.onHide).not.toHaveBeenCalled();
  });

  test('nothing but fields: nothing is shown', () => {
    show({ around: () => form(30) });
    expect(calls.onHide).toHaveBeenCalled();
  });

  test('one line that opens when it is asked to, and keeps the focus that was in it', () => {
    show({ around: () => form(80) });
    const line = button("You've typed this into 3 tools");
    expect(line.getAttribute('aria-expanded')).toBe('false');
    line.focus();
    fire(line, new MouseEvent('click', { bubbles: true, composed: true }));
    expect(shape()).toBe('pill');
    expect(shadow.activeElement).toBe(button('Details'));
  });
});

describe('hides', () => {
  test('by itself after its time, not before', () => {
    show({});
    pass(7900);
    expect(calls.onHide).not.toHaveBeenCalled();
    pass(200);
    expect(calls.onHide).toHaveBeenCalledOnce();
  });

  test.each([
    ['hovered', 'pointerover', 'pointerout'],
    ['focused', 'focusin', 'focusout'],
  ])('not while %s', (_, hold, release) => {
    show({});
    const main = button('Details');
    fire(main, new FocusEvent(hold, { bubbles: true, composed: true }));
    pass(60_000);
    expect(calls.onHide).not.toHaveBeenCalled();
    fire(main, new FocusEvent(release, { bubbles: true, composed: true, relatedTarget: document.body }));
    pass(7900);
    expect(calls.onHide).not.toHaveBeenCalled();
    pass(200);
    expect(calls.onHide).toHaveBeenCalledOnce();
  });

  test('on Escape inside, not outside', () => {
    show({});
    fire(outside, escapeKey());
    expect(calls.onHide).not.toHaveBeenCalled();
    fire(button('Not now'), escapeKey());
    expect(calls.onHide).toHaveBeenCalledOnce();
  });

  test('when there is no room', () => {
    show({ around: () => filled });
    expect(calls.onHide).toHaveBeenCalledOnce();
  });

  test('shows nothing without a finding', () => {
    show({ finding: null });
    pass(60_000);
    expect(pill()).toBeNull();
    expect(calls.onHide).not.toHaveBeenCalled();
  });
});
