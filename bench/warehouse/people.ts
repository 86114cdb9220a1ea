import { idOf, RULES } from '../../tests/report-maker';
import { companyReports } from '../../tests/report-team';
import type { Week } from '../../utils/model';
import { ndjsonOf } from '../../utils/report/rows';

/** People whose rows are in memory at once. */
const AT_ONCE = 500;

/**
 * What a company of so many people delivers about one week, a report each, as NDJSON in pieces: the same in every run, and
 * never more than some people's in memory.
 */
export function* deliveriesOf(week: Week, index: number, people: number): Generator<string, void, undefined> {
  for (let done = 0; done < people; done += AT_ONCE) {
    const some = companyReports(Math.min(AT_ONCE, people - done), 1, {
      last: week,
      seed: index * 1000 + done / AT_ONCE,
    });
    yield ndjsonOf(
      some.map((report, i) => {
        const who = `${report.quarter.slice(2)}-${done + i}`;
        return {
          ...report,
          id: idOf(`r${index}-${who}`),
          team: RULES.id,
          contributor: idOf(`c-${who}`),
          browser: idOf(`b-${who}`),
          revision: index + 1,
        };
      }),
    );
  }
}
