import { useMemo, useState } from 'react';
import { dayOf, weekOf } from '../../utils/calendar';
import { t } from '../../utils/i18n';
import type { ToolId } from '../../utils/model';
import { flagsOf } from '../../utils/report/case-file';
import { compareAlternatives, USUAL_COSTS } from '../../utils/report/costs';
import { debtOf, loadOf } from '../../utils/report/debt';
import type { Desk } from '../../utils/report/desk';
import type { TeamFigures } from '../../utils/report/figures';
import { ASSUMED, type Assumptions, flowKey } from '../../utils/report/gap';
import { journeyOf } from '../../utils/report/journey';
import { rankGaps } from '../../utils/report/rank';
import { departmentsOf, type Slice, sliceOf } from '../../utils/report/slice';
import { auditStack } from '../../utils/report/stack';
import { relapseOf } from '../../utils/report/verdict';
import { printPage } from '../hooks/actions';
import * as actions from '../hooks/team-actions';
import type { TeamState } from '../hooks/use-team';
import { Brief } from './brief/brief';
import { CostsForm } from './brief/costs-form';
import { CaseRoute } from './cases/case-route';
import { Cases } from './cases/cases';
import { ExportRoute } from './exports/export-route';
import { Gaps } from './gaps';
import { Journey } from './journey/journey';
import { Load } from './load/load';
import { NothingYet } from './nothing-yet';
import { Reports } from './reports/reports';
import type { TeamRoute } from './routes';
import { SetupRoute } from './setup/setup-route';
import { SliceBar } from './slice-bar';
import { Stack } from './stack/stack';
import { WhatIfTool } from './what-if';

export interface PagesProps {
  readonly route: TeamRoute;
  readonly state: TeamState;
  readonly figures: TeamFigures;
  readonly toolName: (id: ToolId) => string;
}

/** What the manager knows, as the core takes it. */
function assumptionsOf({ rate, peopleConcerned, daysPerQuarter }: Desk): Assumptions {
  return {
    daysPerQuarter: daysPerQuarter ?? ASSUMED.daysPerQuarter,
    ...(rate ? { rate } : {}),
    ...(peopleConcerned === undefined ? {} : { peopleConcerned }),
  };
}

/** Pages that show figures of some weeks, or of one department, when they are asked to. */
const SLICED: readonly TeamRoute['page'][] = ['gaps', 'brief', 'journey', 'stack', 'load', 'export'];

/** The page that the address asks for. Everything on it comes from the team's floored figures. */
export function Pages(props: PagesProps) {
  const { route, state, figures } = props;
  const [slice, setSlice] = useState<Slice>({});
  if (route.page === 'setup') return <SetupRoute {...props} />;
  if (route.page === 'reports' && state.kind === 'own') {
    return (
      <Reports
        weeks={state.weeks}
        count={state.held.size}
        onImport={(files, onOutcome) => actions.importFiles(state, files, onOutcome)}
        onClose={() => actions.closeWeeks(state)}
      />
    );
  }
  const shown = figures.weeks.filter(({ contributors }) => contributors > 0);
  if (shown.length === 0)
    return <NothingYet title={t('team_nav_gaps')} floor={state.floor} weeks={state.weeks} />;
  if (!SLICED.includes(route.page)) return <FiguresPage {...props} isWhole />;
  const part = sliceOf(figures, slice);
  return (
    <>
      <SliceBar
        slice={slice}
        weeks={shown.map(({ week }) => week)}
        departments={departmentsOf(figures)}
        onChange={setSlice}
      />
      <FiguresPage {...props} figures={part} isWhole={part === figures} />
    </>
  );
}

function FiguresPage({ isWhole, ...props }: PagesProps & { readonly isWhole: boolean }) {
  const { route, state, figures, toolName } = props;
  const { id, desk, cases, floor } = state;
  const currency = desk.rate ? { currency: desk.rate.currency } : {};
  const assumed = assumptionsOf(desk);
  const gaps = useMemo(() => rankGaps(figures, assumptionsOf(desk)), [figures, desk]);
  const change = (next: Parameters<typeof actions.changeDesk>[2]) => void actions.changeDesk(id, desk, next);
  const files = cases.map(({ file }) => file);
  switch (route.page) {
    case 'journey':
      return (
        <>
          <Journey
            journey={journeyOf(figures, desk.placement)}
            toolName={toolName}
            onMove={(tool, stage) => change({ placement: { ...desk.placement, [tool]: stage } })}
          />
          <WhatIfTool figures={figures} assumed={assumed} toolName={toolName} />
        </>
      );
    case 'stack':
      return (
        <Stack
          audit={auditStack(figures, desk.licences)}
          toolName={toolName}
          {...currency}
          onLicence={(tool, licence) => {
            const { [tool]: _, ...rest } = desk.licences;
            change({ licences: licence ? { ...rest, [tool]: licence } : rest });
          }}
        />
      );
    case 'load':
      return (
        <Load
          points={loadOf(figures, desk.threshold ?? Number.POSITIVE_INFINITY)}
          debt={debtOf(gaps, files, dayOf(Date.now()))}
          cases={files}
          toolName={toolName}
          {...(desk.threshold === undefined ? {} : { threshold: desk.threshold })}
          onThreshold={(threshold) => change({ threshold })}
        />
      );
    case 'cases':
      return (
        <Cases
          toolName={toolName}
          cases={files.map((file) => ({
            file,
            flags: flagsOf(
              file,
              dayOf(Date.now()),
              file.live ? relapseOf(figures, file.from, file.to, weekOf(Date.parse(file.live))) : undefined,
            ),
          }))}
        />
      );
    case 'case':
      return <CaseRoute {...props} from={route.from} to={route.to} gaps={gaps} />;
    case 'export':
      return <ExportRoute {...props} gaps={gaps} isWhole={isWhole} />;
    case 'brief': {
      const key = flowKey(route.from, route.to);
      const gap = gaps.find((one) => one.key === key);
      if (!gap) return <NothingYet title={t('team_hidden')} floor={floor} weeks={state.weeks} />;
      return (
        <>
          <Brief
            gap={gap}
            verdicts={compareAlternatives(gap, desk.costs[key])}
            floor={figures.floor}
            made={figures.made}
            toolName={toolName}
            onPrint={printPage}
            {...currency}
          />
          <CostsForm
            key={key}
            costs={desk.costs[key] ?? {}}
            usual={USUAL_COSTS}
            onChange={(costs) => change({ costs: { ...desk.costs, [key]: costs } })}
          />
        </>
      );
    }
    default:
      return (
        <Gaps
          gaps={gaps}
          hidden={figures.weeks.at(-1)?.hidden.flows ?? 0}
          floor={figures.floor}
          caseOf={({ key }) => cases.find((one) => one.key === key)?.file}
          toolName={toolName}
          {...currency}
        />
      );
  }
}
