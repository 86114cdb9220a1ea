import { formatNumber, t } from '../../../utils/i18n';
import type { ToolId } from '../../../utils/model';
import type { Licence, StackAudit } from '../../../utils/report/stack';
import { categoryName } from '../../kit/category-name';
import { someOf } from '../../kit/some-of';
import { stageName } from '../../kit/stage-name';
import { TableBox } from '../../kit/table-box';
import { amount } from '../format';
import { Heading } from '../heading';
import style from '../style';
import { Entering } from './entering';
import { Overlaps } from './overlaps';
import { Seats } from './seats';

interface StackProps {
  readonly audit: StackAudit;
  readonly currency?: string;
  readonly toolName: (id: ToolId) => string;
  readonly onLicence: (tool: ToolId, licence: Licence | undefined) => void;
}

/** The tools that people enter data into, what they cost, and which of them receive the same. */
export function Stack({ audit: { tools, overlaps, entering }, currency, toolName, onLicence }: StackProps) {
  return (
    <>
      <Heading title={t('team_nav_stack')}>{t('team_stack_how')}</Heading>
      <TableBox name={t('team_nav_stack')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('team_stack_tool')}</th>
              <th scope="col">{t('team_stack_category')}</th>
              <th scope="col">{t('team_stack_stage')}</th>
              <th scope="col" className={style.number}>
                {t('team_people')}
              </th>
              <th scope="col" className={style.number}>
                {t('dashboard_flows_records')}
              </th>
              <th scope="col">{t('team_stack_seats')}</th>
              <th scope="col">{t('team_stack_price')}</th>
              <th scope="col" className={style.number}>
                {t('team_stack_unused')}
              </th>
              <th scope="col" className={style.number}>
                {t('team_stack_year')}
              </th>
            </tr>
          </thead>
          <tbody>
            {tools.map(({ tool, category, stages, contributors, records, licence, unusedSeats }) => (
              <tr key={tool}>
                <th scope="row">{toolName(tool)}</th>
                <td>{category && categoryName(category)}</td>
                <td>{someOf(stages.map(stageName), 2)}</td>
                <td className={style.number}>{formatNumber(contributors)}</td>
                <td className={style.number}>{formatNumber(records)}</td>
                <Seats
                  tool={tool}
                  name={toolName(tool)}
                  licence={licence}
                  onChange={(next) => onLicence(tool, next)}
                />
                <td className={style.number}>{unusedSeats !== undefined && formatNumber(unusedSeats)}</td>
                <td className={style.number}>
                  {licence && amount(licence.seats * licence.monthlyPrice * 12, currency)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
      <p className={style.soft}>{t('team_stack_unused_how')}</p>
      <Overlaps overlaps={overlaps} toolName={toolName} {...(currency ? { currency } : {})} />
      <Entering entering={entering} toolName={toolName} />
    </>
  );
}
