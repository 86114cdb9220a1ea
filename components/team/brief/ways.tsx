import { plural, t } from '../../../utils/i18n';
import type { Verdict } from '../../../utils/report/gap';
import { amount, money, months, percent } from '../format';
import style from './brief.module.css';

interface WaysProps {
  readonly verdicts: readonly Verdict[];
  readonly best?: Verdict;
  readonly currency?: string;
}

/** The ways to close it side by side: what each costs in money, people and time, and when it pays back. */
export function Ways({ verdicts, best, currency }: WaysProps) {
  return (
    <section className={style.block}>
      <h2>{t('team_brief_ways')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('team_way')}</th>
            <th scope="col">{t('team_way_costs')}</th>
            <th scope="col">{t('team_way_who')}</th>
            <th scope="col" className={style.number}>
              {t('team_way_live')}
            </th>
            <th scope="col" className={style.number}>
              {t('team_way_removes')}
            </th>
            <th scope="col" className={style.number}>
              {t('team_way_month')}
            </th>
            <th scope="col" className={style.number}>
              {t('team_way_payback')}
            </th>
          </tr>
        </thead>
        <tbody>
          {verdicts.map((verdict) => (
            <tr key={verdict.alternative} className={verdict === best ? style.best : undefined}>
              <th scope="row">{t(`team_way_${verdict.alternative}`)}</th>
              <td>{costs(verdict, currency)}</td>
              <td>{t(`team_who_${verdict.costs.expertise}`)}</td>
              <td className={style.number}>
                {verdict.costs.weeks === undefined ? '?' : weeksOf(verdict.costs.weeks)}
              </td>
              <td className={style.number}>{percent(verdict.costs.removes)}</td>
              <td className={style.number}>
                {verdict.alternative === 'nothing'
                  ? '—'
                  : verdict.monthly && currency
                    ? money(verdict.monthly, currency)
                    : '?'}
              </td>
              <td className={style.number}>{payback(verdict)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const weeksOf = (weeks: number): string => (weeks === 0 ? '—' : plural('team_weeks', weeks));

function costs({ alternative, costs: { money: sum } }: Verdict, currency?: string): string {
  if (alternative === 'nothing') return '—';
  if (!sum) return '?';
  return t('team_way_sum', amount(sum.once, currency), amount(sum.monthly, currency));
}

function payback({ alternative, paybackMonths: span }: Verdict): string {
  if (alternative === 'nothing') return '—';
  if (!span) return '?';
  if (span.best === Number.POSITIVE_INFINITY) return t('team_way_never');
  if (span.worst === Number.POSITIVE_INFINITY) return t('team_way_from', months(span.best, span.best));
  return months(span.best, span.worst);
}
