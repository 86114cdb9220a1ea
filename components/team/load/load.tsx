import { t, weekDays } from '../../../utils/i18n';
import type { ToolId, Week } from '../../../utils/model';
import type { CaseFile } from '../../../utils/report/case-file';
import type { Debt, LoadPoint } from '../../../utils/report/debt';
import { Figure, Figures } from '../../kit/figures';
import { decimal, hours } from '../format';
import { Heading } from '../heading';
import { NumberForm } from '../number-form';
import style from '../style';
import { AcceptedTable } from './accepted-table';
import { LoadChart } from './chart';
import own from './load.module.css';

interface LoadProps {
  readonly points: readonly LoadPoint[];
  readonly threshold?: number;
  readonly debt: Debt;
  readonly cases: readonly CaseFile[];
  readonly toolName: (id: ToolId) => string;
  readonly onThreshold: (hours: number | undefined) => void;
}

/** Hours that one person types by hand a week, against what the team is willing to carry. */
export function Load({ points, threshold, debt, cases, toolName, onThreshold }: LoadProps) {
  const since = threshold === undefined ? undefined : passedSince(points);
  return (
    <>
      <Heading title={t('team_nav_load')}>{t('team_load_how')}</Heading>
      {since && threshold !== undefined && (
        <p className={style.wrong} role="status">
          {t('team_load_over', weekDays(since), decimal(threshold))}
        </p>
      )}
      <figure className={`${style.card} ${own.figure}`}>
        <LoadChart points={points} {...(threshold === undefined ? {} : { threshold })} />
        <p className={style.soft}>{t('team_load_high')}</p>
        <table className="visually-hidden">
          <caption>{t('team_nav_load')}</caption>
          <tbody>
            {points.map(({ week, hoursPerPerson }) => (
              <tr key={week}>
                <th scope="row">{weekDays(week)}</th>
                <td>{hoursPerPerson ? hours(hoursPerPerson) : t('team_hidden')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </figure>
      <div className={style.section}>
        <NumberForm label={t('team_load_threshold')} value={threshold} onChange={onThreshold} />
      </div>
      <section className={style.section}>
        <h2>{t('team_load_accepted')}</h2>
        <p className={style.soft}>{t('team_load_accepted_how')}</p>
        <Figures>
          <Figure name={t('team_debt_accepted')} value={hours(debt.accepted)} note={t('team_debt_quarter')} />
          <Figure
            name={t('team_debt_overdue')}
            value={hours(debt.overdue)}
            note={t('team_debt_overdue_how')}
          />
          <Figure name={t('team_debt_grown')} value={hours(debt.grown)} note={t('team_debt_grown_how')} />
        </Figures>
        <AcceptedTable cases={cases} toolName={toolName} />
      </section>
    </>
  );
}

/** The week since which the threshold has been passed without a break. */
function passedSince(points: readonly LoadPoint[]): Week | undefined {
  const shown = points.filter(({ hoursPerPerson }) => hoursPerPerson !== null);
  return shown[shown.findLastIndex(({ isPassed }) => !isPassed) + 1]?.week;
}
