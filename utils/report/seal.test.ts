import { expect, test } from 'vitest';
import { flowOf, idOf, reportOf, toolOf, weekWith } from '../../tests/report-maker';
import { createAgeKeys, openWith } from './age';
import { caseFileSchema } from './case-file';
import { contributorIn, createContributor, isSignedBy, text } from './contributor';
import { EMPTY_DESK } from './desk';
import { fingerprintOf, inviteFile, inviteLink, readInvite } from './invite';
import { Refused } from './read';
import type { Report } from './schema';
import { openReport, previewOf, sealReport } from './seal';
import { backUp, createTeam, handOver, inviteTo, restore, rulesOf, takeOver } from './team';

const team = await createTeam('Revenue', 5, '2026-11-22');
const kept = createContributor(team.id);
const me = await contributorIn(kept, '2026-Q4');
const mine = (more: Partial<Report> = {}): Report => ({
  ...reportOf('me', [weekWith([flowOf('salesforce', 'zendesk', 3)], [toolOf('zendesk', 4)])]),
  team: team.id,
  contributor: me.id,
  browser: me.browser,
  ...more,
});
const refusal = async (opening: Promise<unknown>): Promise<string> => {
  const error = await opening.then(
    () => undefined,
    (reason) => reason,
  );
  if (error instanceof Refused) return error.reason;
  throw new Error(`not refused: ${error}`);
};

test('what was previewed is what the team opens', async () => {
  const report = mine();
  const sealed = await sealReport(previewOf(report), team, me);
  expect(await openReport(sealed, team.identity)).toEqual(report);
  expect(new TextDecoder().decode(sealed)).not.toContain('zendesk');
  const inside = JSON.parse(new TextDecoder().decode(await openWith(team.identity, sealed)));
  expect(inside.report).toBe(previewOf(report));
});

test('another team cannot open it', async () => {
  const sealed = await sealReport(previewOf(mine()), team, me);
  expect(await refusal(openReport(sealed, (await createAgeKeys()).identity))).toBe('otherKey');
});

test('nobody signs as somebody else', async () => {
  const thief = await contributorIn(createContributor(team.id), '2026-Q4');
  const forged = await sealReport(previewOf(mine()), team, thief);
  expect(await refusal(openReport(forged, team.identity))).toBe('badSignature');
  const other = { ...me, sign: thief.sign };
  expect(await refusal(openReport(await sealReport(previewOf(mine()), team, other), team.identity))).toBe(
    'badSignature',
  );
});

test('a signature of no sense is no signature, not a crash', async () => {
  expect(await isSignedBy(new Uint8Array(32).fill(255), text('x'), new Uint8Array(64).fill(255))).toBe(false);
});

test('a person is another one in each quarter and each team, and the same from a second browser', async () => {
  const next = await contributorIn(kept, '2027-Q1');
  const elsewhere = await contributorIn({ ...kept, team: idOf('other') }, '2026-Q4');
  expect(new Set([me.id, next.id, elsewhere.id])).toHaveProperty('size', 3);
  const second = await contributorIn({ ...createContributor(team.id), secret: kept.secret }, '2026-Q4');
  expect(second.id).toBe(me.id);
  expect(second.browser).not.toBe(me.browser);
});

test('an altered or cut file is refused', async () => {
  const sealed = await sealReport(previewOf(mine()), team, me);
  const altered = sealed.slice();
  altered[altered.length - 5] = (altered[altered.length - 5] ?? 0) ^ 1;
  expect(await refusal(openReport(altered, team.identity))).toBe('damaged');
  for (const length of [5, 40, 150])
    expect(await refusal(openReport(sealed.subarray(0, length), team.identity))).toBe('truncated');
  expect(await refusal(openReport(sealed.subarray(0, sealed.length - 30), team.identity))).toBe('damaged');
});

test('a report that is not in the canonical form is refused, though it is signed', async () => {
  const loose = JSON.stringify(JSON.parse(previewOf(mine())), null, 1);
  expect(await refusal(openReport(await sealReport(loose, team, me), team.identity))).toBe('notCanonical');
  const twice = previewOf(mine()).replace('"floor":5', '"floor":5,"floor":5');
  expect(await refusal(openReport(await sealReport(twice, team, me), team.identity))).toBe('notCanonical');
});

test('an invite goes as a link or a file and has one fingerprint', async () => {
  const invite = inviteTo(team, { department: 'Sales', trustee: 'Works council' });
  expect(readInvite(inviteLink(invite))).toEqual(invite);
  expect(readInvite(`Please join: ${inviteLink(invite)} – thank you`)).toEqual(invite);
  expect(readInvite(inviteFile(invite))).toEqual(invite);
  const fingerprint = await fingerprintOf(invite);
  expect(fingerprint).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(await fingerprintOf(inviteTo(team))).toBe(fingerprint);
  expect(await fingerprintOf({ ...invite, floor: 3 })).not.toBe(fingerprint);
  const { recipient } = await createAgeKeys();
  expect(await fingerprintOf({ ...invite, key: recipient })).not.toBe(fingerprint);
});

test.each([
  ['nothing', '', 'empty'],
  ['an empty link', 'retyped:join#', 'empty'],
  ['another file', previewOf(mine()), 'otherFile'],
  ['a newer version', JSON.stringify({ format: 'retyped-invite', version: 2 }), 'futureVersion'],
  ['markup for a name', JSON.stringify({ ...inviteTo(team), name: '<img src=x>' }), 'malformed'],
  ['a floor of two', JSON.stringify({ ...inviteTo(team), floor: 2 }), 'malformed'],
])('%s is no invite', async (_, given, reason) => {
  expect(
    await refusal(Promise.resolve().then(() => readInvite(given === '' ? new Uint8Array() : given))),
  ).toBe(reason);
});

test('a team comes back from its backup and goes to its next holder, with reports, closings, cases and prices', async () => {
  const report = mine();
  const store = {
    team,
    editions: [{ week: report.weeks[0]?.week as never, day: '2026-11-22', reports: [report.id] }],
    held: new Map([[report.id, report]]),
    cases: [
      caseFileSchema.parse({
        from: 'salesforce',
        to: 'zendesk',
        opened: '2026-11-01',
        approvals: [],
        requests: [],
        notes: [],
      }),
    ],
    desk: { ...EMPTY_DESK, departments: ['Sales'], rate: { amount: 60.5, currency: 'EUR' } },
  };
  const backup = await backUp(store, 'correct horse battery', 10);
  expect(await restore(backup, 'correct horse battery')).toEqual(store);
  expect(await refusal(restore(backup, 'correct horse batterie'))).toBe('otherKey');
  await expect(backUp(store, 'short')).rejects.toThrow(RangeError);
  const heir = await createAgeKeys();
  expect(await takeOver(await handOver(store, heir.recipient), heir.identity)).toEqual(store);
  expect(rulesOf(team)).toEqual({ id: team.id, name: 'Revenue', floor: 5 });
});
