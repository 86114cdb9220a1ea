import { durationRange, formatNumber, moneyRange, plural, t } from '../../utils/i18n';
import type { ToolId } from '../../utils/model';
import { WeekColumns } from '../charts/week-columns';
import { Button } from '../kit/button';
import { Figure, Figures } from '../kit/figures';
import { rich } from '../kit/rich';
import type { DashboardActions, DashboardData } from './props';
import { SpotCheck } from './spot-check';
import style from './style';

interface SummaryProps extends Pick<DashboardActions, 'onJudge' | 'onChange' | 'onLetter'> {
  readonly data: DashboardData;
  readonly toolName: (id: ToolId) => string;
}

/** The week in a sentence and a few figures. */
export function Summary({ data, toolName, onJudge, onChange, onLetter }: SummaryProps) {
  const { week, trend, check, settings } = data;
  const rate = settings.hourlyRate;
  // Nothing was counted yet, in any week.
  const isNew = week.lookups + week.intended === 0 && trend.every(({ fields }) => fields === 0);
  return (
    <section id="summary" tabIndex={-1} className={style.summary} aria-labelledby="summary-title">
      <h1 id="summary-title">
        {week.retypedEntries === 0
          ? t('popup_empty_title')
          : rich(
              (fields, records) => t('popup_headline', fields, records),
              <strong>{plural('popup_headline_fields', week.retypedEntries)}</strong>,
              <strong>{plural('popup_headline_records', week.records)}</strong>,
            )}
      </h1>
      {isNew && (
        <ol className={style.steps}>
          <li>{t('popup_empty_step1')}</li>
          <li>{t('popup_empty_step2')}</li>
          <li>{t('popup_empty_step3')}</li>
        </ol>
      )}
      {!isNew && (
        <Figures>
          {week.retypedEntries > 0 && (
            <Figure
              name={t('dashboard_time')}
              value={durationRange(week.handsOnMs, week.roundTripMs)}
              note={t('popup_time_how')}
            />
          )}
          {week.retypedEntries > 0 && rate && (
            <Figure
              name={t('dashboard_money')}
              value={moneyRange(week.handsOnMs, week.roundTripMs, rate)}
              note={t('dashboard_money_note')}
            />
          )}
          <Figure
            name={t('dashboard_lookups')}
            value={formatNumber(week.lookups)}
            note={
              week.lookupMs > 0
                ? `${t('dashboard_lookups_note')} · ${t('popup_time', durationRange(week.lookupMs, week.lookupMs))}`
                : t('dashboard_lookups_note')
            }
          />
          <Figure
            name={t('dashboard_intended')}
            value={formatNumber(week.intended)}
            note={t('dashboard_intended_note')}
          />
        </Figures>
      )}
      {trend.some(({ fields }) => fields > 0) && (
        <div className={style.chart}>
          <h2>{t('chart_weeks')}</h2>
          <WeekColumns points={trend} caption={t('chart_weeks')} />
        </div>
      )}
      {!isNew && (
        <>
          <p className={`${style.soft} ${style.least}`}>
            {t('dashboard_least')}{' '}
            {check.precision.judged > 0 && plural('precision', check.precision.judged, check.precision.right)}
          </p>
          <p className={style.act}>
            <Button onClick={onLetter}>{t('dashboard_letter')}</Button>
          </p>
        </>
      )}
      {settings.spotCheck && (
        <SpotCheck check={check} toolName={toolName} onJudge={onJudge} onChange={onChange} />
      )}
    </section>
  );
}
