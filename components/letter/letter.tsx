import {
  direction,
  durationRange,
  locale,
  moneyRange,
  plural,
  type Rate,
  t,
  weekDays,
} from '../../utils/i18n';
import type { ToolId } from '../../utils/model';
import type { LetterFigures } from '../../utils/summary/letter-figures';
import { Button } from '../kit/button';
import { Counting } from '../kit/counting';
import { Mark } from '../kit/mark';
import { rich } from '../kit/rich';
import style from './letter.module.css';

export interface LetterProps {
  readonly figures?: LetterFigures;
  readonly failed?: boolean;
  readonly rate: Rate | null;
  readonly toolName: (id: ToolId) => string;
  readonly onPrint: () => void;
  readonly onDashboard: () => void;
  readonly onRetry: () => void;
}

/** The week as a short letter: what, where, how long, what changed, and the one integration that would save most. */
export function Letter(props: LetterProps) {
  const { figures, failed } = props;
  return (
    <main className={style.sheet} lang={locale()} dir={direction()} aria-busy={!figures && !failed}>
      <p className={style.brand}>
        <Mark size={22} /> {t('app_name')}
      </p>
      {failed && (
        <div role="alert">
          <p>{t('dashboard_failed')}</p>
          <p className={style.act}>
            <Button onClick={props.onRetry}>{t('popup_failed_action')}</Button>
          </p>
        </div>
      )}
      {!figures && !failed && <Counting />}
      {figures && <Body {...props} figures={figures} />}
    </main>
  );
}

function Body({ figures, rate, toolName, onPrint, onDashboard }: LetterProps & { figures: LetterFigures }) {
  const { week } = figures;
  return (
    <>
      <h1>{t('letter_title', weekDays(week.week))}</h1>
      <p>{t('letter_hello')}</p>
      {week.retypedEntries === 0 ? (
        <p>{t('letter_nothing')}</p>
      ) : (
        <>
          <What figures={figures} rate={rate} />
          <Where figures={figures} toolName={toolName} />
        </>
      )}
      <Changed figures={figures} />
      <Saving figures={figures} toolName={toolName} rate={rate} />
      <Apart figures={figures} />
      <p className={style.how}>
        {t('letter_how')}{' '}
        {figures.precision.judged > 0 &&
          plural('precision', figures.precision.judged, figures.precision.right)}
      </p>
      <p className={style.act}>
        <Button look="primary" onClick={onPrint}>
          {t('print')}
        </Button>
        <Button onClick={onDashboard}>{t('popup_dashboard')}</Button>
      </p>
    </>
  );
}

function What({ figures: { week }, rate }: Pick<LetterProps, 'rate'> & { figures: LetterFigures }) {
  return (
    <p>
      {rich(
        (fields, records, time) => t('letter_what', fields, records, time),
        <strong>{plural('popup_headline_fields', week.retypedEntries)}</strong>,
        <strong>{plural('popup_headline_records', week.records)}</strong>,
        <strong>{durationRange(week.handsOnMs, week.roundTripMs)}</strong>,
      )}{' '}
      {rate && t('letter_money', moneyRange(week.handsOnMs, week.roundTripMs, rate))}
    </p>
  );
}

function Where({ figures, toolName }: Pick<LetterProps, 'toolName'> & { figures: LetterFigures }) {
  return (
    <>
      <p>{t('letter_where')}</p>
      <ul className={style.flows}>
        {figures.flows.map((flow) => (
          <li key={`${flow.from} ${flow.to}`}>
            {t(
              'letter_flow',
              toolName(flow.from),
              toolName(flow.to),
              t('flow_counts', plural('fields', flow.fields), plural('records', flow.records)),
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Changed({ figures: { week, before } }: { readonly figures: LetterFigures }) {
  if (before === undefined) return null;
  const change = week.retypedEntries - before;
  if (change === 0) return <p>{t('letter_same')}</p>;
  const fields = plural('fields', Math.abs(change));
  return <p>{change > 0 ? t('letter_more', fields) : t('letter_less', fields)}</p>;
}

function Saving({
  figures,
  toolName,
  rate,
}: Pick<LetterProps, 'toolName' | 'rate'> & { figures: LetterFigures }) {
  const { saving } = figures;
  if (!saving) return null;
  const { from, to, handsOnMs, roundTripMs } = saving;
  return (
    <p className={style.saving}>
      {t('letter_saving', toolName(from), toolName(to), durationRange(handsOnMs, roundTripMs))}{' '}
      {rate && t('letter_money', moneyRange(handsOnMs, roundTripMs, rate))}
    </p>
  );
}

function Apart({ figures: { week } }: { readonly figures: LetterFigures }) {
  if (week.lookups + week.intended === 0) return null;
  return (
    <p>
      {week.lookups > 0 && plural('letter_lookups', week.lookups)}{' '}
      {week.lookupMs > 0 && t('letter_lookups_time', durationRange(week.lookupMs, week.lookupMs))}{' '}
      {week.intended > 0 && plural('letter_intended', week.intended)}
    </p>
  );
}
