import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inviteFile } from '../../utils/report/invite';
import { createTeam, inviteTo, type Team } from '../../utils/report/team';

/** A team that is made outside of any browser, with its invite as a file. */
export async function madeTeam(
  folder: string,
  name: string,
): Promise<{ readonly team: Team; readonly invite: string }> {
  const team = await createTeam(name, 5, '2026-08-01');
  const invite = path.join(folder, `invite-${team.id}.json`);
  await writeFile(invite, inviteFile(inviteTo(team)));
  return { team, invite };
}

/** Runs in an extension page: what was announced a day ahead is due now. The alarm wakes the real worker. */
export const DUE = `async (name) => {
  const { teams } = await browser.storage.local.get('teams');
  const team = teams.find(({ invite }) => invite.name === name);
  team.standing.announced.at = Date.now() - 1;
  await browser.storage.local.set({ teams });
  await browser.alarms.create('release ' + team.team, { when: Date.now() + 100 });
}`;

/** Runs in an extension page: milliseconds until the announced release of a team; -1 when none is announced. */
export const UNTIL = `async (name) => {
  const { teams } = await browser.storage.local.get('teams');
  const { standing } = teams.find(({ invite }) => invite.name === name);
  return standing?.announced ? standing.announced.at - Date.now() : -1;
}`;

/** Runs in an extension page: the files that the extension saved, complete, the newest first, as JSON. */
export const SAVED = `async () => JSON.stringify(
  (await browser.downloads.search({ state: 'complete', orderBy: ['-startTime'] })).map(({ filename }) => filename))`;
