import { formatNumber, t } from '../../utils/i18n';
import type { ToolId } from '../../utils/model';
import type { CaseFile } from '../../utils/report/case-file';
import type { Gap } from '../../utils/report/gap';
import { TableBox } from '../kit/table-box';
import { caseState } from './cases/case-state';
import { hours, money, percent } from './format';
import { Heading } from './heading';
import { briefLink } from './routes';
import style from './style';

interface GapsProps {
  readonly gaps: readonly Gap[];
  readonly currency?: string;
  /** Cells below the floor in the newest week: how many, never which. */
  readonly hidden: number;
  readonly floor: number;
  readonly caseOf: (gap: Gap) => CaseFile | undefined;
  readonly toolName: (id: ToolId) => string;
}

/** Missing integrations, the first to close on top. */
export function Gaps({ gaps, currency, hidden, floor, caseOf, toolName }: GapsProps) {
  return (
    <>
      <Heading title={t('team_nav_gaps')}>{t('team_gaps_how')}</Heading>
      <TableBox name={t('team_nav_gaps')}>
        <table>
          <thead>
            <tr>
              <th scope="col" className={style.number}>
                {t('team_rank')}
              </th>
              <th scope="col">{t('team_integration')}</th>
              <th scope="col" className={style.number}>
                {t('team_people')}
              </th>
              <th scope="col" className={style.number}>
                {t('team_hours_quarter')}
              </th>
              {currency && (
                <th scope="col" className={style.number}>
                  {t('team_money_quarter')}
                </th>
              )}
              <th scope="col" className={style.number}>
                {t('team_confidence')}
              </th>
              <th scope="col">{t('team_connector')}</th>
              <th scope="col">{t('team_case')}</th>
            </tr>
          </thead>
          <tbody>
            {gaps.map((gap) => (
              <tr key={gap.key}>
                <td className={style.number}>{formatNumber(gap.rank)}</td>
                <th scope="row">
                  <a href={briefLink(gap.from, gap.to)}>
                    {t('team_pair', toolName(gap.from), toolName(gap.to))}
                  </a>
                </th>
                <td className={style.number}>{formatNumber(gap.contributors)}</td>
                <td className={style.number}>{hours(gap.quarter.hours)}</td>
                {currency && (
                  <td className={style.number}>{gap.quarter.money && money(gap.quarter.money, currency)}</td>
                )}
                <td className={style.number}>{percent(gap.confidence)}</td>
                <td>{t(`team_connector_${gap.connector.status}`)}</td>
                <td>{t(`team_state_${caseState(caseOf(gap))}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
      <p className={style.soft}>
        {t('team_floor_how', formatNumber(floor))}{' '}
        {hidden > 0 && t('team_floor_hidden', formatNumber(hidden))}
      </p>
    </>
  );
}
