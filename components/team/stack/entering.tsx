import { formatNumber, plural, t, weekDays } from '../../../utils/i18n';
import type { ToolId } from '../../../utils/model';
import type { NewTool, NewToolFlow } from '../../../utils/report/entering';
import { someOf } from '../../kit/some-of';
import { TableBox } from '../../kit/table-box';
import { percent } from '../format';
import { recordTypeName } from '../record-type-name';
import style from '../style';

interface EnteringProps {
  readonly entering: readonly NewTool[];
  readonly toolName: (id: ToolId) => string;
}

/** Tools that enter the team or a department: since when, what people feed them by hand, what they overlap with. */
export function Entering({ entering, toolName }: EnteringProps) {
  return (
    <section className={style.section}>
      <h2>{t('team_stack_new')}</h2>
      {entering.length === 0 ? (
        <p className={style.soft}>{t('team_stack_new_none')}</p>
      ) : (
        <TableBox name={t('team_stack_new')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('team_stack_tool')}</th>
                <th scope="col">{t('team_case_since')}</th>
                <th scope="col">{t('team_stack_fed')}</th>
                <th scope="col">{t('team_stack_drained')}</th>
                <th scope="col">{t('team_stack_like')}</th>
              </tr>
            </thead>
            <tbody>
              {entering.map(({ tool, team, departments, receives, gives, overlaps }) => (
                <tr key={tool}>
                  <th scope="row">{toolName(tool)}</th>
                  <td>
                    <ul className={style.lines}>
                      {team && <li>{since(t('team_invite_all'), team.week, team.contributors)}</li>}
                      {departments.map(({ department, week, contributors }) => (
                        <li key={department}>{since(department, week, contributors)}</li>
                      ))}
                    </ul>
                  </td>
                  <td>
                    <Flows flows={receives} toolName={toolName} />
                  </td>
                  <td>
                    <Flows flows={gives} toolName={toolName} />
                  </td>
                  <td>
                    {overlaps.length === 0 && '—'}
                    <ul className={style.lines}>
                      {overlaps.map(({ other, share }) => (
                        <li key={other}>{t('flow_about', toolName(other), percent(share))}</li>
                      ))}
                    </ul>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableBox>
      )}
      <p className={style.soft}>{t('team_stack_new_how')}</p>
    </section>
  );
}

const since = (who: string, week: string, people: number): string =>
  t('team_stack_since', who, weekDays(week), plural('team_people_of', people));

interface FlowsProps {
  readonly flows: readonly NewToolFlow[];
  readonly toolName: (id: ToolId) => string;
}

/** By hand from, or to, each other tool: how many records, how many fields, of what. */
function Flows({ flows, toolName }: FlowsProps) {
  if (flows.length === 0) return '—';
  return (
    <ul className={style.lines}>
      {flows.map(({ other, records, fields, types }) => (
        <li key={other}>
          {t('team_stack_hand', toolName(other), plural('records', records), formatNumber(fields))}{' '}
          {types.length > 0 && <span className={style.soft}>{someOf(types.map(recordTypeName), 3)}</span>}
        </li>
      ))}
    </ul>
  );
}
