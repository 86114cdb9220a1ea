import { formatNumber, plural, t } from '../../../utils/i18n';
import type { ToolId } from '../../../utils/model';
import { isJudged } from '../../../utils/report/best';
import { monthlyCostOfWaiting, removableShare } from '../../../utils/report/costs';
import type { Gap, Verdict } from '../../../utils/report/gap';
import { rich } from '../../kit/rich';
import { about, hours, money, percent } from '../format';
import style from './brief.module.css';

interface LeadProps {
  readonly gap: Gap;
  readonly verdicts: readonly Verdict[];
  readonly currency?: string;
  /** The way that pays back first; absent without costs or a rate. */
  readonly best?: Verdict;
  readonly toolName: (id: ToolId) => string;
}

/** What a leader asks first: how much, how many people, what waiting costs, when it pays. */
export function Lead({ gap, verdicts, currency, best, toolName }: LeadProps) {
  const { quarter, observed, precision } = gap;
  const removes = best?.costs.removes ?? removableShare(gap);
  const time = hours(quarter.hours);
  const sum = quarter.money && currency ? `${money(quarter.money, currency)} (${time})` : time;
  const waited = monthlyCostOfWaiting(gap, removes);
  const hoursWaited = { low: (quarter.hours.low / 3) * removes, high: (quarter.hours.high / 3) * removes };
  return (
    <>
      <p className={style.lead}>
        {rich(
          (records, cost) => t('team_brief_lead', toolName(gap.from), toolName(gap.to), records, cost),
          <strong>{plural('records', about(quarter.records))}</strong>,
          <strong>{sum}</strong>,
        )}
      </p>
      <dl className={style.key}>
        <Key
          name={t('team_brief_people')}
          value={t('team_brief_of', formatNumber(observed.people), formatNumber(quarter.people))}
          note={t('team_brief_people_note')}
        />
        <Key
          name={t('team_brief_seen')}
          value={formatNumber(observed.personDays)}
          note={
            precision
              ? t('team_brief_checked', formatNumber(precision.right), formatNumber(precision.judged))
              : plural('team_brief_weeks', observed.weeks)
          }
        />
        <Key
          name={t('team_brief_remove')}
          value={percent(removes)}
          note={best ? t(`team_way_${best.alternative}`) : t('team_brief_remove_note')}
        />
        <Key
          name={t('team_brief_wait')}
          value={waited && currency ? money(waited, currency) : hours(hoursWaited)}
          note={hours(hoursWaited)}
        />
        <Key
          name={t('team_brief_even')}
          value={
            best
              ? t('team_brief_even_share', percent(best.breakEven ?? 0))
              : t(isJudged(verdicts) ? 'team_way_never' : 'team_unknown')
          }
          note={
            best
              ? t(`team_way_${best.alternative}`)
              : t(isJudged(verdicts) ? 'team_brief_even_never' : 'team_brief_even_none')
          }
        />
      </dl>
    </>
  );
}

function Key({
  name,
  value,
  note,
}: {
  readonly name: string;
  readonly value: string;
  readonly note: string;
}) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className={style.value}>{value}</dd>
      <dd>{note}</dd>
    </div>
  );
}
