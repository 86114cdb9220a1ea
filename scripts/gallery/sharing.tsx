import type { JoinedTeam, ReleasedReport } from '../../components/release/props';
import { Release } from '../../components/release/release';
import type { ToolId, Week } from '../../utils/model';
import { toolName } from './samples';

const nothing = async () => undefined;
const week = (name: string) => name as Week;
const TOOLS = ['salesforce', 'zendesk', 'quickbooks-online'] as ToolId[];

const team: JoinedTeam = {
  team: 'a-team-of-sample',
  invite: {
    format: 'retyped-invite',
    version: 1,
    name: 'Revenue',
    key: 'age1sample',
    floor: 5,
    department: 'Support',
    trustee: 'Works council',
  },
  fingerprint: '7QK2-M4ZD-09XA-T3VC',
  tools: { salesforce: 'all', zendesk: 'all' },
  open: [{ quarter: '2026-Q4', weeks: [week('2026-W45'), week('2026-W46')] }],
  released: [{ quarter: '2026-Q4', weeks: [week('2026-W43'), week('2026-W44')] }],
  standing: { announced: { at: Date.UTC(2026, 10, 24, 9), weeks: [week('2026-W46')] } },
};
const released: readonly ReleasedReport[] = [
  {
    id: 'r1',
    team: team.team,
    name: 'Revenue',
    day: '2026-11-02',
    weeks: [week('2026-W43'), week('2026-W44')],
    how: 'file',
  },
];

/** Sharing with a team: joined, or not yet. */
export const sharing = (isJoined: boolean) => (
  <Release
    teams={isJoined ? [team] : []}
    released={isJoined ? released : []}
    tools={TOOLS}
    toolName={toolName}
    canShare={false}
    onRead={async () => null}
    onJoin={nothing}
    onLeave={nothing}
    onAssign={nothing}
    onAccounts={async () => []}
    onDraft={() => Promise.reject(new Error('A picture drafts nothing.'))}
    onRelease={nothing}
    onAgain={nothing}
    onReadReleased={nothing}
    onStanding={async () => true}
    onStop={nothing}
    codeOf={async () => ''}
  />
);
