import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ASSUMED } from '../utils/report/gap';
import { filled, type Params } from './engine';

/** A question that the warehouse answers, with what it can be asked about. */
export interface Question {
  /** Also the name of its file and of its view. */
  readonly name: string;
  readonly asks: string;
  /** Whether it is a view as well: it needs nothing to be told. */
  readonly asView: boolean;
  /** What it may be told, with what it takes when it is not. */
  readonly defaults: Params;
}

const PERIOD = { team: '%', first: '2026-W01', last: '9999-W53' } as const;

export const QUESTIONS: readonly Question[] = [
  {
    name: 'missing_integrations',
    asks: 'Which integrations are missing, the first to close first?',
    asView: true,
    defaults: { days_per_quarter: ASSUMED.daysPerQuarter },
  },
  {
    name: 'journey',
    asks: 'At which stage of a customer’s life does typing pile up?',
    asView: true,
    defaults: {},
  },
  {
    name: 'stack_overlap',
    asks: 'Which tools receive the same types of record?',
    asView: true,
    defaults: {},
  },
  {
    name: 'hours_per_person',
    asks: 'How many hours by hand has each person in a week, and is it above a threshold?',
    asView: true,
    defaults: { threshold: 168 },
  },
  {
    name: 'before_after',
    asks: 'Did a flow fall after its integration went live?',
    asView: false,
    defaults: {},
  },
];

/** A question's SQL, filled. */
export function questionSql({ name, defaults }: Question, params: Params): string {
  const sql = readFileSync(join(import.meta.dirname, 'sql', 'questions', `${name}.sql`), 'utf8');
  return filled(sql, { ...PERIOD, ...defaults, ...params }).trim();
}
