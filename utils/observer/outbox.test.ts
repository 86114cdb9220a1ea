import { expect, test } from 'vitest';
import type { EntryId, FormId, ObservedEntry } from '../model';
import { type Delivery, outboxOf } from './outbox';

/** The outbox looks at nothing but the id. */
const entry = (id: string) => ({ id: id as EntryId }) as ObservedEntry;

/** An outbox whose background answers from a script, and whose timers run when told. */
function scripted(answers: ((ids: string[]) => Delivery | Error | 'never')[]) {
  const sent: string[][] = [];
  const timers: (() => void)[] = [];
  const deadlines: (() => void)[] = [];
  const running = new AbortController();
  let stopped = 0;
  const outbox = outboxOf({
    signal: running.signal,
    onStop: () => {
      stopped += 1;
      running.abort();
    },
    later: (run, ms) => {
      const list = ms === 10_000 ? deadlines : timers;
      list.push(run);
      return () => void list.splice(list.indexOf(run), 1);
    },
    deliver: async (entries, ended) => {
      const ids = [...entries.map((one) => one.id), ...ended];
      sent.push(ids);
      const answer = (answers.shift() ?? acknowledge)(ids);
      if (answer === 'never') return new Promise(() => undefined);
      if (answer instanceof Error) throw answer;
      return answer;
    },
  });
  return { outbox, sent, timers, deadlines, stops: () => stopped };
}
const acknowledge = (ids: string[]): Delivery => ({ acknowledged: ids as EntryId[], ended: ids as FormId[] });
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

test('an acknowledged entry is forgotten', async () => {
  const { outbox, sent } = scripted([]);
  outbox.add(entry('a'));
  await settle();
  expect([sent, outbox.waiting()]).toEqual([[['a']], 0]);
});

test('nothing is left to run once there is an answer, be it a failure', async () => {
  const { outbox, deadlines, timers } = scripted([acknowledge, () => new Error('worker died')]);
  outbox.add(entry('a'));
  await settle();
  expect([deadlines.length, timers.length]).toEqual([0, 0]);
  outbox.add(entry('b'));
  await settle();
  expect([deadlines.length, timers.length]).toEqual([0, 1]);
});

test('an entry is sent again, with the same id, until it is acknowledged', async () => {
  const { outbox, sent, timers } = scripted([() => new Error('worker died'), () => new Error('again')]);
  outbox.add(entry('a'));
  await settle();
  expect(outbox.waiting()).toBe(1);
  timers.shift()?.();
  await settle();
  timers.shift()?.();
  await settle();
  expect([sent, outbox.waiting()]).toEqual([[['a'], ['a'], ['a']], 0]);
});

test('a background that never answers is asked again', async () => {
  const { outbox, sent, timers, deadlines } = scripted([() => 'never']);
  outbox.add(entry('a'));
  await settle();
  expect([timers.length, outbox.waiting()]).toEqual([0, 1]);
  deadlines.shift()?.();
  await settle();
  timers.shift()?.();
  await settle();
  expect([sent, outbox.waiting()]).toEqual([[['a'], ['a']], 0]);
});

test('a partial acknowledgement keeps the rest', async () => {
  const first = (): Delivery => ({ acknowledged: ['a' as EntryId], ended: [] });
  const { outbox, sent } = scripted([() => new Error('offline'), first]);
  outbox.add(entry('a'));
  outbox.add(entry('b'));
  await settle();
  outbox.add(entry('c'));
  await settle();
  expect(sent).toEqual([['a'], ['a', 'b', 'c'], ['b', 'c']]);
  expect(outbox.waiting()).toBe(0);
});

test('an answer that acknowledges nothing counts as a failure, not as an endless loop', async () => {
  const { outbox, sent, timers } = scripted([() => ({ acknowledged: [], ended: [] })]);
  outbox.add(entry('a'));
  await settle();
  expect([sent.length, timers.length, outbox.waiting()]).toEqual([1, 1, 1]);
});

test('the end of a form waits behind its entries', async () => {
  const { outbox, sent } = scripted([() => new Error('asleep')]);
  outbox.add(entry('a'));
  outbox.end('form' as FormId);
  await settle();
  outbox.add(entry('b'));
  await settle();
  expect(sent.at(-1)).toEqual(['a', 'b', 'form']);
});

test('the order to stop forgets everything at once', async () => {
  const { outbox, sent, stops } = scripted([() => ({ stop: true })]);
  outbox.add(entry('a'));
  await settle();
  outbox.add(entry('b'));
  await settle();
  expect([sent, stops()]).toEqual([[['a']], 1]);
});

test('what is said last goes out in one message, though another is on its way and never answered', async () => {
  const sent: string[][] = [];
  const outbox = outboxOf({
    signal: new AbortController().signal,
    onStop: () => undefined,
    deliver: (entries, ended, left) => {
      sent.push([...entries.map((one) => one.id), ...ended, ...left.map((form) => `left ${form}`)]);
      return new Promise(() => undefined);
    },
  });
  outbox.add(entry('a'));
  outbox.leaving(() => {
    outbox.add(entry('b'));
    outbox.end('form' as FormId, true);
  });
  expect(sent).toEqual([['a'], ['a', 'b', 'form', 'left form']]);
});
