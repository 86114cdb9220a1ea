import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { BOOKS, CRM, DESK, ledgerOf, WEEKS } from '../../tests/team-people';
import type { Week } from '../model';
import { fromBase64url } from '../prints/base64url';
import {
  changeMemberships,
  forgetReleased,
  keepReleased,
  loadMemberships,
  loadReleased,
  loadReleasedText,
} from '../release/store';
import { inviteLink } from '../report/invite';
import type { Report } from '../report/schema';
import { openReport, previewOf } from '../report/seal';
import { createTeam, inviteTo, type Team } from '../report/team';
import { linesOf, withhold } from '../report/withhold';
import { draftReport, joinTeam, leaveTeam, openWeeks, releaseReport } from './release';
import { membershipOf } from './sealing';
import { announceReleases, changeStanding, stopAnnounced } from './standing';
import { ledger } from './state';

/** A Thursday: five weeks of the same quarter are over. */
const NOW = Date.UTC(2026, 10, 19, 12);
const LAST = '2026-W46' as Week;
const DAY = 86_400_000;

let team: Team;
let saved: string[];

beforeEach(async () => {
  fakeBrowser.reset();
  saved = [];
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '0.1.0' }) });
  Object.assign(fakeBrowser, {
    permissions: {
      contains: async ({ permissions }: { permissions: string[] }) => permissions[0] === 'downloads',
    },
    downloads: { download: async ({ filename }: { filename: string }) => saved.push(filename) },
  });
  const { db } = await ledger();
  await Promise.all([db.records.clear(), db.transfers.clear()]);
  const person = await ledgerOf(0, LAST);
  await db.records.bulkPut(await person.db.records.toArray());
  await db.transfers.bulkPut(await person.db.transfers.toArray());
  team = await createTeam('Revenue', 5, '2026-11-01');
});

afterEach(() => vi.restoreAllMocks());

async function member(...tools: readonly string[]) {
  const id = await joinTeam(inviteLink(inviteTo(team)), undefined, NOW);
  const all = Object.fromEntries(tools.map((tool) => [tool, 'all' as const]));
  await changeMemberships((teams) => teams.map((one) => ({ ...one, tools: all })));
  return membershipOf(id);
}

async function draft(...tools: readonly string[]): Promise<Report> {
  const membership = await member(...tools);
  return draftReport(membership, await openWeeks(membership, NOW), NOW);
}

const release = (report: Report, text: string, withheld: readonly string[] = []) =>
  releaseReport(
    { type: 'release.release', team: report.team, withheld: [...withheld], text, how: 'file' },
    NOW,
  );

describe('what is released', () => {
  test('is byte for byte what was shown, without the lines that were withheld', async () => {
    const report = await draft(CRM, DESK, BOOKS);
    const withheld = linesOf(report).flatMap(({ id, line }, i) =>
      line !== 'week' && i % 3 === 1 ? [id] : [],
    );
    const left = withhold(report, new Set(withheld));
    if (!left) throw new Error('nothing is left');
    const shown = previewOf(left);
    const { name, sealed } = await release(report, shown, withheld);
    expect(previewOf(await openReport(fromBase64url(sealed), team.identity))).toBe(shown);
    expect(await loadReleasedText(report.id)).toBe(shown);
    expect(name).toMatch(/^retyped-2026-W42_2026-W46-\w{1,6}\.age$/);
    expect(await openWeeks(await membershipOf(team.id), NOW)).toEqual([]);
  });

  test('is nothing when the text is not the one that was shown', async () => {
    const report = await draft(CRM, DESK);
    const other = previewOf(report).replace('"days":5', '"days":4');
    await expect(release(report, other)).rejects.toThrow('not what would be released');
    await expect(release(report, previewOf(report), ['precision', `${LAST} week`])).rejects.toThrow();
    expect(await loadReleased()).toEqual([]);
  });

  test('speaks of no tool that does not belong to the team', async () => {
    const report = await draft(CRM, DESK);
    expect(report.weeks).toHaveLength(WEEKS);
    expect(previewOf(report)).toContain(DESK);
    expect(previewOf(report)).not.toContain(BOOKS);
  });
});

test('of a report that is noted while all are erased, no text stays behind without its line', async () => {
  const report = await draft(CRM, DESK);
  await release(report, previewOf(report));
  const [line] = await loadReleased();
  if (!line) throw new RangeError('nothing was released');
  const later = { ...line, id: 'AAAAAAAAAAAAAAAA' };
  await Promise.all([forgetReleased(), keepReleased(later, 'its text')]);
  const stored = Object.keys(await fakeBrowser.storage.local.get(null));
  const lines = (await loadReleased()).map(({ id }) => `released:${id}`);
  expect(stored.filter((key) => key.startsWith('released:'))).toEqual(lines);
});

test('a second browser with the code is the same person, and a browser of its own', async () => {
  const first = await draft(CRM, DESK);
  const code = (await membershipOf(team.id)).secret;
  await leaveTeam(team.id);
  await joinTeam(inviteLink(inviteTo(team)), code, NOW);
  const membership = await membershipOf(team.id);
  const second = await draftReport({ ...membership, tools: { [CRM]: 'all' } }, [LAST], NOW);
  expect(second.contributor).toBe(first.contributor);
  expect(second.browser).not.toBe(first.browser);
});

test('who leaves a team leaves nothing behind that could sign for it', async () => {
  const { secret } = await member(CRM);
  await leaveTeam(team.id);
  expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain(secret);
});

describe('a standing release', () => {
  const announced = async () => (await loadMemberships())[0]?.standing?.announced;

  test('is off unless the person says so', async () => {
    await member(CRM, DESK);
    await announceReleases(NOW);
    expect([await announced(), await loadReleased(), saved]).toEqual([undefined, [], []]);
  });

  test('is said a day before, and happens not a minute earlier', async () => {
    await member(CRM, DESK);
    await changeStanding(team.id, true);
    await announceReleases(NOW);
    expect(await announced()).toMatchObject({ at: NOW + DAY });
    await announceReleases(NOW + DAY - 60_000);
    expect([await loadReleased(), saved]).toEqual([[], []]);
    await announceReleases(NOW + DAY);
    expect(await loadReleased()).toMatchObject([{ how: 'standing', quarter: '2026-Q4' }]);
    expect(saved).toHaveLength(1);
    await announceReleases(NOW + 2 * DAY);
    expect(saved).toHaveLength(1);
  });

  test('is announced once and happens once, though the browser starts and an alarm rings at the same moment', async () => {
    const shown: string[] = [];
    vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation((async ({ url }: { url: string }) =>
      shown.push(url)) as never);
    await member(CRM, DESK);
    await changeStanding(team.id, true);
    await Promise.all([announceReleases(NOW), announceReleases(NOW)]);
    expect(shown).toHaveLength(1);
    await Promise.all([announceReleases(NOW + DAY), announceReleases(NOW + DAY)]);
    expect([saved.length, (await loadReleased()).length]).toEqual([1, 1]);
  });

  test('whose file could not be saved is the same report at the next try', async () => {
    await member(CRM, DESK);
    await changeStanding(team.id, true);
    await announceReleases(NOW);
    const id = (await announced())?.id;
    vi.spyOn(fakeBrowser.downloads, 'download').mockRejectedValueOnce(new Error('no such folder'));
    await expect(announceReleases(NOW + DAY)).rejects.toThrow('no such folder');
    await announceReleases(NOW + DAY + 60_000);
    expect([saved.length, (await loadReleased()).map((one) => one.id)]).toEqual([1, [id]]);
  });

  test('of which the person could not be told is not announced', async () => {
    await member(CRM, DESK);
    await changeStanding(team.id, true);
    vi.spyOn(fakeBrowser.tabs, 'create').mockRejectedValueOnce(new Error('no window'));
    await expect(announceReleases(NOW)).rejects.toThrow('no window');
    expect(await announced()).toBeUndefined();
  });

  test('of one team does not wait for another whose release fails', async () => {
    await member(CRM, DESK);
    const other = await createTeam('Support', 5, '2026-11-01');
    await joinTeam(inviteLink(inviteTo(other)), undefined, NOW);
    const tools = { [CRM]: 'all' as const, [DESK]: 'all' as const };
    await changeMemberships((teams) => teams.map((one) => ({ ...one, tools, standing: {} })));
    await announceReleases(NOW);
    vi.spyOn(fakeBrowser.downloads, 'download').mockRejectedValueOnce(new Error('no such folder'));
    await expect(announceReleases(NOW + DAY)).rejects.toThrow('no such folder');
    expect(saved).toHaveLength(1);
  });

  test('that was stopped is not announced again, and can be made by hand', async () => {
    const membership = await member(CRM, DESK);
    await changeStanding(team.id, true);
    await announceReleases(NOW);
    await stopAnnounced(team.id);
    await announceReleases(NOW + DAY);
    await announceReleases(NOW + 2 * DAY);
    expect([await announced(), await loadReleased(), saved]).toEqual([undefined, [], []]);
    expect(await openWeeks(membership, NOW)).toHaveLength(WEEKS);
  });

  test('leaves out a week that was held back by hand', async () => {
    const report = await draft(CRM, DESK);
    const withheld = [`${LAST} week`];
    const left = withhold(report, new Set(withheld));
    await release(report, left ? previewOf(left) : '', withheld);
    await changeStanding(team.id, true);
    await announceReleases(NOW);
    expect(await announced()).toBeUndefined();
  });

  test('without leave to save files releases nothing', async () => {
    await member(CRM, DESK);
    await changeStanding(team.id, true);
    await announceReleases(NOW);
    Object.assign(fakeBrowser, { permissions: { contains: async () => false } });
    await announceReleases(NOW + DAY);
    expect((await loadMemberships())[0]?.standing?.isBlocked).toBe(true);
    expect(await loadReleased()).toEqual([]);
  });
});
