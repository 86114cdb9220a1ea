import { browser } from '#imports';
import { dayOf, quarterOf, weekOf } from '../calendar';
import { stopParcels } from '../delivery/outbox';
import { dropDelivery } from '../delivery/store';
import { readLedgerWeek } from '../ledger/report-query';
import type { LedgerDatabase } from '../ledger/schema';
import type { OwnMessage } from '../messages/own-protocol';
import type { SealedReply } from '../messages/own-replies';
import type { Week } from '../model';
import {
  assignmentOf,
  join,
  type Membership,
  nextRevision,
  secretOf,
  unreleased,
} from '../release/membership';
import {
  changeMemberships,
  dropDraft,
  keepDraft,
  loadDraft,
  loadMemberships,
  loadReleased,
} from '../release/store';
import { buildReport, byQuarter } from '../report/build';
import { buildWeek } from '../report/build-week';
import { contributorIn } from '../report/contributor';
import { readInvite, teamIdOf } from '../report/invite';
import type { Report } from '../report/schema';
import { previewOf } from '../report/seal';
import { withhold } from '../report/withhold';
import { loadSettings } from '../settings';
import { precisionOf } from '../summary/findings';
import { weeksToReport } from './release-weeks';
import { membershipOf, sealAndKeep } from './sealing';
import { ledger } from './state';

/** Joins the team of an invite; a {@link Refused} when the text holds none. */
export async function joinTeam(
  invite: string,
  code: string | undefined,
  now: number = Date.now(),
): Promise<string> {
  const read = readInvite(invite);
  const team = await teamIdOf(read.key);
  const { managed } = await loadSettings();
  if (managed.locks.includes('team') && managed.policy.team !== undefined) {
    const theirs = await teamIdOf(readInvite(managed.policy.team).key);
    if (theirs !== team) throw new Error('The policy allows no other team.');
  }
  await changeMemberships((teams) => {
    const before = teams.find((one) => one.team === team);
    // A new invite of a team changes its promise, not who the person is in it.
    const next = before ? { ...before, invite: read } : join(team, read, dayOf(now), code);
    return [...teams.filter((one) => one.team !== team), next];
  });
  return team;
}

/**
 * Leaves a team: what signs for it is gone, what it was given stays there. The membership goes last: until then whoever
 * was interrupted can leave again.
 */
export async function leaveTeam(team: string): Promise<void> {
  await dropDelivery(team);
  await stopParcels(team);
  await dropDraft(team);
  await changeMemberships((teams) => teams.filter((one) => one.team !== team));
}

/** Leaves every team. */
export async function leaveTeams(): Promise<void> {
  for (const { team } of await loadMemberships()) await leaveTeam(team);
}

/** Weeks of the ledger that are over and that no report to the team has spoken of. */
export async function openWeeks({ team, skipped }: Membership, now: number): Promise<readonly Week[]> {
  const { db } = await ledger();
  const weeks = unreleased(await weeksToReport(db, now), team, await loadReleased());
  return weeks.filter((week) => !skipped.includes(week));
}

/**
 * Makes a report to be looked at: of these weeks of one quarter. It is kept in session memory until it is released, so
 * that what is released is what was shown.
 */
export async function draftReport(
  membership: Membership,
  weeks: readonly Week[],
  now: number = Date.now(),
  id?: string,
): Promise<Report> {
  const [quarter, ofQuarter] = [...byQuarter(weeks)][0] ?? [];
  if (quarter === undefined || !ofQuarter) throw new RangeError('a report has a week at least');
  const { db } = await ledger();
  const isAssigned = assignmentOf(membership);
  const built = [];
  for (const week of ofQuarter) built.push(buildWeek(await readLedgerWeek(db, week), isAssigned));
  const { retentionDays, pill, survey, spotCheck, managed, agreed } = await loadSettings();
  const { invite } = membership;
  // A report that is made once more, under the id it was announced with, is no revision of itself.
  const others = (await loadReleased()).filter((one) => one.id !== id);
  const context = {
    team: membership.team,
    // What the person was promised by whoever promised most.
    invite: { ...invite, floor: Math.max(invite.floor, managed.terms.floor, agreed?.floor ?? 0) },
    contributor: await contributorIn(secretOf(membership), quarter),
    revision: nextRevision(membership.team, quarter, others),
    today: dayOf(now),
    settings: { app: browser.runtime.getManifest().version, retentionDays, pill, survey, spotCheck },
    precision: await precisionIn(db, quarter),
  };
  const report = id === undefined ? buildReport(built, context) : buildReport(built, context, id);
  await keepDraft(report);
  return report;
}

/** Of the findings asked about in a quarter: how many were right. */
async function precisionIn(db: LedgerDatabase, quarter: string) {
  const [judged, weeks] = await Promise.all([db.judgements.toArray(), db.weeks.toArray()]);
  return precisionOf(
    judged.filter(({ at }) => quarterOf(weekOf(at)) === quarter),
    weeks.filter(({ week }) => quarterOf(week) === quarter),
  );
}

/**
 * Releases the report that was shown, without the lines that are withheld.
 * @param text what the person saw: anything else is an error, and nothing is released
 */
export async function releaseReport(
  { team, withheld, text, how }: Extract<OwnMessage, { type: 'release.release' }>,
  now: number = Date.now(),
): Promise<SealedReply> {
  const draft = await loadDraft(team);
  const report = draft && withhold(draft, new Set(withheld));
  if (!report || previewOf(report) !== text) throw new Error('What was shown is not what would be released.');
  const kept = new Set(report.weeks.map(({ week }) => week));
  const heldBack = draft.weeks.flatMap(({ week }) => (kept.has(week) ? [] : [week]));
  // A week that was held back is not to go out by itself later.
  await changeMemberships((teams) =>
    teams.map((one) => (one.team === team ? { ...one, skipped: [...one.skipped, ...heldBack] } : one)),
  );
  return sealAndKeep(await membershipOf(team), report, how, now);
}
