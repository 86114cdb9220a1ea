import { browser } from '#imports';
import { askLedger } from '../../utils/ledger/open';
import type { SealedReply } from '../../utils/messages/own-replies';
import { send } from '../../utils/messages/send';
import type { ToolId, Week } from '../../utils/model';
import { fromBase64url } from '../../utils/prints/base64url';
import { codeIn } from '../../utils/release/membership';
import { loadMemberships, loadReleased, loadReleasedText, onReleaseChanged } from '../../utils/release/store';
import { byQuarter } from '../../utils/report/build';
import { fingerprintOf, readInvite } from '../../utils/report/invite';
import { Refused } from '../../utils/report/read';
import type { JoinedTeam, QuarterWeeks, ReleaseActions, ReleasedReport, ToolAccount } from '../release/props';
import { saveFile } from './save-file';
import { useReading } from './use-reading';

interface ReleaseState {
  readonly teams: readonly JoinedTeam[];
  readonly released: readonly ReleasedReport[];
}

/** The teams that the person joined and what was released to them, live; undefined until it is read. */
export function useRelease(): ReleaseState | undefined {
  return useReading(readState, onReleaseChanged);
}

async function readState(): Promise<ReleaseState> {
  const [memberships, released] = await Promise.all([loadMemberships(), loadReleased()]);
  const teams = await Promise.all(
    memberships.map(async ({ team, invite, tools, standing }): Promise<JoinedTeam> => {
      const [fingerprint, open] = await Promise.all([
        fingerprintOf(invite),
        send({ type: 'release.open', team }),
      ]);
      const known = released.flatMap((one) => (one.team === team ? one.weeks : []));
      return {
        team,
        invite,
        fingerprint,
        tools,
        open: quartersOf(open),
        released: quartersOf([...new Set(known)]),
        ...(standing ? { standing } : {}),
      };
    }),
  );
  return { teams, released };
}

const quartersOf = (weeks: readonly Week[]): readonly QuarterWeeks[] =>
  [...byQuarter(weeks)].map(([quarter, ofQuarter]) => ({ quarter, weeks: ofQuarter }));

/** What a person can do about releasing. Whatever goes out goes through their own download or share sheet. */
export const releaseActions: ReleaseActions = {
  onRead: async (text) => {
    try {
      const invite = readInvite(text);
      return { invite, fingerprint: await fingerprintOf(invite) };
    } catch (error) {
      if (error instanceof Refused || error instanceof RangeError) return null;
      throw error;
    }
  },
  onJoin: (invite, code) => {
    const known = codeIn(code);
    return send({ type: 'release.join', invite, ...(known ? { code: known } : {}) });
  },
  onLeave: (team) => send({ type: 'release.leave', team }),
  onAssign: (team, tools) =>
    send({
      type: 'release.assign',
      team,
      tools: Object.fromEntries(
        Object.entries(tools).map(([tool, accounts]) => [
          tool,
          accounts === 'all' ? accounts : [...accounts],
        ]),
      ),
    }),
  onAccounts: readAccounts,
  onDraft: (team, weeks) => send({ type: 'release.draft', team, weeks: [...weeks] }),
  onRelease: async (team, withheld, text, how) => {
    const reply = await send({
      type: 'release.release',
      team,
      withheld: [...withheld],
      text,
      how,
    });
    await handOut(reply, how);
  },
  canShare: navigator.canShare?.({ files: [sealedFile({ name: 'retyped.age', sealed: '' })] }) ?? false,
  onAgain: async (id) => handOut(await send({ type: 'release.again', id }), 'file'),
  onReadReleased: loadReleasedText,
  onStanding: async (team, on) => {
    // Inside the click: the browser asks the person.
    if (on && !(await browser.permissions.request({ permissions: ['downloads'] }))) return false;
    await send({ type: 'release.standing', team, on });
    return true;
  },
  onStop: (team) => send({ type: 'release.stop', team }),
  codeOf: async (team) => (await loadMemberships()).find((one) => one.team === team)?.secret ?? '',
};

function sealedFile({ name, sealed }: SealedReply): File {
  return new File([Uint8Array.from(fromBase64url(sealed))], name, { type: 'application/octet-stream' });
}

async function handOut(reply: SealedReply, how: 'file' | 'share'): Promise<void> {
  const file = sealedFile(reply);
  if (how === 'share') await navigator.share({ files: [file] });
  else saveFile(file.name, file);
}

/** Accounts of a tool by their prints, the most used first. */
async function readAccounts(tool: ToolId): Promise<readonly ToolAccount[]> {
  const accounts = new Map<string, ToolAccount>();
  await askLedger((db) =>
    db.records.each(({ tool: of, workspace, openedAt }) => {
      if (of !== tool || workspace === undefined) return;
      const { records, firstAt } = accounts.get(workspace) ?? { records: 0, firstAt: openedAt };
      const first = Math.min(firstAt, openedAt);
      accounts.set(workspace, { print: workspace, records: records + 1, firstAt: first });
    }),
  );
  return [...accounts.values()].sort((a, b) => b.records - a.records);
}
