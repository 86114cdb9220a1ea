import { expect, test } from 'vitest';
import { flowOf, heldOf, LATER, RULES, reportOf, toolOf, weekWith } from '../../tests/report-maker';
import { closeAll } from '../../tests/report-team';
import type { Week } from '../model';
import { newToolTable } from './exports/table';
import { publish } from './publish';
import { auditStack } from './stack';

const [BEFORE, SINCE] = ['2026-W44', '2026-W45'] as const;
const usual = toolOf('salesforce', 10);
const jira = toolOf('jira', 2);
const fed = flowOf('salesforce', 'jira', 2, { types: [{ from: 'contact', to: 'task', records: 2 }] });

/**
 * What is said of tools that enter, when so many people of each department begin to use Jira in the second week.
 * @param before so many of support used it in the first week already
 */
function entering(users: Readonly<Record<string, number>>, before = 0) {
  const reports = ['Sales', 'Support'].flatMap((department) =>
    Array.from({ length: 10 }, (_, i) => {
      const uses = i < (users[department] ?? 0);
      const had = department === 'Support' && i < before;
      return reportOf(
        `${department}${i}`,
        [
          weekWith([], had ? [jira, usual] : [usual], BEFORE as Week),
          weekWith(uses ? [fed] : [], uses ? [jira, usual] : [usual], SINCE as Week),
        ],
        { department },
      );
    }),
  );
  const { entering: found } = auditStack(publish(RULES, heldOf(reports), closeAll(reports), LATER));
  return { found, said: JSON.stringify([found, newToolTable(found)]) };
}

test('a tool that enough people begin to use: since when, in which department, fed from where, like what', () => {
  const { found } = entering({ Sales: 6, Support: 5 });
  expect(found).toEqual([
    {
      tool: 'jira',
      team: { week: SINCE, contributors: 11 },
      departments: [
        { department: 'Sales', week: SINCE, contributors: 6 },
        { department: 'Support', week: SINCE, contributors: 5 },
      ],
      receives: [{ other: 'salesforce', records: 20, fields: 90, types: ['task'] }],
      gives: [],
      overlaps: [{ other: 'salesforce', share: 1 }],
    },
  ]);
});

test('a tool that fewer than the floor use does not exist, on the page and in the file', () => {
  const { found, said } = entering({ Sales: 4 });
  expect(found).toEqual([]);
  expect(said).not.toContain('jira');
});

test.each([
  ['four of a department beside many of another', { Sales: 9, Support: 4 }],
  ['a department that would tell of four others', { Sales: 9, Support: 1 }],
])('%s: the team is told, no department is', (_, users) => {
  const { found } = entering(users);
  expect(found[0]?.team?.contributors).toBe(Object.values(users).reduce((a, b) => a + b));
  expect(found[0]?.departments).toEqual([]);
});

test('a tool that the team knew enters another department, and is not new to the team', () => {
  const { found } = entering({ Sales: 7, Support: 6 }, 6);
  expect(found).toMatchObject([
    { tool: 'jira', departments: [{ department: 'Sales', week: SINCE, contributors: 7 }] },
  ]);
  expect(found[0]?.team).toBeUndefined();
});

test('the file has a row for each thing that is said', () => {
  const { found } = entering({ Sales: 6, Support: 5 });
  const { columns, rows } = newToolTable(found);
  const at = (name: string) => columns.findIndex((column) => column.name === name);
  expect(rows.map((row) => [row[at('relation')], row[at('department')], row[at('other_tool')]])).toEqual([
    ['watched', null, null],
    ['watched', 'Sales', null],
    ['watched', 'Support', null],
    ['receives', null, 'salesforce'],
    ['overlaps', null, 'salesforce'],
  ]);
});
