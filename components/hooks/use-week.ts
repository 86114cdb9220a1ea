import { useLiveQuery } from 'dexie-react-hooks';
import { ledger } from '../../utils/ledger/open';
import { readWeek } from '../../utils/ledger/week-query';
import type { Week } from '../../utils/model';
import type { WeekFigures } from '../../utils/summary/week-figures';

export type Loaded<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed' }
  | { readonly status: 'ready'; readonly value: T };

/**
 * A week's figures, live. A ledger that cannot be opened is an answer, not a crash.
 * @param attempt raise it to try again after a failure
 */
export function useWeek(week: Week, attempt = 0): Loaded<WeekFigures> {
  const result = useLiveQuery<Loaded<WeekFigures>>(
    () =>
      readWeek(ledger(), week).then(
        (value) => ({ status: 'ready', value }),
        (error: unknown) => {
          console.error('Retyped: the week could not be read.', error);
          return { status: 'failed' };
        },
      ),
    [week, attempt],
  );
  return result ?? { status: 'loading' };
}
