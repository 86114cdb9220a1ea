import type { ReactNode } from 'react';
import type { TeamState } from '../../components/hooks/use-team';
import { TeamFrame } from '../../components/team/frame';
import { Pages } from '../../components/team/pages';
import type { TeamRoute } from '../../components/team/routes';
import { sampleCompany } from '../../tests/sample-company';
import type { ToolId } from '../../utils/model';
import { type Desk, EMPTY_DESK } from '../../utils/report/desk';
import { toolNameOf } from '../../utils/tools/custom';

const { figures, gaps } = sampleCompany();
const desk: Desk = {
  ...EMPTY_DESK,
  departments: ['Sales', 'Support'],
  rate: { amount: 60, currency: 'EUR' },
  peopleConcerned: 90,
};
/** A team whose figures alone are here: the gallery shows them, no report lies behind. */
const state: TeamState = {
  kind: 'combined',
  id: 'sample',
  name: 'Revenue',
  floor: 5,
  handedOn: [],
  weeks: [],
  desk,
  cases: [],
};
const place = { id: state.id, name: state.name, isCombined: false };
const [first] = gaps;
const shown = (route: TeamRoute): ReactNode => (
  <TeamFrame places={[place]} chosen={place} route={route}>
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
