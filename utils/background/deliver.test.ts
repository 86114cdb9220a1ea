import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { CRM, DESK, ledgerOf } from '../../tests/team-people';
import { emptyOutbox, outbox, type Parcel } from '../delivery/outbox';
import type { Outcome } from '../delivery/outcome';
import { type DeliveryRequest, rowsText } from '../delivery/request';
import { readAll } from '../ledger/stored-query';
import type { Week } from '../model';
import { changeMemberships, loadMemberships, loadReleased, loadReleasedText } from '../release/store';
import { inviteLink } from '../report/invite';
import { openReport, previewOf } from '../report/seal';
import { createTeam, inviteTo, type Team } from '../report/team';
import { deliver } from './deliver';
import { deliveryHandlers } from './delivery-handlers';
import { joinTeam, leaveTeam } from './release';
import { announceReleases } from './standing';
import { ledger } from './state';

/** A Thursday: five weeks of the same quarter are over. */
const NOW = Date.UTC(2026, 10, 19, 12);
const DAY = 86_400_000;
const SECRET = 's3cret-signature';
const TARGET = {
  method: 'POST' as const,
  content: 'rows' as const,
  url: `https://warehouse.example.com/?query=INSERT&sig=${SECRET}&id={report}`,
  user: 'writer',
  key: SECRET,
};

let team: Team;
let id: string;
let sent: DeliveryRequest[];
let answers: (Outcome | 'dies')[];
let granted: boolean;
/** Stands for the endpoint: answers as it is told, else takes what comes. */
const send = async (request: DeliveryRequest): Promise<Outcome> => {
  sent.push(request);
  const answer = answers.shift();
  if (answer === 'dies') throw new Error('killed');
  return answer ?? { type: 'sent' };
};
const run = (now: number) => deliver({ now, random: () => 1, send });
const parcels = (): Promise<Parcel[]> => outbox().parcels.toArray();

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyOutbox();
  [sent, answers, granted] = [[], [], true];
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '0.1.0' }) });
  Object.assign(fakeBrowser, { permissions: { contains: async () => granted } });
  vi.stubGlobal('fetch', async () => {
    throw new TypeError('nothing is asked but by the test');
  });
  const { db } = await ledger();
  await Promise.all([db.records.clear(), db.transfers.clear()]);
  const person = await ledgerOf(0, '2026-W46' as Week);
  await db.records.bulkPut(await person.db.records.toArray());
  await db.transfers.bulkPut(await person.db.transfers.toArray());
  team = await createTeam('Revenue', 5, '2026-11-01');
  id = await joinTeam(inviteLink(inviteTo(team)), undefined, NOW);
  const tools = { [CRM]: 'all' as const, [DESK]: 'all' as const };
  await changeMemberships((teams) => teams.map((one) => ({ ...one, tools })));
  return () => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  };
});

const agree = (target: Partial<typeof TARGET> & Pick<typeof TARGET, 'url'> = TARGET) =>
  deliveryHandlers['delivery.agree']({ type: 'delivery.agree', team: id, target: { ...TARGET, ...target } });
/** A day later, what was announced is released and put in; the test's endpoint is asked from then on. */
const aDayLater = async () => {
  vi.setSystemTime(NOW + DAY);
  await announceReleases(NOW + DAY);
  await deliver();
  await outbox()
    .parcels.toCollection()
    .modify({ attempts: 0, nextAt: NOW + DAY });
};

test('nothing is delivered unless the person agreed', async () => {
  await announceReleases(NOW);
  await announceReleases(NOW + DAY);
  await run(NOW + 2 * DAY);
  expect([sent, await parcels()]).toEqual([[], []]);
});

test('what is delivered is what was shown a day before, byte for byte', async () => {
  await agree();
  expect((await loadMemberships())[0]?.standing?.announced?.at).toBe(NOW + DAY);
  const shown = await deliveryHandlers['delivery.preview']({ type: 'delivery.preview', team: id });
  await run(NOW + DAY - 60_000);
  expect(sent).toEqual([]);
  await aDayLater();
  await run(NOW + DAY);
  const [request] = sent;
  expect({ text: request?.body }).toEqual(shown);
  const [released] = await loadReleased();
  expect(released).toMatchObject({ how: 'delivery', team: id });
  expect(request).toMatchObject({
    method: 'POST',
    url: TARGET.url.replace('{report}', released?.id ?? ''),
    headers: { 'Idempotency-Key': released?.id, Authorization: `Basic ${btoa(`writer:${SECRET}`)}` },
  });
  expect(await parcels()).toMatchObject([{ state: 'sent', attempts: 1 }]);
});

test.each<[string, (Outcome | 'dies')[]]>([
  ['a killed worker', ['dies']],
  ['an error of the server', [{ type: 'failed', failure: 'server' }]],
  [
    'a refused key, then a busy server',
    [
      { type: 'failed', failure: 'denied' },
      { type: 'failed', failure: 'busy', waitMs: 3_600_000 },
    ],
  ],
])('after %s the same bytes go again, later, until they arrived', async (_name, faults) => {
  await agree();
  await aDayLater();
  answers = [...faults];
  for (let tries = 0; tries <= faults.length; tries += 1) {
    await run(NOW + DAY + tries * DAY).catch(() => undefined);
    const again = sent.length;
    // Not due yet: nothing is asked twice in a row.
    if (tries < faults.length) await run(NOW + DAY + tries * DAY + 1000);
    expect(sent).toHaveLength(again);
  }
  expect(new Set(sent.map((request) => JSON.stringify(request))).size).toBe(1);
  expect(sent).toHaveLength(faults.length + 1);
  expect(await parcels()).toMatchObject([{ state: 'sent' }]);
  await run(NOW + 40 * DAY);
  expect(sent).toHaveLength(faults.length + 1);
});

test('a report that was released as the worker died before putting it in is put in at the next start', async () => {
  await agree();
  await aDayLater();
  await emptyOutbox();
  await run(NOW + DAY);
  await run(NOW + DAY + 16 * 60_000);
  expect(sent).toHaveLength(1);
});

test('without the browser’s leave nothing is sent, and it says so', async () => {
  await agree();
  await aDayLater();
  granted = false;
  await run(NOW + DAY);
  expect([sent, await parcels()]).toMatchObject([[], [{ state: 'waiting', failure: 'permission' }]]);
});

describe('stopping', () => {
  test('ends everything: what waits is not sent, nothing more is announced, the secret is gone', async () => {
    await agree();
    await aDayLater();
    await deliveryHandlers['delivery.stop']({ type: 'delivery.stop', team: id });
    await announceReleases(NOW + 9 * DAY);
    await run(NOW + 9 * DAY);
    expect([sent, await parcels()]).toMatchObject([[], [{ state: 'stopped' }]]);
    expect((await loadMemberships())[0]?.standing).toBeUndefined();
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain(SECRET);
  });

  test('so does leaving the team', async () => {
    await agree();
    await aDayLater();
    await leaveTeam(id);
    await run(NOW + 9 * DAY);
    expect([sent, await parcels()]).toMatchObject([[], [{ state: 'stopped' }]]);
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain(SECRET);
  });
});

test('a sealed report can be opened by the team alone, and is what was released', async () => {
  await deliveryHandlers['delivery.agree']({
    type: 'delivery.agree',
    team: id,
    target: { method: 'PUT', content: 'report', url: 'https://files.example.com/{week}/{report}.age' },
  });
  await aDayLater();
  await run(NOW + DAY);
  const [released] = await loadReleased();
  const [request] = sent;
  expect(request).toMatchObject({
    method: 'PUT',
    url: `https://files.example.com/${released?.weeks[0]}/${released?.id}.age`,
  });
  if (!(request?.body instanceof Uint8Array)) throw new TypeError('a file is what is put');
  expect(previewOf(await openReport(request.body, team.identity))).toBe(
    await loadReleasedText(released?.id ?? ''),
  );
});

test('the secret is in no report, row, message, parcel, download or log', async () => {
  const said: unknown[] = [];
  for (const level of ['log', 'debug', 'warn', 'error'] as const)
    vi.spyOn(console, level).mockImplementation((...words) => void said.push(words));
  await agree();
  await aDayLater();
  answers = [{ type: 'failed', failure: 'offline' }, 'dies'];
  await run(NOW + DAY);
  await run(NOW + 2 * DAY).catch((error: unknown) => said.push(String(error)));
  const { db } = await ledger();
  const texts = await Promise.all((await loadReleased()).map((one) => loadReleasedText(one.id)));
  const shown = JSON.stringify([said, await parcels(), await readAll(db), texts]);
  expect(shown).not.toContain(SECRET);
  expect(shown).not.toContain(btoa(`writer:${SECRET}`));
  expect(shown).toContain('(secret)');
  vi.restoreAllMocks();
});

test('rows are made of nothing but the report', async () => {
  await agree();
  await aDayLater();
  await run(NOW + DAY);
  const { id: report } = (await loadReleased())[0] ?? { id: '' };
  const text = (await loadReleasedText(report)) ?? '';
  expect(sent[0]?.body).toBe(rowsText(JSON.parse(text)));
});
