import { expect } from 'vitest';
import type { ToolId, Week } from '../utils/model';
import { loadOf } from '../utils/report/debt';
import type { TeamFigures } from '../utils/report/figures';
import { journeyOf } from '../utils/report/journey';
import { rankGaps } from '../utils/report/rank';
import { auditStack } from '../utils/report/stack';
import { beforeAfter } from '../utils/report/verdict';
import type { AnswerRow, Engine, Params } from '../warehouse/engine';
import { QUESTIONS, questionSql } from '../warehouse/questions';

/** The same lists in one order, whatever ties an engine breaks otherwise. */
export function inOrder(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map(inOrder).sort((x, y) => (JSON.stringify(x) < JSON.stringify(y) ? -1 : 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([x], [y]) => (x < y ? -1 : 1))
      .map(([name, inner]) => [name, inOrder(inner)]),
  );
}

/** Asks every question and compares the answer with what the team page makes of the figures. */
export async function checkAnswers(
  engine: Pick<Engine, 'rows'>,
  figures: TeamFigures,
  live: Week,
  params: Params = {},
): Promise<void> {
  const ask = async (name: string, more: Params = {}): Promise<readonly AnswerRow[]> => {
    const question = QUESTIONS.find((one) => one.name === name);
    if (!question) throw new RangeError(name);
    return engine.rows(questionSql(question, { ...params, ...more }));
  };
  const gaps = rankGaps(figures);
  expect(gaps.length).toBeGreaterThan(0);
  alike(
    await ask('missing_integrations'),
    gaps.map((gap) => ({
      from_tool: gap.from,
      to_tool: gap.to,
      contributors: gap.contributors,
      weeks: gap.observed.weeks,
      records: gap.observed.records,
      fields: gap.observed.fields,
      hours_low: gap.quarter.hours.low,
      hours_high: gap.quarter.hours.high,
      confidence: gap.confidence,
      score: gap.score,
    })),
  );
  const { columns, arcs } = journeyOf(figures);
  alike(
    await ask('journey'),
    columns
      .filter(({ fieldsIn }) => fieldsIn > 0)
      .sort((a, b) => b.fieldsIn - a.fieldsIn || (a.stage < b.stage ? -1 : 1))
      .map(({ stage, tools, fieldsIn, secondsIn }) => ({
        stage,
        tools: tools.filter(({ tool }) => arcs.some(({ to }) => to === tool)).length,
        fields_in: fieldsIn,
        hands_on: secondsIn.low,
        round_trip: secondsIn.high,
      })),
  );
  const overlaps = auditStack(figures).overlaps.map(({ tools, types, share }) => {
    const [one_tool, other_tool] = [...tools].sort();
    const shared_records = types.reduce((sum, { records }) => sum + records, 0);
    return { one_tool, other_tool, shared_records, share };
  });
  const pair = (row: { one_tool?: unknown; other_tool?: unknown }) => `${row.one_tool} ${row.other_tool}`;
  const byPair = <T extends { one_tool?: unknown; other_tool?: unknown }>(rows: readonly T[]) =>
    [...rows].sort((x, y) => (pair(x) < pair(y) ? -1 : 1));
  alike(byPair(await ask('stack_overlap')), byPair(overlaps));
  const threshold = 0.5;
  alike(
    await ask('hours_per_person', { threshold }),
    loadOf(figures, threshold).flatMap(({ week, hoursPerPerson, isPassed }) =>
      hoursPerPerson
        ? [
            {
              week,
              contributors: figures.weeks.find((one) => one.week === week)?.contributors ?? 0,
              hours_low: hoursPerPerson.low,
              hours_high: hoursPerPerson.high,
              is_passed: Number(isPassed),
            },
          ]
        : [],
    ),
  );
  for (const { from, to } of gaps) await checkVerdict(ask, figures, from, to, live);
}

async function checkVerdict(
  ask: (name: string, more: Params) => Promise<readonly AnswerRow[]>,
  figures: TeamFigures,
  from: ToolId,
  to: ToolId,
  live: Week,
): Promise<void> {
  const [answer = {}] = await ask('before_after', { from, to, live });
  const verdict = beforeAfter(figures, from, to, live);
  expect(answer).toMatchObject({
    outcome: verdict.outcome,
    weeks_before: verdict.before.weeks,
    records_before: verdict.before.records,
    days_before: verdict.before.exposure,
  });
  if (!('ratio' in verdict)) return;
  const { ratio, low, high } = verdict;
  alike(
    [{ ratio: answer.ratio ?? null, low: answer.low ?? null, high: answer.high ?? null }],
    [{ ratio, low, high }],
  );
}

/** The same rows in the same order; parts of a number below a millionth do not count. */
function alike(rows: readonly AnswerRow[], expected: readonly object[]): void {
  const plain = (row: object) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [
        name,
        typeof value === 'number' ? Number(value.toPrecision(9)) : value,
      ]),
    );
  expect(rows.map(plain)).toEqual(expected.map(plain));
}
