import { formatList, formatNumber, t, weekDays } from '../../../utils/i18n';
import type { ToolId } from '../../../utils/model';
import type { NewTool } from '../../../utils/report/stack';
import { TableBox } from '../heading';
import style from '../style';

interface EnteringProps {
  readonly entering: readonly NewTool[];
  readonly toolName: (id: ToolId) => string;
}

/** Tools that no earlier week shows, with what they are fed by hand. */
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
                <th scope="col" className={style.number}>
                  {t('team_people')}
                </th>
                <th scope="col">{t('team_department')}</th>
                <th scope="col">{t('team_stack_fed')}</th>
              </tr>
            </thead>
            <tbody>
              {entering.map(({ tool, week, contributors, departments, receivesFrom }) => (
                <tr key={tool}>
                  <th scope="row">{toolName(tool)}</th>
                  <td>{weekDays(week)}</td>
                  <td className={style.number}>{formatNumber(contributors)}</td>
                  <td>{formatList(departments.map(({ department }) => department))}</td>
                  <td>{formatList(receivesFrom.map(toolName))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableBox>
      )}
    </section>
  );
}
