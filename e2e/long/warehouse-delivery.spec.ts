import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { createServer as createTlsServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browserFlags } from '../../playground/browser-flags';
import { makeCertificate } from '../../playground/certificate';
import { ledgerOf } from '../../tests/team-people';
import { inOrder } from '../../tests/warehouse-check';
import { TeamPage } from '../../tests/warehouse-page';
import { dayOf, weekOf, weeksUpTo } from '../../utils/calendar';
import { fromBase64url } from '../../utils/prints/base64url';
import { rowsOf } from '../../utils/report/rows';
import type { Report } from '../../utils/report/schema';
import { openReport } from '../../utils/report/seal';
import { createTeam, rulesOf, type Team } from '../../utils/report/team';
import { INSERT_ROWS, openClickHouse } from '../../warehouse/clickhouse/engine';
import { type Shards, startShards } from '../../warehouse/clickhouse/shards';
import { figuresOf } from '../../warehouse/figures';
import { install } from '../../warehouse/install';
import { addTeam, publishDue } from '../../warehouse/publish';
import { needClickHouse } from '../harness/click-house';
import { Deliverer } from '../harness/deliverer';
import { TeamBrowser } from '../harness/team-browser';

/**
 * The extension in a real browser delivers to two real ClickHouse servers. The people of a team use the same browser one
 * after the other, each with a ledger of their own.
 */
const HOST = 'warehouse.zendesk.com';
const PEOPLE = 6;
const NOW = Date.now();
const LAST = weeksUpTo(weekOf(NOW), 2)[0] ?? weekOf(NOW);
/** A day on which the weeks are long over. */
const LATER = dayOf(NOW + 60 * 86_400_000);

let folder = '';
let shards: Shards;
let front: Front;
let browser: TeamBrowser;
let person: Deliverer;
let team: Team;
const reports: Report[] = [];

beforeAll(async () => {
  needClickHouse();
  folder = mkdtempSync(path.join(tmpdir(), 'retyped-clickhouse-'));
  shards = await startShards(folder);
  const engine = openClickHouse([...shards.logins('service')]);
  await install(engine);
  team = await createTeam('Revenue', 5, '2026-11-01');
  await addTeam(engine, rulesOf(team), dayOf(NOW));
  front = await openFront(HOST, Number(new URL(shards.logins('writer')[0].url).port));
  browser = await TeamBrowser.open('en', front.flags);
  person = await Deliverer.open(browser, HOST);
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await front?.close();
  await shards?.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Front {
  readonly flags: readonly string[];
  close(): Promise<void>;
}

/** TLS before a server that speaks plain HTTP, as a company has it. */
async function openFront(host: string, port: number): Promise<Front> {
  const certificate = await makeCertificate([host]);
  const server: Server = createTlsServer(
    { key: certificate.key, cert: certificate.cert },
    (incoming, response) => {
      const { host: _host, ...headers } = incoming.headers;
      const onward = request(
        { host: '127.0.0.1', port, path: incoming.url ?? '/', method: incoming.method ?? 'POST', headers },
        (answer) => {
          response.writeHead(answer.statusCode ?? 502);
          answer.pipe(response);
        },
      );
      onward.on('error', () => response.writeHead(502).end());
      incoming.pipe(onward);
    },
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address() as AddressInfo;
  return {
    flags: browserFlags({ port: address.port, spki: certificate.spki }, [host], 'tools'),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The report that was delivered last, as the person can hand it over once more: sealed to the team. */
async function lastReport(): Promise<Report> {
  const sealed = await person.page.evaluate(async () => {
    const id = await new Promise<string>((resolve, reject) => {
      const opened = indexedDB.open('retyped-outbox');
      opened.onerror = () => reject(opened.error);
      opened.onsuccess = () => {
        const all = opened.result.transaction('parcels').objectStore('parcels').getAll();
        all.onsuccess = () => {
          opened.result.close();
          const parcels: { readonly report: string; readonly addedAt: number }[] = all.result;
          resolve(parcels.sort((a, b) => b.addedAt - a.addedAt)[0]?.report ?? '');
        };
      };
    });
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: object): Promise<{ sealed: string }> } };
    };
    return (await chrome.runtime.sendMessage({ type: 'release.again', id })).sealed;
  });
  return openReport(Uint8Array.from(fromBase64url(sealed)), team.identity);
}

/** What lies on the shards of a report. */
async function rowsThere(id: string): Promise<number> {
  const engine = openClickHouse([...shards.logins('service')]);
  const [row] = await engine.rows(`SELECT uniqExact(nth) AS n FROM retyped.rows WHERE report = '${id}'`);
  return Number(row?.n);
}

test('six people agree; their reports arrive by themselves, one over a shard that was down', async () => {
  for (let i = 0; i < PEOPLE; i += 1) {
    await person.join(await ledgerOf(i, LAST), team, NOW);
    await person.agree(
      'POST rows',
      `https://${HOST}/?query=${encodeURIComponent(INSERT_ROWS)}`,
      'change-me-writer',
    );
    await person.aDayGoesBy();
    if (i === 2) {
      await shards.stop(1);
      await person.tryNow().click();
      await person
        .section()
        .getByText(/has not arrived/)
        .waitFor({ timeout: 60_000 });
      await shards.start(1);
    }
    await person.tryNow().click();
    await person.tryNow().waitFor({ state: 'detached', timeout: 60_000 });
    reports.push(await lastReport());
  }
  expect(new Set(reports.map(({ contributor }) => contributor)).size).toBe(PEOPLE);
  for (const report of reports) expect(await rowsThere(report.id)).toBe(rowsOf(report).length);
}, 300_000);

test('the views equal the team page that takes the same reports in', async () => {
  const engine = openClickHouse([...shards.logins('service')]);
  const rules = rulesOf(team);
  await publishDue(engine, rules, LATER, { isPatient: false });
  const figures = new TeamPage(rules).take(reports, LATER);
  expect(figures.weeks.length).toBeGreaterThan(0);
  expect(inOrder(await figuresOf(engine, rules, LATER))).toEqual(inOrder(figures));
}, 120_000);
