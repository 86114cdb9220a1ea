import { durationRange, moneyRange, plural, t, weekDays } from '../../utils/i18n';
import type { ToolId } from '../../utils/model';
import { WeekBars } from '../charts/week-bars';
import { Button } from '../kit/button';
import { Mark } from '../kit/mark';
import letter from '../letter/letter.module.css';
import style from './dashboard.module.css';
import { FieldMap } from './field-map';
import { flowLink } from './flow-link';
import type { FlowData } from './props';
import { WhyByHand } from './why-by-hand';

interface BriefProps {
  readonly data: FlowData;
  readonly toolName: (id: ToolId) => string;
  readonly onPrint: () => void;
}

/** Rows of the field map that fit on the page. */
const ROWS = 8;

/** One flow on one page, for the person to hand on if they want to. It is nowhere but on their screen. */
export function Brief({ data, toolName, onPrint }: BriefProps) {
  const { counts, trend, details, precision, hourlyRate } = data;
  const { from, to, handsOnMs, roundTripMs } = counts;
  return (
    <article className={letter.sheet}>
      <p className={letter.brand}>
        <Mark size={22} /> {t('app_name')}
      </p>
      <h1>{t('brief_title', toolName(from), toolName(to))}</h1>
      <p>
        {t(
          'brief_what',
          plural('fields', counts.fields),
          plural('records', counts.records),
          toolName(from),
          toolName(to),
          durationRange(handsOnMs, roundTripMs),
        )}{' '}
        {hourlyRate && t('letter_money', moneyRange(handsOnMs, roundTripMs, hourlyRate))}
      </p>
      <div className={style.chart}>
        <h2>{t('chart_weeks')}</h2>
        <WeekBars points={trend} caption={t('chart_weeks')} width={560} height={72} isLabelled={false} />
        <p className={style.soft}>
          {trend.length > 0 && `${weekDays(trend[0]?.week ?? '')} … ${weekDays(trend.at(-1)?.week ?? '')}`}
        </p>
      </div>
      <h2 className={style.subtitle}>{t('flow_map')}</h2>
      <FieldMap kinds={counts.kinds} most={ROWS} />
      <h2 className={style.subtitle}>{t('survey_question')}</h2>
      <WhyByHand answers={details.answers} />
      <p className={letter.how}>
        {t('letter_how')} {precision.judged > 0 && plural('precision', precision.judged, precision.right)}{' '}
        {t('brief_whose')}
      </p>
      <p className={letter.act}>
        <Button look="primary" onClick={onPrint}>
          {t('print')}
        </Button>
        <a className={style.button} href={flowLink(from, to)}>
          {t('flow_back_to_flow')}
        </a>
      </p>
    </article>
  );
}
