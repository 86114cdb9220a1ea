import type { ReactNode } from 'react';
import type { Desk } from '../../components/hooks/team-database';
import type { TeamState } from '../../components/hooks/use-team';
import { TeamFrame } from '../../components/team/frame';
import { Pages } from '../../components/team/pages';
import type { TeamRoute } from '../../components/team/routes';
import { sampleCompany } from '../../tests/sample-company';
import type { ToolId } from '../../utils/model';
import { toolNameOf } from '../../utils/tools/custom';

const { figures, gaps } = sampleCompany();
const [first] = gaps;
const desk: Desk = {
  team: 'sample',
  departments: ['Sales', 'Support'],
  rate: { amount: 60, currency: 'EUR' },
  peopleConcerned: 90,
  placement: {},
  licences: {},
  costs: first
    ? {
        [first.key]: {
          connector: { money: { once: 0, monthly: 120 }, expertise: 'admin', weeks: 1, removes: 0.8 },
          middleware: {
            money: { once: 4_000, monthly: 150 },
            expertise: 'integrator',
            weeks: 3,
            removes: 0.8,
          },
          api: { money: { once: 18_000, monthly: 200 }, expertise: 'developer', weeks: 8, removes: 0.9 },
        },
      }
    : {},
};
/** A team that holds nothing secret: the gallery shows it, nothing is sealed to it. */
const state: TeamState = {
  team: { id: 'sample', name: 'Revenue', floor: 5, key: 'age1', identity: '', made: '2026-11-01' },
  held: new Map(),
  editions: [],
  weeks: [],
  desk,
  cases: [],
};
const shown = (route: TeamRoute): ReactNode => (
  <TeamFrame team={state.team.name} route={route}>
    <Pages route={route} state={state} figures={figures} toolName={(id: ToolId) => toolNameOf(id)} />
  </TeamFrame>
);

/** The team page's own pages, of a made-up company of 24 people. */
export const teams: Readonly<Record<string, ReactNode>> = {
  'team-gaps': shown({ page: 'gaps' }),
  'team-journey': shown({ page: 'journey' }),
  'team-stack': shown({ page: 'stack' }),
  'team-export': shown({ page: 'export' }),
  ...(first ? { 'team-brief': shown({ page: 'brief', from: first.from, to: first.to }) } : {}),
};
