import { durationRange, formatNumber, plural, t } from '../../utils/i18n';
import type { WeekFigures } from '../../utils/summary/week-figures';
import { rich } from '../kit/rich';
import style from './dashboard.module.css';

/** The week in a sentence and three figures. */
export function Summary({ week }: { readonly week: WeekFigures }) {
  return (
    <section id="summary" className={style.summary} aria-labelledby="summary-title">
      <h1 id="summary-title">
        {week.retypedEntries === 0
          ? t('popup_empty_title')
          : rich(
              (fields, records) => t('popup_headline', fields, records),
              <strong>{plural('popup_headline_fields', week.retypedEntries)}</strong>,
              <strong>{plural('popup_headline_records', week.records)}</strong>,
            )}
      </h1>
      {week.retypedEntries === 0 && <p className={style.soft}>{t('popup_empty_step2')}</p>}
      <dl className={style.figures}>
        {week.retypedEntries > 0 && (
          <Figure
            name={t('dashboard_time')}
            value={durationRange(week.handsOnMs, week.roundTripMs)}
            note={t('popup_time_how')}
          />
        )}
        <Figure
          name={t('dashboard_lookups')}
          value={formatNumber(week.lookups)}
          note={t('dashboard_lookups_note')}
        />
        <Figure
          name={t('dashboard_intended')}
          value={formatNumber(week.intended)}
          note={t('dashboard_intended_note')}
        />
      </dl>
    </section>
  );
}

function Figure({
  name,
  value,
  note,
}: {
  readonly name: string;
  readonly value: string;
  readonly note: string;
}) {
  return (
    <div className={style.figure}>
      <dt>{name}</dt>
      <dd className={style.value}>{value}</dd>
      <dd className={style.soft}>{note}</dd>
    </div>
  );
}
