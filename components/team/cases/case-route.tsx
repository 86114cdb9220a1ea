import { dayOf, weekOf } from '../../../utils/calendar';
import type { ToolId } from '../../../utils/model';
import { flagsOf } from '../../../utils/report/case-file';
import { flowKey, type Gap } from '../../../utils/report/gap';
import { beforeAfter, evidenceOf, relapseOf } from '../../../utils/report/verdict';
import * as actions from '../../hooks/team-actions';
import type { PagesProps } from '../pages';
import { CasePage } from './case-page';

interface CaseRouteProps extends PagesProps {
  readonly from: ToolId;
  readonly to: ToolId;
  readonly gaps: readonly Gap[];
}

/** One case with the evidence of today. */
export function CaseRoute({ from, to, gaps, state, figures, toolName }: CaseRouteProps) {
  const key = flowKey(from, to);
  const today = dayOf(Date.now());
  const file = state.cases.find((one) => one.key === key)?.file;
  const gap = gaps.find((one) => one.key === key);
  const evidence = gap && evidenceOf(gap, figures, state.desk.rate?.currency, today);
  const live = file?.live && weekOf(Date.parse(`${file.live}T12:00`));
  return (
    <CasePage
      key={key}
      from={from}
      to={to}
      today={today}
      flags={file ? flagsOf(file, today, live ? relapseOf(figures, from, to, live) : undefined) : []}
      {...(file ? { file } : {})}
      {...(evidence ? { evidence } : {})}
      {...(live
        ? {
            result: {
              perDay: beforeAfter(figures, from, to, live),
              perTarget: beforeAfter(figures, from, to, live, 'targetRecords'),
            },
          }
        : {})}
      toolName={toolName}
      onChange={(next) => void actions.keepCase(state.id, next)}
    />
  );
}
