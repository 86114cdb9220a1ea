import { describe, expect, test } from 'vitest';
import { printOwn } from '../utils/background/own';
import { createMemoryLedger } from '../utils/intake/memory';
import { createRep, lastOf, type Rep, type Typed } from './rep';

const SHARED = 'assistant@partner.com';

async function typesThree(rep: Rep, tool: string, ...names: readonly string[]) {
  for (const name of names) {
    await rep.types(tool, [
      ['fullName', name],
      ['email', SHARED],
    ]);
  }
}

describe('an identifier seen in three records of one tool with other people', () => {
  test('opens nothing from then on, also when those records are gone', async () => {
    const ledger = createMemoryLedger();
    const rep = await createRep(ledger);
    await typesThree(rep, 'salesforce', 'Ada Byron', 'Grace Murray', 'Edith Clarke');
    // A ledger whose records expired: the counters are all that is left.
    const later = await createRep({ ...createMemoryLedger(), frequencies: ledger.frequencies }, rep.printer);
    await later.types('zendesk', [['email', SHARED]]);
    expect(lastOf(await later.types('asana', [['email', SHARED]])).links).toEqual([]);
  });

  test('takes back the pair that it had opened', async () => {
    const rep = await createRep();
    await typesThree(rep, 'salesforce', 'Ada Byron');
    const opened = await rep.types('zendesk', [['email', SHARED]], 'ticket');
    expect(lastOf(opened).transfer?.to).toBe('ticket');
    await typesThree(rep, 'salesforce', 'Grace Murray', 'Edith Clarke');
    const ticket = lastOf(opened).transfer?.to;
    expect(ticket === undefined ? [] : await rep.ledger.transfersOf(ticket)).toEqual([]);
  });

  test('leaves a pair that more than it supports', async () => {
    const rep = await createRep();
    const ada: readonly Typed[] = [
      ['fullName', 'Ada Byron'],
      ['email', SHARED],
      ['phone', '+1 415 867 5309'],
      ['company', 'Harbour Dental'],
    ];
    await rep.types('salesforce', ada);
    const opened = await rep.types('zendesk', ada, 'ticket');
    await typesThree(rep, 'salesforce', 'Grace Murray', 'Edith Clarke');
    const ticket = lastOf(opened).transfer?.to;
    expect(ticket === undefined ? [] : await rep.ledger.transfersOf(ticket)).toHaveLength(1);
  });
});

describe("the person's own domain", () => {
  const own = async (domains: readonly string[]) => {
    const rep = await createRep();
    const kept = { names: [], emails: [], domains: [] };
    const printed = printOwn({ names: [], emails: [], domains: [...domains] }, kept, rep.printer);
    rep.own = new Set(Object.values(printed).flat());
    return rep;
  };

  test.each(['joe@reseller.com', 'joe@mail.reseller.com'])('%s opens nothing', async (address) => {
    const rep = await own(['reseller.com']);
    await rep.types('salesforce', [['email', address]]);
    expect(lastOf(await rep.types('zendesk', [['email', address]])).links).toEqual([]);
  });

  test('says nothing of other domains', async () => {
    const rep = await own(['reseller.com']);
    await rep.types('salesforce', [['email', 'joe@buyer.com']]);
    expect(lastOf(await rep.types('zendesk', [['email', 'joe@buyer.com']])).speaks).toBe(true);
  });

  test('is none when it is a mailbox provider', async () => {
    const rep = await own(['gmail.com']);
    await rep.types('salesforce', [['email', 'jane.whitfield@gmail.com']]);
    expect(lastOf(await rep.types('zendesk', [['email', 'jane.whitfield@gmail.com']])).speaks).toBe(true);
  });
});
