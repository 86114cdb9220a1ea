import { expect, test } from 'vitest';
import { fieldOf } from '../../tests/field';
import type { EntryId, FormId, ObservedEntry } from '../model';
import { delivery } from './delivery';

const TOOL = 'https://acme.example/crm/new';
const HELP = 'https://acme.example/help';
const NEXT = 'https://acme.example/crm/next';
const ADMITTED: readonly string[] = [TOOL, NEXT];

const nothing = () => undefined;

/** A line to a background that admits the tool's pages alone; its first so many answers are its death. */
function lineTo({ dies = 0 } = {}) {
  let here = TOOL;
  let deaths = dies;
  const arrived: string[] = [];
  const sendMessage = async (message: unknown): Promise<unknown> => {
    if (deaths-- > 0) throw new Error('The worker died.');
    const { type, entries = [] } = message as { type: string; entries?: ObservedEntry[] };
    if (type === 'observe') return { observe: ADMITTED.includes(here) };
    arrived.push(...entries.map(({ value }) => value));
    return { acknowledged: entries.map(({ id }) => id), ended: [] };
  };
  const runtime = {
    id: 'retyped',
    sendMessage,
    onMessage: { addListener: nothing, removeListener: nothing },
  };
  const line = delivery(
    () => undefined,
    () => here,
    TOOL,
    () => runtime,
  );
  let made = 0;
  return {
    arrived,
    line,
    go: (address: string) => {
      here = address;
    },
    entry: (value: string): ObservedEntry => {
      made += 1;
      const entry = {
        id: `entry-${made}` as EntryId,
        form: 'form-1' as FormId,
        fieldKey: '1',
        field: fieldOf({}),
        value,
        method: 'typed' as const,
        activeMs: 0,
        at: 0,
      };
      line.note(entry);
      return entry;
    },
  };
}

test('what was typed on a page that is not observed never leaves, though it is sent again from one that is', async () => {
  const { arrived, line, go, entry } = lineTo({ dies: 1 });
  go(HELP);
  const typed = entry('Malmö');
  await expect(line.deliver([typed], [], [])).rejects.toThrow('died');
  go(TOOL);
  const answer = await line.deliver([typed, entry('Lund')], [], []);
  expect(arrived).toEqual(['Lund']);
  expect(answer).toEqual({ acknowledged: ['entry-1', 'entry-2'], ended: [] });
});

test('an entry made at one address of a tool leaves from the next', async () => {
  const { arrived, line, go, entry } = lineTo();
  const typed = entry('Malmö');
  go(NEXT);
  await line.deliver([typed], [], []);
  expect(arrived).toEqual(['Malmö']);
});

test('at an address that is not observed everything is let go of, and nothing sent', async () => {
  const { arrived, line, go, entry } = lineTo();
  go(HELP);
  const form = 'form-1' as FormId;
  expect(await line.deliver([entry('Malmö')], [form], [])).toEqual({
    acknowledged: ['entry-1'],
    ended: [form],
  });
  expect(arrived).toEqual([]);
});
