import { expect, test } from 'vitest';
import { addCopy, type Copied } from '../utils/intake/copy';
import type { EntryId, RecordId, ToolId } from '../utils/model';
import { createRep, type Rep } from './rep';

async function copy(rep: Rep, texts: readonly string[], id = 'copy', at = 0): Promise<Copied | undefined> {
  let copied: Copied | undefined;
  for (const [i, text] of texts.entries()) {
    const one = { id: `${id}-${i}` as EntryId, tool: 'salesforce' as ToolId, text, at: at + i };
    copied = await addCopy(one, copied, id as RecordId, rep.printer, rep.context);
  }
  return copied;
}

test('a value pasted elsewhere is a retype though it was never typed', async () => {
  const rep = await createRep();
  const copied = await copy(rep, ['Northwind Traders']);
  rep.copies = copied === undefined ? [] : [copied.record];
  const { decision, change } = await rep.commits('zendesk', 'z', ['company', 'Northwind Traders'], {
    method: 'pasted',
  });
  expect(decision).toMatchObject({ speaks: true, tools: ['salesforce', 'zendesk'] });
  expect(decision.transfer).toMatchObject({ from: 'copy', agreed: ['copy'] });
  expect(change?.joined).toHaveLength(1);
});

test('also when it is trimmed after the paste, or split over fields', async () => {
  const rep = await createRep();
  const copied = await copy(rep, ['Jane Whitfield', '12 Harbour Road, Oakland, CA 94607']);
  rep.copies = copied === undefined ? [] : [copied.record];
  await rep.commits('zendesk', 'z', ['familyName', 'Whitfield'], { method: 'pasted' });
  await rep.commits('zendesk', 'z', ['postalCode', '94607'], { method: 'pasted' });
  const { decision } = await rep.commits('zendesk', 'z', ['street', '12 Harbour Road'], { method: 'pasted' });
  expect(decision.transfer?.carried).toHaveLength(3);
});

test('the paste stays its reason when more is typed, also after the copies are forgotten', async () => {
  const rep = await createRep();
  const copied = await copy(rep, ['Northwind Traders']);
  rep.copies = copied === undefined ? [] : [copied.record];
  await rep.commits('zendesk', 'z', ['company', 'Northwind Traders'], { method: 'pasted' });
  rep.copies = [];
  const { decision } = await rep.commits('zendesk', 'z', ['city', 'Portland']);
  expect(decision.withdrawn).toBe(false);
  expect(decision.transfer).toMatchObject({ from: 'copy', agreed: ['copy'] });
});

test('the same value typed after a copy elsewhere proves nothing by itself', async () => {
  const rep = await createRep();
  const copied = await copy(rep, ['Berlin']);
  rep.copies = copied === undefined ? [] : [copied.record];
  const { decision, change } = await rep.commits('zendesk', 'z', ['city', 'Berlin']);
  expect(decision).toMatchObject({ speaks: false, links: [] });
  expect(change?.joined).toEqual([]);
});

test('the latest copy is the source', async () => {
  const rep = await createRep();
  const [early, late] = [
    await copy(rep, ['Northwind Traders'], 'early', 1),
    await copy(rep, ['Northwind Traders'], 'late', 9),
  ];
  rep.copies = [early, late].flatMap((each) => (each === undefined ? [] : [each.record]));
  const { decision } = await rep.commits('zendesk', 'z', ['company', 'Northwind'], { method: 'pasted' });
  expect(decision.transfer?.from).toBe('late');
});

test('a whole page copied is no record', async () => {
  const rep = await createRep();
  expect(await copy(rep, ['word '.repeat(200)])).toBeUndefined();
});
