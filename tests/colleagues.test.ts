import { describe, expect, test } from 'vitest';
import { ownAnchorsOf } from '../utils/matching/own';
import { normalise } from '../utils/prints/normalise';
import { createRep, lastOf, type Typed } from './rep';

const JANE: readonly Typed[] = [
  ['givenName', 'Jane'],
  ['familyName', 'Whitfield'],
  ['email', 'jane.whitfield@acme-tools.com'],
  ['company', 'Acme Tools GmbH'],
  ['phone', '+1 415 236 7788'],
  ['street', '12 Harbour Road'],
  ['city', 'Oakland'],
  ['postalCode', '94607'],
];
/** Same company, domain, switchboard and address; another person. */
const TOM: readonly Typed[] = [
  ['givenName', 'Tom'],
  ['familyName', 'Okafor'],
  ['email', 'tom.okafor@acme-tools.com'],
  ['company', 'Acme Tools'],
  ['phone', '(415) 236-7788'],
  ['street', '12 Harbour Road'],
  ['city', 'Oakland'],
  ['postalCode', '94607'],
];

describe('a record typed into three tools', () => {
  test('is told after the third, tools in order of first entry', async () => {
    const rep = await createRep();
    await rep.types('salesforce', JANE);
    await rep.types('zendesk', [
      ['fullName', 'Whitfield, Jane'],
      ['email', 'Jane.Whitfield@acme-tools.com'],
    ]);
    const decision = lastOf(
      await rep.types('quickbooks', [
        ['company', 'ACME Tools'],
        ['fullName', 'Jane Whitfield'],
        ['phone', '415.236.7788'],
        ['email', 'jane.whitfield@acme-tools.com'],
      ]),
    );
    expect(decision.tools).toEqual(['salesforce', 'zendesk', 'quickbooks']);
    expect(decision.speaks).toBe(true);
    expect(decision.transfer).toMatchObject({
      fromTool: 'salesforce',
      toTool: 'quickbooks',
      level: 'person',
    });
    expect(decision.transfer?.carried).toHaveLength(4);
  });

  test('is told at the e-mail, before anything else is typed', async () => {
    const rep = await createRep();
    await rep.types('salesforce', JANE);
    const first = lastOf(await rep.types('zendesk', [['email', 'jane.whitfield@acme-tools.com']]));
    expect(first).toMatchObject({ speaks: true, tools: ['salesforce', 'zendesk'] });
  });

  test('counts the entries before a late anchor, dated when they were entered', async () => {
    const rep = await createRep();
    await rep.types('salesforce', JANE);
    const results = await rep.types('zendesk', [
      ['givenName', 'Jane'],
      ['familyName', 'Whitfield'],
      ['email', 'jane.whitfield@acme-tools.com'],
    ]);
    expect(results[1]?.decision.transfer).toBeUndefined();
    expect(lastOf(results).transfer?.carried).toHaveLength(3);
    expect(lastOf(results).transfer?.at).toBe(results[0]?.change?.at);
  });

  test('says which copy drifted', async () => {
    const rep = await createRep();
    await rep.types('salesforce', JANE);
    const decision = lastOf(
      await rep.types('zendesk', [
        ['fullName', 'Jane Whitfield'],
        ['email', 'jane.whitfield@acme-tools.com'],
        ['phone', '+1 628 555 9042'],
      ]),
    );
    expect(decision.transfer?.disagreeing).toHaveLength(1);
    expect(decision.reason).toMatchObject({ carried: 2, fields: 3, disagreeing: 1 });
  });
});

describe('a colleague', () => {
  const orders: readonly (readonly [string, readonly number[]])[] = [
    ['name first', [0, 1, 2, 3, 4, 5, 6, 7]],
    ['switchboard first', [4, 3, 5, 6, 7, 0, 1, 2]],
    ['company block first', [3, 5, 6, 7, 4, 2, 0, 1]],
    ['e-mail last', [4, 5, 7, 6, 3, 1, 0, 2]],
  ];
  test.each(orders)('opens no pair and raises no pill: %s', async (_name, order) => {
    const rep = await createRep();
    await rep.types('salesforce', JANE);
    const results = await rep.types(
      'zendesk',
      order.flatMap((i) => (TOM[i] === undefined ? [] : [TOM[i]])),
    );
    expect(results).toHaveLength(TOM.length);
    expect(results.map(({ decision }) => decision.speaks)).toEqual(order.map(() => false));
    expect(lastOf(results)).toMatchObject({ links: [] });
    expect(lastOf(results).transfer).toBeUndefined();
  });

  test('of the same first name at a switchboard raises no pill before the surname is known', async () => {
    const rep = await createRep();
    await rep.types('salesforce', JANE);
    const results = await rep.types('zendesk', [
      ['phone', '(415) 236-7788'],
      ['givenName', 'Jane'],
      ['company', 'Acme Tools'],
      ['familyName', 'Okafor'],
    ]);
    expect(results.filter(({ decision }) => decision.speaks)).toEqual([]);
    expect(lastOf(results).links).toEqual([]);
  });

  test('whose surname is the same is another person', async () => {
    const rep = await createRep();
    await rep.types('salesforce', JANE);
    const results = await rep.types('zendesk', [
      ['givenName', 'Robert'],
      ['familyName', 'Whitfield'],
      ['company', 'Acme Tools'],
      ['phone', '(415) 236-7788'],
    ]);
    expect(lastOf(results).links).toEqual([]);
  });

  test('withdraws the pair that a mistaken e-mail opened', async () => {
    const rep = await createRep();
    await rep.types('salesforce', JANE);
    const results = await rep.types('zendesk', [
      ['email', 'jane.whitfield@acme-tools.com'],
      ['givenName', 'Tom'],
      ['familyName', 'Okafor'],
    ]);
    expect(results[0]?.decision.speaks).toBe(true);
    expect(results[1]?.decision).toMatchObject({ speaks: false, withdrawn: true });
    expect(results[1]?.change?.withdrawn).toHaveLength(1);
    expect(lastOf(results).transfer).toBeUndefined();
  });

  test('is told apart once the e-mail is corrected in the same field', async () => {
    const rep = await createRep();
    await rep.types('salesforce', JANE);
    await rep.commits('zendesk', 'z', ['email', 'jane.whitfield@acme-tools.com', 'mail']);
    const { decision, change } = await rep.commits('zendesk', 'z', [
      'email',
      'tom.okafor@acme-tools.com',
      'mail',
    ]);
    expect(decision).toMatchObject({ speaks: false, withdrawn: true, tools: ['zendesk'] });
    expect(change?.record.entries).toHaveLength(1);
    expect(change?.record.entries[0]?.activeMs).toBe(2_000);
  });
});

describe('what never opens a pair alone', () => {
  const alone: readonly (readonly [string, Typed])[] = [
    ['a phone', ['phone', '+1 415 236 7788']],
    ['a company', ['company', 'Acme Tools']],
    ['a first name', ['givenName', 'Jane']],
    ['a city', ['city', 'Oakland']],
    ['a postal code', ['postalCode', '94607']],
    ['a street', ['street', '12 Harbour Road']],
    ['a role mailbox', ['email', 'info@acme-tools.com']],
  ];
  test.each(alone)('%s', async (_name, field) => {
    const rep = await createRep();
    await rep.types('salesforce', [...JANE, ['email', 'info@acme-tools.com', 'second']]);
    const decision = lastOf(await rep.types('zendesk', [field]));
    expect(decision).toMatchObject({ speaks: false, links: [] });
  });

  test("the person's own e-mail", async () => {
    const rep = await createRep();
    const mine = normalise('email', 'me@reseller.com');
    if (mine === undefined) throw new TypeError('a plain address has a normal form');
    rep.own = new Set(ownAnchorsOf(mine).map(({ type, value }) => rep.printer.anchor(type, value)));
    await rep.types('salesforce', [['email', 'me@reseller.com'], ...JANE.slice(0, 2)]);
    expect(lastOf(await rep.types('zendesk', [['email', 'me@reseller.com']])).links).toEqual([]);
  });

  test('an e-mail seen in three records of one tool with other names', async () => {
    const rep = await createRep();
    for (const name of ['Ada Byron', 'Grace Murray', 'Edith Clarke']) {
      await rep.types('salesforce', [
        ['fullName', name],
        ['email', 'assistant@partner.com'],
      ]);
    }
    expect(lastOf(await rep.types('zendesk', [['email', 'assistant@partner.com']])).links).toEqual([]);
  });

  test('a search', async () => {
    const rep = await createRep();
    await rep.types('salesforce', JANE);
    const [result] = await rep.types('zendesk', [['search', 'jane.whitfield@acme-tools.com']]);
    expect(result).toMatchObject({ decision: { outcome: 'lookup', speaks: false } });
    expect(result?.change).toBeUndefined();
  });
});

describe('the same tool again', () => {
  test('is a repeat, not a transfer, and no second tool', async () => {
    const rep = await createRep();
    await rep.types('salesforce', JANE);
    const decision = lastOf(await rep.types('salesforce', JANE));
    expect(decision.repeat).toMatchObject({ tool: 'salesforce' });
    expect(decision).toMatchObject({ speaks: false, tools: ['salesforce'] });
    expect(decision.transfer).toBeUndefined();
  });

  test("is no repeat when it is the customer's second ticket", async () => {
    const rep = await createRep();
    await rep.types('zendesk', [
      ['email', 'jane.whitfield@acme-tools.com'],
      ['fullName', 'Jane Whitfield'],
      ['subject', 'Invoice missing'],
    ]);
    const decision = lastOf(
      await rep.types('zendesk', [
        ['email', 'jane.whitfield@acme-tools.com'],
        ['fullName', 'Jane Whitfield'],
        ['subject', 'Cannot log in'],
      ]),
    );
    expect(decision.repeat).toBeUndefined();
  });

  test('in another account of the tool is neither repeat nor transfer', async () => {
    const rep = await createRep();
    for (const [kind, value] of JANE)
      await rep.commits('salesforce', 'a', [kind, value], { workspace: 'one' });
    const results = [];
    for (const [kind, value] of JANE)
      results.push(await rep.commits('salesforce', 'b', [kind, value], { workspace: 'two' }));
    expect(lastOf(results)).toMatchObject({ speaks: false });
    expect(lastOf(results).repeat).toBeUndefined();
    expect(lastOf(results).transfer).toBeUndefined();
  });
});

test('a resent entry changes nothing', async () => {
  const rep = await createRep();
  await rep.commits('salesforce', 'a', ['email', 'jane@acme-tools.com'], { id: 'once' });
  const again = await rep.commits('salesforce', 'a', ['email', 'jane@acme-tools.com'], { id: 'once' });
  expect(again.decision.outcome).toBe('duplicate');
  expect(again.change).toBeUndefined();
});

test('an emptied field forgets what it held', async () => {
  const rep = await createRep();
  await rep.types('salesforce', JANE);
  await rep.commits('zendesk', 'z', ['email', 'jane.whitfield@acme-tools.com']);
  const { decision, change } = await rep.commits('zendesk', 'z', ['email', '  ']);
  expect(decision).toMatchObject({ outcome: 'empty', speaks: false, withdrawn: true });
  expect(change?.record).toMatchObject({ entries: [], anchors: [] });
});
