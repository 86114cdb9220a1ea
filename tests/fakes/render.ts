import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { onTestFinished } from 'vitest';

/** Renders into the test's document until the test is over. Needs `@vitest-environment happy-dom`. */
export function render(node: ReactNode): Page {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const element = document.createElement('div');
  document.body.append(element);
  const root = createRoot(element);
  act(() => root.render(node));
  onTestFinished(() => {
    act(() => root.unmount());
    element.remove();
  });
  return new Page(element, (next) => act(() => root.render(next)));
}

/** What a person can do with a page, by the words on it. */
class Page {
  constructor(
    readonly element: HTMLElement,
    readonly render: (node: ReactNode) => void,
  ) {}

  text(): string {
    return this.element.textContent ?? '';
  }

  all<E extends HTMLElement>(selector: string): E[] {
    return [...this.element.querySelectorAll<E>(selector)];
  }

  /** The control of this name (its label, or its own words). */
  control<E extends HTMLElement = HTMLButtonElement>(name: string): E {
    const labelled = this.all<HTMLLabelElement>('label').find((label) => label.textContent?.startsWith(name));
    const found =
      labelled?.control ??
      labelled?.querySelector('input') ??
      this.all<HTMLButtonElement>('button').find(
        (button) => (button.getAttribute('aria-label') ?? button.textContent) === name,
      );
    if (!found) throw new Error(`nothing on the page is called "${name}": ${this.text()}`);
    return found as HTMLElement as E;
  }

  async click(name: string): Promise<void> {
    await act(async () => this.control(name).click());
  }

  type(name: string, value: string): void {
    const control = this.control<HTMLInputElement | HTMLTextAreaElement>(name);
    const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value')?.set;
    act(() => {
      setter?.call(control, value);
      control.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }
}
