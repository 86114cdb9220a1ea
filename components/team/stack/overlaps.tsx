import { formatList, t } from '../../../utils/i18n';
import type { ToolId } from '../../../utils/model';
import type { Overlap } from '../../../utils/report/overlaps';
import { TableBox } from '../../kit/table-box';
import { amount, percent } from '../format';
import { recordTypeName } from '../record-type-name';
import style from '../style';

interface OverlapsProps {
  readonly overlaps: readonly Overlap[];
  readonly currency?: string;
  readonly toolName: (id: ToolId) => string;
}

/** Pairs of tools that receive the same records, and what the cheaper of the two costs a year. */
export function Overlaps({ overlaps, currency, toolName }: OverlapsProps) {
  return (
    <section className={style.section}>
      <h2>{t('team_stack_overlaps')}</h2>
      {overlaps.length === 0 ? (
        <p className={style.soft}>{t('team_stack_overlaps_none')}</p>
      ) : (
        <TableBox name={t('team_stack_overlaps')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('team_stack_both')}</th>
                <th scope="col">{t('team_stack_types')}</th>
                <th scope="col" className={style.number}>
                  {t('team_stack_alike')}
                </th>
                <th scope="col">{t('team_stack_category')}</th>
                <th scope="col" className={style.number}>
                  {t('team_stack_duplicate')}
                </th>
              </tr>
            </thead>
            <tbody>
              {overlaps.map(({ tools, types, share, isSameCategory, monthlyCost }) => (
                <tr key={tools.join(' ')}>
                  <th scope="row">{formatList(tools.map(toolName))}</th>
                  <td>{formatList(types.map(({ type }) => recordTypeName(type)))}</td>
                  <td className={style.number}>{percent(share)}</td>
                  <td>{isSameCategory ? t('team_stack_same') : t('team_stack_other')}</td>
                  <td className={style.number}>
                    {monthlyCost === undefined ? '?' : amount(monthlyCost * 12, currency)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableBox>
      )}
      <p className={style.soft}>{t('team_stack_overlaps_how')}</p>
    </section>
  );
}
