import { formatNumber, t, weekDays } from '../../../utils/i18n';
import type { Evidence } from '../../../utils/report/case-file';
import { TableBox } from '../../kit/table-box';
import { day, hours, money } from '../format';
import style from '../style';

interface EvidencePairProps {
  /** As it stood when the integration was asked for. */
  readonly frozen?: Evidence;
  readonly evidence?: Evidence;
}

/** Why it was asked for, beside how it is today: so that nobody has to remember. */
export function EvidencePair({ frozen, evidence }: EvidencePairProps) {
  const columns = [
    ...(frozen ? [{ name: t('team_evidence_then', day(frozen.on)), value: frozen }] : []),
    ...(evidence ? [{ name: t('team_evidence_now'), value: evidence }] : []),
  ];
  const rows: readonly [string, (value: Evidence) => string][] = [
    [t('team_evidence_weeks'), ({ first, last }) => `${weekDays(first)} … ${weekDays(last)}`],
    [t('team_people'), ({ contributors }) => formatNumber(contributors)],
    [t('team_brief_seen'), ({ personDays }) => formatNumber(personDays)],
    [t('dashboard_flows_records'), ({ records }) => formatNumber(records)],
    [t('dashboard_flows_fields'), ({ fields }) => formatNumber(fields)],
    [t('team_hours_quarter'), (value) => hours(value.hours)],
    [t('team_money_quarter'), (value) => (value.money ? money(value.money, value.money.currency) : '—')],
  ];
  return (
    <section className={style.section}>
      <h2>{t('team_evidence')}</h2>
      {columns.length === 0 ? (
        <p className={style.soft}>{t('team_evidence_none')}</p>
      ) : (
        <TableBox name={t('team_evidence')}>
          <table>
            <thead>
              <tr>
                <th scope="col">
                  <span className="visually-hidden">{t('team_evidence')}</span>
                </th>
                {columns.map(({ name }) => (
                  <th key={name} scope="col" className={style.number}>
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(([name, say]) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  {columns.map((column) => (
                    <td key={column.name} className={style.number}>
                      {say(column.value)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </TableBox>
      )}
    </section>
  );
}
