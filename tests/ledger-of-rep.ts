import { dexieLedger } from '../utils/ledger/port';
import { LedgerDatabase } from '../utils/ledger/schema';
import { readWeeks } from '../utils/ledger/week-query';
import type { Week } from '../utils/model';
import type { WeekCounts } from '../utils/summary/weeks';
import { createRep, type Rep, type Typed } from './rep';

/** Jane and Omar: made-up customers. */
export const jane: readonly Typed[] = [
  ['fullName', 'Jane Whitfield'],
  ['email', 'jane.whitfield@harbour-dental.com'],
  ['phone', '+1 415 867 5309'],
  ['company', 'Harbour Dental'],
];
export const omar: readonly Typed[] = [
  ['givenName', 'Omar'],
  ['familyName', 'Castellanos'],
  ['email', 'omar@castellanos-foods.com'],
  ['city', 'Fresno'],
];

/** A message long enough to be one, to Jane. */
export const letter: readonly Typed[] = [
  ['email', 'jane.whitfield@harbour-dental.com'],
  ['subject', 'Your parcel'],
  [
    'longText',
    'Hello Jane, your parcel left our warehouse this morning and should reach you by Monday noon. Kind regards',
  ],
];

let made = 0;

/**
 * A ledger on Dexie, filled by the production intake: Jane in three tools, split over given and family name in the
 * third, Omar in two. Records are named after tool and person.
 */
export async function typedLedger(): Promise<{ readonly db: LedgerDatabase; readonly rep: Rep }> {
  const db = new LedgerDatabase(`typed-${++made}`);
  const rep = await createRep(dexieLedger(db));
  await rep.types('salesforce', jane, 'crm-jane');
  await rep.types('salesforce', omar, 'crm-omar');
  await rep.types('zendesk', jane, 'desk-jane');
  await rep.types('zendesk', omar, 'desk-omar');
  const [, ...rest] = jane;
  const split: Typed[] = [['givenName', 'Jane'], ['familyName', 'Whitfield'], ...rest];
  await rep.types('quickbooks-online', split, 'bill-jane');
  return { db, rep };
}

/** The figures of one week, with its flows. */
export async function weekOfLedger(db: LedgerDatabase, week: Week): Promise<WeekCounts> {
  const [counts] = await readWeeks(db, [week]);
  if (counts === undefined) throw new RangeError('no such week');
  return counts;
}
/** The figures of one week. */
export const figuresOf = async (db: LedgerDatabase, week: Week) => (await weekOfLedger(db, week)).figures;
