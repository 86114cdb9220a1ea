import { durationRange, moneyRange, plural, type Rate, t } from '../../utils/i18n';
import type { ToolId } from '../../utils/model';
import type { PopupFigures } from '../../utils/summary/popup-figures';
import type { WeekFigures } from '../../utils/summary/week-figures';
import { type FlowTrend, usualOf } from '../../utils/summary/weeks';
import { WeekBars } from '../charts/week-bars';
import { rich } from '../kit/rich';
import style from './popup.module.css';

interface WeekSummaryProps {
  readonly figures: PopupFigures;
  readonly rate: Rate | null;
  readonly toolName: (id: ToolId) => string;
}

/** The running week: what was retyped, how long that took, eight weeks as bars, the largest flows. */
export function WeekSummary({
  figures: { week, trend, flows, precision },
  rate,
  toolName,
}: WeekSummaryProps) {
  return (
    <>
      <h1 className={style.headline}>
        {rich(
          (fields, records) => t('popup_headline', fields, records),
          <strong>{plural('popup_headline_fields', week.retypedEntries)}</strong>,
          <strong>{plural('popup_headline_records', week.records)}</strong>,
        )}
      </h1>
      <p className={style.time}>
        {rich(
          (range) => t('popup_time', range),
          <strong>{durationRange(week.handsOnMs, week.roundTripMs)}</strong>,
        )}
        {rate && (
          <>
            {' '}
            <span className={style.money}>({moneyRange(week.handsOnMs, week.roundTripMs, rate)})</span>
          </>
        )}
      </p>
      <p className={style.how}>{t('popup_time_how')}</p>
      <div className={style.chart}>
        <WeekBars points={trend} caption={t('chart_weeks')} height={44} />
      </div>
      <section className={style.flow} aria-labelledby="top-flows">
        <h2 id="top-flows" className={style.label}>
          {t('popup_top_flow')}
        </h2>
        <ul>
          {flows.map((flow) => (
            <Flow key={`${flow.from} ${flow.to}`} flow={flow} toolName={toolName} />
          ))}
        </ul>
      </section>
      <Apart week={week} />
      {precision.judged > 0 && (
        <p className={style.how}>{plural('precision', precision.judged, precision.right)}</p>
      )}
    </>
  );
}

/** What is counted apart: lookups and intended ones. */
export function Apart({ week }: { readonly week: WeekFigures }) {
  if (week.lookups + week.intended === 0) return null;
  return (
    <div className={style.facts}>
      {week.lookups > 0 && (
        <p>
          {plural('popup_lookups', week.lookups)}
          {week.lookupMs > 0 && ` · ${durationRange(week.lookupMs, week.lookupMs)}`}
        </p>
      )}
      {week.intended > 0 && <p>{plural('popup_intended', week.intended)}</p>}
    </div>
  );
}

function Flow({ flow, toolName }: { readonly flow: FlowTrend } & Pick<WeekSummaryProps, 'toolName'>) {
  const usual = usualOf(flow.trend);
  return (
    <li className={style.row}>
      <p className={style.route}>
        <span>{toolName(flow.from)}</span>
        <span className={style.arrow} aria-hidden="true">
          →
        </span>
        <span className="visually-hidden">{t('flow_to')}</span>
        <span>{toolName(flow.to)}</span>
      </p>
      <p className={style.how}>
        {t('flow_counts', plural('fields', flow.fields), plural('records', flow.records))}
        {usual !== undefined && ` · ${plural('trend_usual', usual)}`}
      </p>
    </li>
  );
}
