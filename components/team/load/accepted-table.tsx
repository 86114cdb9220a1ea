import { formatNumber, t } from '../../../utils/i18n';
import type { ToolId } from '../../../utils/model';
import type { CaseFile } from '../../../utils/report/case-file';
import { TableBox } from '../../kit/table-box';
import { day } from '../format';
import { caseLink } from '../routes';
import style from '../style';

interface AcceptedTableProps {
  readonly cases: readonly CaseFile[];
  readonly toolName: (id: ToolId) => string;
}

/** What was accepted, why, and until when. */
export function AcceptedTable({ cases, toolName }: AcceptedTableProps) {
  const rows = cases.flatMap(({ from, to, accepted }) => (accepted ? [{ from, to, accepted }] : []));
  if (rows.length === 0) return null;
  return (
    <TableBox name={t('team_load_accepted')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('team_integration')}</th>
            <th scope="col" className={style.number}>
              {t('team_hours_quarter')}
            </th>
            <th scope="col">{t('team_accept_reason')}</th>
            <th scope="col">{t('team_accept_review')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ from, to, accepted }) => (
            <tr key={`${from} ${to}`}>
              <th scope="row">
                <a href={caseLink(from, to)}>{t('team_pair', toolName(from), toolName(to))}</a>
              </th>
              <td className={style.number}>{formatNumber(accepted.hoursPerQuarter)}</td>
              <td>{accepted.reason}</td>
              <td>{day(accepted.review)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}
