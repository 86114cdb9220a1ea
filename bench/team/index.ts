/**
 * `npm run bench:team`: what a manager's page pays to import and merge a team's reports of twelve weeks each. Prints a
 * table with the growth from the smallest team to the largest, writes `.output/bench/team.json`, and ends with 1 when a
 * floor is missed. Times are of the main thread's own work. `-- 100 1000` measures other sizes.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { idOf, LATER, RULES } from '../../tests/report-maker';
import { closeAll, companyReports } from '../../tests/report-team';
import type { Week } from '../../utils/model';
import { admissionOf, Shelf } from '../../utils/report/admit';
import { canonicalBytes } from '../../utils/report/canonical';
import { contributorIn, createContributor } from '../../utils/report/contributor';
import { publishing } from '../../utils/report/publish';
import { rankGaps } from '../../utils/report/rank';
import { readReport } from '../../utils/report/read';
import type { Report } from '../../utils/report/schema';
import { openReport, previewOf, sealReport } from '../../utils/report/seal';
import { macrotask, runInStretches } from '../../utils/report/steps';
import { createTeam } from '../../utils/report/team';
import { type Measured, missedFloors } from './floors';

const SIZES = [100, 1_000, 10_000];
const WEEKS = 12;
/** All of them in one quarter, so that a person is one report. */
const LAST = '2026-W51' as Week;
/** Files that are really sealed and opened; the others are read from their text. */
const SEALED = 100;

const root = path.resolve(import.meta.dirname, '../..');
const asked = process.argv.slice(2).map(Number).filter(Number.isFinite);
const sizes = asked.length > 0 ? asked : SIZES;
await measure(sizes[0] ?? 100);
const stages: Measured[] = [];
for (const size of sizes) stages.push(await measure(size));
console.table(
  Object.fromEntries(stages.map(({ reports, ...figures }) => [reports.toLocaleString('en'), figures])),
);
const missed = missedFloors(stages);
const output = path.join(root, '.output/bench/team.json');
await mkdir(path.dirname(output), { recursive: true });
await writeFile(output, `${JSON.stringify({ stages, missed }, null, 2)}\n`);
for (const floor of missed) console.error(`Missed: ${floor}`);
process.exitCode = missed.length > 0 ? 1 : 0;

async function measure(size: number): Promise<Measured> {
  const made = companyReports(size, WEEKS, { last: LAST });
  const open = await openSome(made);
  // The page holds no more than the files it was given: what made them goes.
  const texts = made.splice(0).map((report) => canonicalBytes(report));
  let longest = 0;
  const began = cpu();
  const shelf = new Shelf();
  for (const text of texts) {
    const start = cpu();
    const report = readReport(text);
    admissionOf(report, RULES, shelf, LATER);
    shelf.add(report);
    longest = Math.max(longest, cpu() - start);
  }
  const read = cpu() - began;
  const reports = [...shelf.held.values()];
  const editions = closeAll(reports);
  let stretch = cpu();
  const merging = cpu();
  const figures = await runInStretches(
    publishing(RULES, shelf.held, editions, LATER),
    () => undefined,
    async () => {
      longest = Math.max(longest, cpu() - stretch);
      await macrotask();
      stretch = cpu();
    },
    undefined,
    cpu,
  );
  const merge = cpu() - merging;
  const ranking = cpu();
  rankGaps(figures);
  const rank = cpu() - ranking;
  longest = Math.max(longest, rank);
  return {
    reports: reports.length,
    openMsEach: tenth(open),
    readS: tenth(read / 1000),
    mergeS: tenth(merge / 1000),
    rankMs: tenth(rank),
    longestTaskMs: tenth(longest),
    heapMb: Math.round(process.memoryUsage().heapUsed / 1e6),
  };
}

/** Milliseconds to open one sealed file: decrypt, verify, read. */
async function openSome(reports: readonly Report[]): Promise<number> {
  const team = await createTeam('Revenue', 5, '2026-12-21');
  const sealed = await Promise.all(
    reports.slice(0, SEALED).map(async (report, i) => {
      const person = await contributorIn(createContributor(team.id), report.quarter);
      const own = { ...report, team: team.id, contributor: person.id, browser: idOf(`b${i}`) };
      return sealReport(previewOf(own), team, person);
    }),
  );
  const began = cpu();
  for (const file of sealed) await openReport(file, team.identity);
  return (cpu() - began) / sealed.length;
}

/** Milliseconds of the main thread's own work: other programs on the machine do not count. */
function cpu(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

function tenth(amount: number): number {
  return Math.round(amount * 10) / 10;
}
