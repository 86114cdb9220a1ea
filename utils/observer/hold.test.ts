import { expect, test } from 'vitest';
import type { EntryId, FormId, ObservedEntry } from '../model';
import type { Gate } from './gate';
import { holdOf } from './hold';

const entry = (id: string) => ({ id: id as EntryId }) as ObservedEntry;
const FORM = 'form-1' as FormId;

/** A gate that writes down what goes through it. */
function gateThat(passes: boolean) {
  const seen: string[] = [];
  const gate: Gate = {
    entry: ({ id }) => {
      seen.push(id);
      return passes;
    },
    end: (form, isLeft) => void seen.push(`${form}${isLeft ? ' left' : ''}`),
    copy: (text) => void seen.push(text),
    leaving: (act) => {
      seen.push('leaving');
      act();
    },
  };
  return { gate, seen };
}

/** A hold whose background answers from a script: opened, shut, nobody there, or dead. */
function scripted(...answers: (boolean | undefined | Error)[]) {
  const running = new AbortController();
  const timers: (() => void)[] = [];
  let asked = 0;
  let orphaned = 0;
  const hold = holdOf({
    signal: running.signal,
    knock: async () => {
      const answer = answers[asked];
      asked += 1;
      if (answer instanceof Error) throw answer;
      return answer;
    },
    onOrphaned: () => {
      orphaned += 1;
    },
    later: (run) => timers.push(run),
  });
  const settled = () => new Promise((resolve) => setTimeout(resolve));
  return { hold, running, timers, settled, asked: () => asked, orphaned: () => orphaned };
}

test('what is entered before the gate is open goes through it in order, once', async () => {
  const { hold, settled } = scripted(true);
  const { gate, seen } = gateThat(true);
  expect(hold.entry(entry('one'))).toBeUndefined();
  hold.copy('a copy');
  hold.end(FORM, true);
  hold.open(gate);
  await settled();
  hold.open(gateThat(true).gate);
  expect(hold.entry(entry('two'))).toBe(true);
  expect(seen).toEqual(['one', 'a copy', 'form-1 left', 'two']);
});

test('an open gate tells of secrets, and batches what a left page adds', () => {
  const { hold } = scripted();
  const { gate, seen } = gateThat(false);
  hold.open(gate);
  hold.leaving(() => expect(hold.entry(entry('secret'))).toBe(false));
  expect(seen).toEqual(['leaving', 'secret']);
});

test('what was held where the gate stays shut is forgotten, and asked for anew by the next entry', async () => {
  const { hold, settled, asked } = scripted(false, true);
  const { gate, seen } = gateThat(true);
  hold.entry(entry('elsewhere'));
  await settled();
  hold.entry(entry('here'));
  hold.open(gate);
  expect(seen).toEqual(['here']);
  expect(asked()).toBe(2);
});

test('a worker that dies is asked again, as long as something waits', async () => {
  const { hold, settled, timers } = scripted(new Error('gone'), new Error('gone'), true);
  const { gate, seen } = gateThat(true);
  hold.entry(entry('one'));
  await settled();
  expect(timers).toHaveLength(1);
  timers.shift()?.();
  await settled();
  expect(timers).toHaveLength(1);
  timers.shift()?.();
  hold.open(gate);
  expect(seen).toEqual(['one']);
});

test('a worker that dies at the first focus is asked again by the first entry alone', async () => {
  const { hold, settled, timers } = scripted(new Error('gone'));
  hold.ask();
  await settled();
  expect(timers).toEqual([]);
});

test('an observer whose extension is gone is ended', async () => {
  const { hold, settled, orphaned } = scripted(undefined);
  hold.entry(entry('one'));
  await settled();
  expect(orphaned()).toBe(1);
});

test('a page holds 500 acts at most, the newest, and none once it is stopped', () => {
  const { hold } = scripted();
  for (let at = 0; at < 600; at += 1) hold.copy(String(at));
  const { gate, seen } = gateThat(true);
  hold.open(gate);
  expect([seen.length, seen[0]]).toEqual([500, '100']);

  const stopped = scripted();
  stopped.hold.entry(entry('one'));
  stopped.running.abort();
  const late = gateThat(true);
  stopped.hold.open(late.gate);
  expect(late.seen).toEqual([]);
});
