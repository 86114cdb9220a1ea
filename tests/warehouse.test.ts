import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { TeamFigures } from '../utils/report/figures';
import { closeWeek, type Edition, statusOf } from '../utils/report/held';
import { publish } from '../utils/report/publish';
import { contradictionIn } from '../utils/report/read';
import { ndjsonOf } from '../utils/report/rows';
import { type Report, reportSchema } from '../utils/report/schema';
import { type Duck, openDuck } from '../warehouse/duckdb/engine';
import { figuresOf } from '../warehouse/figures';
import { install } from '../warehouse/install';
import { publishDue } from '../warehouse/publish';
import { RULES } from './report-maker';
import { troublesomeTeam } from './warehouse-team';

let folder = '';
let duck: Duck;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'retyped-warehouse-'));
  duck = await openDuck(folder);
  await install(duck);
});
afterEach(async () => {
  await duck.close();
  rmSync(folder, { recursive: true });
});

/** The same lists in one order, whatever ties an engine breaks otherwise. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map(inOrder).sort((x, y) => (JSON.stringify(x) < JSON.stringify(y) ? -1 : 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([x], [y]) => (x < y ? -1 : 1))
      .map(([name, inner]) => [name, inOrder(inner)]),
  );
}

async function deliver(reports: readonly Report[], name: string): Promise<void> {
  const file = join(folder, `${name}.ndjson`);
  writeFileSync(file, ndjsonOf(reports));
  await duck.load(file, name);
}

/** The team page, closing what it can whenever reports came. */
class TeamPage {
  readonly #held = new Map<string, Report>();
  readonly #editions: Edition[] = [];
  take(reports: readonly Report[], day: string): TeamFigures {
    for (const report of reports) this.#held.set(report.id, report);
    for (const { week } of statusOf(RULES, this.#held, this.#editions, day)) {
      const edition = closeWeek(RULES, this.#held, this.#editions, week, day);
      if (edition) this.#editions.push(edition);
    }
    return publish(RULES, this.#held, this.#editions, day);
  }
}

test.each([1, 3, 4])(
  'team %i: every figure is the team page’s, whatever comes late or corrects',
  async (seed) => {
    const page = new TeamPage();
    let closed = 0;
    for (const [i, { day, reports }] of troublesomeTeam(seed).entries()) {
      for (const report of reports) {
        expect(contradictionIn(reportSchema.parse(report))).toBeUndefined();
      }
      await deliver(reports, `day-${i}`);
      const closings = await publishDue(duck, RULES, day, false);
      const shown = await figuresOf(duck, RULES, day);
      expect(inOrder(shown)).toEqual(inOrder(page.take(reports, day)));
      closed += closings.length;
    }
    expect(closed).toBeGreaterThan(2);
  },
);
