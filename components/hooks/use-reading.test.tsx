// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { render } from '../../tests/fakes/render';
import { useReading } from './use-reading';

afterEach(() => vi.restoreAllMocks());

/** A page that shows a reading; each is answered when the test says so. */
function page() {
  const readings: { resolve: (value: string) => void; reject: (error: Error) => void }[] = [];
  const listeners = new Set<() => void>();
  const read = () =>
    new Promise<string>((resolve, reject) => {
      readings.push({ resolve, reject });
    });
  const onChanged = (callback: () => void) => {
    listeners.add(callback);
    return () => listeners.delete(callback);
  };
  const Shown = () => <p>{useReading(read, onChanged) ?? 'nothing yet'}</p>;
  const { text, element, render: show } = render(<Shown />);
  return {
    text: text.bind({ element }),
    leave: () => show(null),
    listeners,
    change: () => act(() => listeners.forEach((tell) => void tell())),
    answer: (i: number, value: string) => act(async () => readings[i]?.resolve(value)),
    fail: (i: number) => act(async () => readings[i]?.reject(new Error('closed'))),
  };
}

test('what changed is read again, and a reading begun before it does not take its place', async () => {
  const { text, change, answer } = page();
  expect(text()).toBe('nothing yet');
  change();
  await answer(1, 'new');
  await answer(0, 'old');
  expect(text()).toBe('new');
});

test('a reading that fails leaves what was read, and says so', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { text, change, answer, fail } = page();
  await answer(0, 'first');
  change();
  await fail(1);
  expect(text()).toBe('first');
  expect(told).toHaveBeenCalledOnce();
});

test('nobody listens once the page is left', () => {
  const { leave, listeners } = page();
  expect(listeners.size).toBe(1);
  leave();
  expect(listeners.size).toBe(0);
});
