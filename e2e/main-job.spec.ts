import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually } from './counting';
import { ada, fullName } from './harness/person';
import type { PillReading } from './harness/pill';
import { openRep, type Rep } from './harness/rep';
import { colleague, stranger } from './people';

let rep: Rep;
beforeAll(async () => {
  rep = await openRep();
  await rep.consent();
});
afterAll(() => rep.close());

test('the same contact typed into three tools: the pill says so and names them in order', async () => {
  const crm = await rep.crm();
  expect(await rep.pill(crm.page).during(() => crm.addContact(ada))).toEqual([]);

  const desk = await rep.helpdesk();
  const second = await rep.pill(desk.page).during(() => desk.openTicket(ada));
  expect(second.map((reading) => reading.tally)).toEqual([2]);

  const billing = await rep.billing();
  const third = await rep.pill(billing.page).during(() => billing.invoice(ada));
  expect(third.map((reading) => reading.tally)).toEqual([3]);
  expect(toolsNamed(third[0])).toEqual(['Dynamics 365', 'Zendesk', 'QuickBooks Online']);
  expect(await rep.extension.badge('https://qbo.intuit.com/*')).toBe('3');
  expect(third[0]?.buttons.slice(0, 4)).toEqual(['Details', 'Not now', "It's intended", 'More answers']);
});

test("the popup's figures are those of what was typed", async () => {
  // The ticket repeats name, e-mail, phone and company; the invoice these and the address.
  const { entries, records, lines } = await rep.popup.figures();
  expect({ entries, records }).toEqual({ entries: 4 + 5, records: 2 });
  expect(lines).toContain('5 fields in 1 record');
  const [low, high] = secondsIn(lines);
  expect(low).toBeGreaterThanOrEqual(1);
  expect(high).toBeGreaterThan(low);
  expect(high).toBeLessThan(120);
});

test('an unrelated contact and a colleague of the same company, domain, switchboard and address stay unmentioned', async () => {
  const [crm, desk, billing] = [await rep.crm(), await rep.helpdesk(), await rep.billing()];
  // What was said before hides by itself, a while later.
  for (const { page } of [crm, desk, billing]) {
    expect(
      await eventually(
        () => rep.pill(page).read(),
        (reading) => reading === undefined,
        15_000,
      ),
    ).toBeUndefined();
  }
  for (const person of [stranger, colleague]) {
    expect(
      await rep.pill(desk.page).during(() => desk.openTicket(person, { subject: fullName(person) })),
    ).toEqual([]);
  }
  expect(
    await rep.pill(crm.page).during(() =>
      crm.addContact({
        ...colleague,
        firstName: 'Chidi',
        lastName: 'Ferreira',
        email: 'chidi.ferreira@northwind-pumps.com',
      }),
    ),
  ).toEqual([]);
  const other = {
    ...colleague,
    firstName: 'Dora',
    lastName: 'Halvorsen',
    email: 'dora.halvorsen@northwind-pumps.com',
  };
  expect(
    await rep
      .pill(billing.page)
      .during(() => billing.invoice(other, { number: 'INV-20418', amount: '310.00' })),
  ).toEqual([]);
  const { entries, records } = await rep.popup.figures();
  expect({ entries, records }).toEqual({ entries: 9, records: 2 });
});

const toolsNamed = (reading: PillReading | undefined) =>
  reading?.lines.filter((line) => ['Dynamics 365', 'Zendesk', 'QuickBooks Online'].includes(line));

/** "That took at least 5–20 sec" as two numbers, in seconds. */
function secondsIn(lines: readonly string[]): [number, number] {
  const found = /at least (?:(\d+)–)?(\d+) sec/.exec(lines.join(' '));
  return [Number(found?.[1] ?? found?.[2]), Number(found?.[2])];
}
