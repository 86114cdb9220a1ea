// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ToolId } from '../../utils/model';
import type { PillFinding, ToolRef } from '../../utils/summary/finding';
import { Pill, type PillProps } from './pill';

const tool = (name: string): ToolRef => ({ id: name.toLowerCase() as ToolId, name });
const [salesforce, zendesk, netsuite] = ['Salesforce', 'Zendesk', 'NetSuite'].map(tool) as [
  ToolRef,
  ToolRef,
  ToolRef,
];
const value: PillFinding = { type: 'value', id: '1', kind: 'email', tools: [salesforce, zendesk, netsuite] };

const calls = { onDetails: vi.fn(), onNotNow: vi.fn(), onIntended: vi.fn(), onHide: vi.fn() };
const outside = document.createElement('input');
const host = document.createElement('div');
const shadow = host.attachShadow({ mode: 'closed' });
// The test's DOM has no layout.
Object.defineProperty(document.documentElement, 'clientWidth', { value: 1024 });
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

function show(props: Partial<PillProps>): void {
  act(() => root.render(<Pill finding={value} field={null} {...calls} {...props} />));
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
    ['Details', calls.onDetails],
    ['Not now', calls.onNotNow],
    ["It's intended", calls.onIntended],
  ])('%s', (words, called) => {
    show({});
    fire(button(words), new MouseEvent('click', { bubbles: true, composed: true }));
    expect(called).toHaveBeenCalledOnce();
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
    show({ field: { top: 0, left: 0, width: 10_000, height: 10_000 } });
    expect(calls.onHide).toHaveBeenCalledOnce();
  });

  test('shows nothing without a finding', () => {
    show({ finding: null });
    pass(60_000);
    expect(pill()).toBeNull();
    expect(calls.onHide).not.toHaveBeenCalled();
  });
});
