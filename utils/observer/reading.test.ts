import { expect, test, vi } from 'vitest';
import { type Reader, reader } from '../fields/reader';
import { type ReaderWorld, readingOf } from './reading';

interface Script {
  readonly bring: () => Promise<boolean>;
  readonly around?: ReaderWorld;
}

/** A frame whose reader is brought as scripted; waits are run when asked. */
function frame({ bring, around }: Script) {
  const world: ReaderWorld = {};
  const running = new AbortController();
  const waits: [() => void, number][] = [];
  const reading = readingOf({
    signal: running.signal,
    world,
    around,
    bring,
    later: (run, ms) => waits.push([run, ms]),
  });
  const acts: string[] = [];
  const act = (name: string) =>
    reading.when((_reader: Reader, isLate: boolean) => acts.push(isLate ? `${name}, late` : name));
  return { world, running, waits, reading, acts, act };
}
const settled = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

test('what is done before the reader has come is done when it comes, in order, and later acts at once', async () => {
  const bring = vi.fn(async () => true);
  const { world, acts, act, reading } = frame({ bring });
  act('first');
  reading.after(() => acts.push('end'));
  act('second');
  expect([acts, bring.mock.calls.length]).toEqual([[], 1]);
  world.retypedRead?.(reader);
  act('third');
  expect(acts).toEqual(['first, late', 'end', 'second, late', 'third']);
});

test("a frame takes the reader of the page around it, without the background's help", () => {
  const bring = vi.fn(async () => true);
  const { acts, act } = frame({ bring, around: { retypedReader: reader } });
  act('first');
  expect([acts, bring.mock.calls.length]).toEqual([['first'], 0]);
});

test('a worker that dies is asked again while something waits', async () => {
  let tries = 0;
  const { acts, act, waits, world } = frame({
    bring: async () => {
      tries += 1;
      if (tries < 3) throw new Error('The message port closed before a response was received.');
      world.retypedRead?.(reader);
      return true;
    },
  });
  act('first');
  await settled();
  waits[0]?.[0]();
  await settled();
  waits[1]?.[0]();
  await settled();
  expect(acts).toEqual(['first, late']);
  expect(waits.map(([, ms]) => ms)).toEqual([100, 500]);
});

test('a frame that lets no script in says so once and keeps nothing', async () => {
  const said = vi.spyOn(console, 'debug').mockImplementation(() => undefined);
  const { act, waits, reading } = frame({
    bring: () => Promise.reject(new Error('Cannot access contents of the page.')),
  });
  act('first');
  for (let at = 0; at < 5; at += 1) {
    await settled();
    waits[at]?.[0]();
  }
  expect(waits).toHaveLength(4);
  expect(reading.isAwaited).toBe(false);
  expect(said.mock.calls).toEqual([
    ['Retyped: this frame could not be read, 1 entries are lost.', 'Cannot access contents of the page.'],
  ]);
  said.mockRestore();
});

test('where nothing is observed, what waits is dropped: a later address of the page must not send it', async () => {
  const { acts, act, world, reading } = frame({ bring: async () => false });
  act('typed at the sign-in');
  await settled();
  expect(reading.isAwaited).toBe(false);
  world.retypedRead?.(reader);
  expect(acts).toEqual([]);
});

test('an order to stop drops what waits', () => {
  const { running, act, reading } = frame({ bring: async () => true });
  act('first');
  running.abort();
  expect(reading.isAwaited).toBe(false);
});
