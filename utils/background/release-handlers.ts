import type { OwnHandlers } from '../messages/handle';
import { changeMemberships, dropDraft } from '../release/store';
import { draftReport, joinTeam, leaveTeam, openWeeks, releaseReport } from './release';
import { membershipOf, sealAgain } from './sealing';
import { announceReleases, changeStanding, stopAnnounced } from './standing';

type ReleaseHandlers = {
  readonly [T in keyof OwnHandlers as T extends `release.${string}` ? T : never]: OwnHandlers[T];
};

/** What a person may do about releasing reports. Nothing here sends anything: a sealed report goes to its person. */
export const releaseHandlers: ReleaseHandlers = {
  'release.join': async ({ invite, code }) => ({ team: await joinTeam(invite, code) }),
  'release.leave': ({ team }) => leaveTeam(team),
  'release.assign': async ({ team, tools }) => {
    await changeMemberships((teams) => teams.map((one) => (one.team === team ? { ...one, tools } : one)));
    await dropDraft(team);
  },
  'release.open': async ({ team }) => openWeeks({ ...(await membershipOf(team)), skipped: [] }, Date.now()),
  'release.draft': async ({ team, weeks }) => draftReport(await membershipOf(team), weeks),
  'release.release': (message) => releaseReport(message),
  'release.again': ({ id }) => sealAgain(id),
  'release.standing': async ({ team, on }) => {
    await changeStanding(team, on);
    await announceReleases();
  },
  'release.stop': ({ team }) => stopAnnounced(team),
};
