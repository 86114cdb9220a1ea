import { useRef } from 'react';
import { durationRange, formatDate, moneyRange, plural, t } from '../../utils/i18n';
import type { ToolId } from '../../utils/model';
import { WeekColumns } from '../charts/week-columns';
import { Button } from '../kit/button';
import { Mark } from '../kit/mark';
import letter from '../letter/letter.module.css';
import { FieldMap } from './field-map';
import { flowLink } from './flow-link';
import type { FlowData } from './props';
import style from './style';
import { takeFocus } from './take-focus';
import { WhyByHand } from './why-by-hand';

interface BriefProps {
  readonly data: FlowData;
  readonly toolName: (id: ToolId) => string;
  readonly onPrint: () => void;
  /** Saves the page as a file; what is marked `data-only-here` is no part of it. */
  readonly onSave: (page: Element) => void;
  readonly now?: number;
}

/** Rows of the field map that fit on the page. */
const ROWS = 8;

/** One flow on one page, for the person to hand on if they want to. Until then it is nowhere but on their screen. */
export function Brief({ data, toolName, onPrint, onSave, now = Date.now() }: BriefProps) {
  const page = useRef<HTMLElement>(null);
  const { counts, trend, details, precision, hourlyRate } = data;
  const { handsOnMs, roundTripMs } = counts;
  const since = trend[0]?.week ?? '';
  const names = [toolName(counts.from), toolName(counts.to)] as const;
  return (
    <article ref={page} className={letter.sheet}>
      <p className={letter.brand}>
        <Mark size={22} /> {t('app_name')}
        <span className={style.date}>{formatDate(now)}</span>
      </p>
      <h1 tabIndex={-1} ref={takeFocus}>
        {t('brief_title', ...names)}
      </h1>
      <p>
        {t(
          'brief_what',
          plural('fields', counts.fields),
          plural('records', counts.records),
          ...names,
          durationRange(handsOnMs, roundTripMs),
        )}{' '}
        {hourlyRate && t('brief_money', moneyRange(handsOnMs, roundTripMs, hourlyRate))}
      </p>
      <div className={style.chart}>
        <h2>{t('chart_weeks')}</h2>
        <WeekColumns points={trend} caption={t('chart_weeks')} />
      </div>
      <h2 className={style.subtitle}>{t('flow_map')}</h2>
      <FieldMap kinds={counts.kinds} names={names} most={ROWS} />
      <h2 className={style.subtitle}>{t('survey_question')}</h2>
      <WhyByHand answers={details.answers.filter(({ week }) => week >= since)} none={t('brief_why_none')} />
      <p className={letter.how}>
        {t('letter_how')}{' '}
        {precision.judged > 0 && plural('brief_precision', precision.judged, precision.right)}{' '}
        {t('brief_whose')}
      </p>
      <p className={letter.act} data-only-here="">
        <Button look="primary" onClick={() => page.current && onSave(page.current)}>
          {t('brief_save')}
        </Button>
        <Button onClick={onPrint}>{t('print')}</Button>
        <a className={style.button} href={flowLink(counts.from, counts.to)}>
          {t('flow_back_to_flow')}
        </a>
      </p>
    </article>
  );
}
