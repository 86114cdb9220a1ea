import type { ReactNode } from 'react';
import type { Place } from '../../components/hooks/use-places';
import type { TeamState } from '../../components/hooks/use-team';
import { TeamFrame } from '../../components/team/frame';
import { Pages } from '../../components/team/pages';
import type { TeamRoute } from '../../components/team/routes';
import { sampleCompany } from '../../tests/sample-company';
import type { ToolId } from '../../utils/model';
import type { Desk } from '../../utils/report/desk';
import { toolNameOf } from '../../utils/tools/custom';

const { figures, gaps } = sampleCompany();
const [first] = gaps;
const desk: Desk = {
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
const place: Place = { id: 'sample', name: 'Revenue', isCombined: false };
/** Figures without the key and the reports behind them: the gallery holds no secret. */
const state: TeamState = {
  kind: 'combined',
  id: place.id,
  name: place.name,
  floor: figures.floor,
  handedOn: [figures],
  weeks: [],
  desk,
  cases: [],
};
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
