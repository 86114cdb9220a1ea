import { dayOf } from '../calendar';
import type { SealedReply } from '../messages/own-replies';
import type { Week } from '../model';
import { toBase64url } from '../prints/base64url';
import { type Membership, type Released, secretOf } from '../release/membership';
import { dropDraft, keepReleased, loadMemberships, loadReleased, loadReleasedText } from '../release/store';
import { contributorIn } from '../report/contributor';
import type { Report } from '../report/schema';
import { previewOf, sealReport } from '../report/seal';

/** Signs, seals and notes a report. */
export async function sealAndKeep(
  membership: Membership,
  report: Report,
  how: Released['how'],
  now: number,
): Promise<SealedReply> {
  const text = previewOf(report);
  const sealed = await seal(membership, text, report.quarter);
  await keepReleased(
    {
      id: report.id,
      team: report.team,
      name: membership.invite.name,
      day: dayOf(now),
      quarter: report.quarter,
      revision: report.revision,
      weeks: report.weeks.map(({ week }) => week),
      how,
    },
    text,
  );
  await dropDraft(report.team);
  return { name: fileName(report), sealed };
}

/** A released report once more: the same report, to be counted once however often it is handed over. */
export async function sealAgain(id: string): Promise<SealedReply> {
  const [text, released] = await Promise.all([loadReleasedText(id), loadReleased()]);
  const one = released.find((each) => each.id === id);
  if (text === undefined || !one) throw new Error('That report is not kept any more.');
  return {
    name: fileName({ id, weeks: one.weeks.map((week) => ({ week })) }),
    sealed: await seal(await membershipOf(one.team), text, one.quarter),
  };
}

async function seal(membership: Membership, text: string, quarter: string): Promise<string> {
  const contributor = await contributorIn(secretOf(membership), quarter);
  return toBase64url(await sealReport(text, membership.invite, contributor));
}

/** The membership of a team; an error when the team was left. */
export async function membershipOf(team: string): Promise<Membership> {
  const found = (await loadMemberships()).find((one) => one.team === team);
  if (!found) throw new Error('That team was left.');
  return found;
}

/** A name that tells files in one folder apart and says nothing of the person. */
function fileName({ id, weeks }: { id: string; weeks: readonly { week: Week }[] }): string {
  const [first, last] = [weeks[0]?.week, weeks.at(-1)?.week];
  const span = first === last ? first : `${first}_${last}`;
  return `retyped-${span}-${id.replace(/[^A-Za-z0-9]/g, '').slice(0, 6)}.age`;
}
