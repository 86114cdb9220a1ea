/**
 * `npm run bench:warehouse`: a company's year in the warehouse. Delivers, closes and asks week by week, and prints how
 * long each takes and how the questions grow from 1 week to 52, with the disk used; writes `.output/bench/warehouse-*.json`.
 * `-- --engine=duckdb|clickhouse --people=10000 --weeks=52`; both engines one after the other unless told. A year may be
 * done in several runs: `--folder=<folder>` goes on where the last one stopped, `--until=26` stops after that week.
 * ClickHouse: two real shards on loopback, from Debian's package `clickhouse-server`.
 */

import { once } from 'node:events';
import {
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { RULES } from '../../tests/report-maker';
import { endOf, mondayUtc, weeksUpTo } from '../../utils/calendar';
import type { Week } from '../../utils/model';
import { INSERT_ROWS, openClickHouse, send } from '../../warehouse/clickhouse/engine';
import { startShards } from '../../warehouse/clickhouse/shards';
import { openDuck } from '../../warehouse/duckdb/engine';
import type { Engine } from '../../warehouse/engine';
import { install } from '../../warehouse/install';
import { publishDue } from '../../warehouse/publish';
import { QUESTIONS, questionSql } from '../../warehouse/questions';
import { deliveriesOf } from './people';

const { values } = parseArgs({
  options: {
    engine: { type: 'string' },
    people: { type: 'string', default: '10000' },
    weeks: { type: 'string', default: '52' },
    until: { type: 'string' },
    folder: { type: 'string' },
  },
});
const people = Number(values.people);
const count = Number(values.weeks);
const until = Number(values.until ?? count);
const LAST = '2026-W52' as Week;
/** Weeks after which every question is asked. */
const ASKED = [1, 4, 13, 26, 52];
const ends = { from: 'salesforce', to: 'zendesk', live: '2026-W26' };

/** What one engine took, in seconds. */
interface Measured {
  weeks: number;
  loadS: number;
  publishS: number;
  longestPublishS: number;
  rows: number;
  questions: Record<string, Record<string, number>>;
  diskMb: number;
}

for (const name of values.engine === undefined ? ['duckdb', 'clickhouse'] : [values.engine]) {
  const folder = values.folder ?? mkdtempSync(path.join(tmpdir(), 'retyped-bench-warehouse-'));
  mkdirSync(folder, { recursive: true });
  const measured = await measure(name, folder);
  const rates = { people, weeks: measured.weeks, rows: measured.rows, diskMb: measured.diskMb };
  console.log(`${name}:`, rates, {
    loadS: measured.loadS,
    publishS: measured.publishS,
    longestPublishS: measured.longestPublishS,
  });
  console.table(measured.questions);
  const output = path.resolve(import.meta.dirname, `../../.output/bench/warehouse-${name}.json`);
  mkdirSync(path.dirname(output), { recursive: true });
  writeFileSync(output, `${JSON.stringify({ people, ...measured }, null, 2)}\n`);
  if (values.folder === undefined) rmSync(folder, { recursive: true });
}

async function measure(name: string, folder: string): Promise<Measured> {
  const notes = path.join(folder, 'measured.json');
  const so: Measured = existsSync(notes)
    ? JSON.parse(readFileSync(notes, 'utf8'))
    : { weeks: 0, loadS: 0, publishS: 0, longestPublishS: 0, rows: 0, questions: {}, diskMb: 0 };
  const { engine, take, close } = await (name === 'duckdb' ? duck(folder) : clickHouse(folder));
  try {
    await install(engine);
    for (const [i, week] of weeksUpTo(LAST, count).entries()) {
      if (i < so.weeks || i >= until) continue;
      so.loadS = tenth(so.loadS + (await seconds(() => take(week, i))));
      const today = new Date(mondayUtc(week) + 14 * 86_400_000).toISOString().slice(0, 10);
      if (today < endOf(week)) throw new RangeError('a week is closed once it is over');
      const publishS = await seconds(() => publishDue(engine, RULES, today));
      so.publishS = tenth(so.publishS + publishS);
      so.longestPublishS = Math.max(so.longestPublishS, publishS);
      so.weeks = i + 1;
      if (ASKED.includes(so.weeks) || so.weeks === count)
        so.questions[`${so.weeks} weeks`] = await ask(engine);
      const [counted] = await engine.rows('SELECT count(*) AS n FROM retyped.rows');
      so.rows = Number(counted?.n);
      so.diskMb = await megabytes(folder);
      writeFileSync(notes, JSON.stringify(so));
      console.log(`${name} ${week}: ${so.rows} rows, ${so.diskMb} MB, published in ${publishS} s`);
    }
  } finally {
    await engine.close();
    await close();
  }
  return so;
}

/** Seconds that each question takes. */
async function ask(engine: Engine): Promise<Record<string, number>> {
  const times: Record<string, number> = {};
  for (const question of QUESTIONS)
    times[question.name] = await seconds(() => engine.rows(questionSql(question, ends)));
  return times;
}

interface Opened {
  readonly engine: Engine;
  readonly take: (week: Week, index: number) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

async function duck(folder: string): Promise<Opened> {
  const engine = await openDuck(folder);
  return {
    engine,
    async take(week, i) {
      const file = path.join(folder, 'delivered.ndjson');
      const out = createWriteStream(file);
      for (const piece of deliveriesOf(week, i, people)) if (!out.write(piece)) await once(out, 'drain');
      await new Promise<void>((resolve) => out.end(resolve));
      await engine.load(file, week);
      rmSync(file);
    },
    close: () => Promise.resolve(),
  };
}

async function clickHouse(folder: string): Promise<Opened> {
  const shards = await startShards(folder);
  const writers = shards.logins('writer');
  return {
    engine: openClickHouse([...shards.logins('service')]),
    async take(week, i) {
      let turn = 0;
      for (const body of deliveriesOf(week, i, people)) {
        const writer = writers[turn % 2 === 0 ? 0 : 1];
        await send(writer, INSERT_ROWS, { body });
        turn += 1;
      }
    },
    close: shards.close,
  };
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return hundredth((performance.now() - began) / 1000);
}

async function megabytes(folder: string): Promise<number> {
  return Math.round((await bytesIn(folder)) / 1e6);
}

/** A server merges its files all the time: one that is listed, or a folder, may be gone when it is looked at. */
async function bytesIn(folder: string): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  let bytes = 0;
  for (const entry of entries) {
    const at = path.join(folder, entry.name);
    if (entry.isDirectory()) bytes += await bytesIn(at);
    else bytes += statSync(at, { throwIfNoEntry: false })?.size ?? 0;
  }
  return bytes;
}

function tenth(amount: number): number {
  return Math.round(amount * 10) / 10;
}
function hundredth(amount: number): number {
  return Math.round(amount * 100) / 100;
}
