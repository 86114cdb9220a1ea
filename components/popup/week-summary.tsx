import { durationRange, plural, t } from '../../utils/i18n';
import type { ToolId } from '../../utils/model';
import type { WeekFigures } from '../../utils/summary/week-figures';
import { rich } from '../kit/rich';
import { someOf } from '../kit/some-of';
import style from './popup.module.css';

interface WeekSummaryProps {
  readonly figures: WeekFigures;
  readonly toolName: (id: ToolId) => string;
}

export function WeekSummary({ figures, toolName }: WeekSummaryProps) {
  const { topFlow } = figures;
  return (
    <>
      <h1 className={style.headline}>
        {rich(
          (fields, records) => t('popup_headline', fields, records),
          <strong>{plural('popup_headline_fields', figures.retypedEntries)}</strong>,
          <strong>{plural('popup_headline_records', figures.records)}</strong>,
        )}
      </h1>
      <p className={style.time}>
        {rich(
          (range) => t('popup_time', range),
          <strong>{durationRange(figures.handsOnMs, figures.roundTripMs)}</strong>,
        )}
      </p>
      <p className={style.how}>{t('popup_time_how')}</p>
      {topFlow && (
        <section className={style.flow}>
          <h2 className={style.label}>{t('popup_top_flow')}</h2>
          <p className={style.route}>
            <span>{toolName(topFlow.from)}</span>
            <span className={style.arrow} aria-hidden="true">
              →
            </span>
            <span className="visually-hidden">{t('flow_to')}</span>
            <span>{toolName(topFlow.to)}</span>
          </p>
          <div className={style.bar} aria-hidden="true">
            <span style={{ width: `${Math.round((100 * topFlow.fields) / figures.retypedEntries)}%` }} />
          </div>
          <p className={style.how}>
            {t('flow_counts', plural('fields', topFlow.fields), plural('records', topFlow.records))}
          </p>
        </section>
      )}
      <div className={style.facts}>
        <p>{t('popup_tools', someOf(figures.tools.map(toolName), 4))}</p>
        {figures.lookups > 0 && <p>{plural('popup_lookups', figures.lookups)}</p>}
        {figures.intended > 0 && <p>{plural('popup_intended', figures.intended)}</p>}
      </div>
    </>
  );
}
