import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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

export const QUESTIONS: readonly Question[] = [];

/** A question's SQL, filled. */
export function questionSql({ name, defaults }: Question, params: Params): string {
  const sql = readFileSync(join(import.meta.dirname, 'sql', 'questions', `${name}.sql`), 'utf8');
  return filled(sql, { ...PERIOD, ...defaults, ...params }).trim();
}
