import { useState } from 'react';
import { durationRange, formatDate, formatList, formatTime, moneyRange, plural, t } from '../../utils/i18n';
import type { ToolId } from '../../utils/model';
import type { CarriedRecord } from '../../utils/summary/findings';
import { WeekColumns } from '../charts/week-columns';
import { Button } from '../kit/button';
import { Confirm } from '../kit/confirm';
import { kindName } from '../kit/kind-name';
import { useTask } from '../kit/use-task';
import { FieldMap } from './field-map';
import { briefLink } from './flow-link';
import type { DashboardActions, FlowData } from './props';
import { reasonWords } from './reason-words';
import { Section } from './section';
import style from './style';
import { takeFocus } from './take-focus';
import { WhyByHand } from './why-by-hand';

export interface FlowPageProps extends Pick<DashboardActions, 'onJudge' | 'onEraseRecord'> {
  readonly data: FlowData;
  readonly toolName: (id: ToolId) => string;
  readonly onIntend: (record: CarriedRecord['record'], intended: boolean) => Promise<unknown>;
  readonly onIntendFlow: (intended: boolean) => Promise<unknown>;
}

/** One flow: what crosses, how it went over the weeks, which records and why, what was answered. */
export function FlowPage({ data, toolName, ...actions }: FlowPageProps) {
  const { counts, trend, details, isIntended, hourlyRate } = data;
  const { from, to } = counts;
  return (
    <>
      <p className={style.back}>
        <a href="#flows">
          <span aria-hidden="true">‹</span> {t('flow_back')}
        </a>
      </p>
      <section className={style.summary} aria-labelledby="flow-title">
        <h1 id="flow-title" className={style.flow_title} tabIndex={-1} ref={takeFocus}>
          {t('flow_title', toolName(from), toolName(to))}
        </h1>
        <p className={style.lead}>
          {t('flow_sum', plural('fields', counts.fields), plural('records', counts.records))}{' '}
          {counts.fields > 0 && t('popup_time', durationRange(counts.handsOnMs, counts.roundTripMs))}
          {counts.fields > 0 &&
            hourlyRate &&
            ` (${moneyRange(counts.handsOnMs, counts.roundTripMs, hourlyRate)})`}
          {counts.intended > 0 && ` · ${plural('popup_intended', counts.intended)}`}
        </p>
        <p className={style.act}>
          <a className={style.button} href={briefLink(from, to)}>
            {t('flow_brief')}
          </a>
          <label className={style.check_line}>
            <input
              type="checkbox"
              checked={isIntended}
              onChange={({ target }) => void actions.onIntendFlow(target.checked)}
            />
            {t('flow_intended')}
          </label>
        </p>
        <div className={style.chart}>
          <h2>{t('chart_weeks')}</h2>
          <WeekColumns points={trend} caption={t('chart_weeks')} />
        </div>
      </section>
      <Section id="map" title={t('flow_map')}>
        <FieldMap kinds={counts.kinds} names={[toolName(from), toolName(to)]} />
      </Section>
      <Section id="why" title={t('survey_question')}>
        <WhyByHand answers={details.answers} />
      </Section>
      <Section id="records" title={t('flow_records')}>
        {details.records.length === 0 && <p className={style.soft}>{t('flow_records_none')}</p>}
        <ul className={style.rows}>
          {details.records.map((record) => (
            <Carried key={record.record} record={record} onGone={focusRecords} {...actions} />
          ))}
        </ul>
      </Section>
    </>
  );
}

/** The button that was pressed goes with its record: whoever uses the keyboard goes on in the list. */
const focusRecords = () => document.getElementById('records')?.focus({ preventScroll: true });

type CarriedProps = {
  readonly record: CarriedRecord;
  /** The record leaves the list, and the focus needs another place. */
  readonly onGone: () => void;
} & Pick<FlowPageProps, 'onJudge' | 'onEraseRecord' | 'onIntend'>;

function Carried({ record: one, onGone, onJudge, onEraseRecord, onIntend }: CarriedProps) {
  const [isAsking, setAsking] = useState(false);
  const { state, run } = useTask((task: () => Promise<unknown>) => task());
  const when = `${formatDate(one.at)}, ${formatTime(one.at)}`;
  const act = (words: string, task: () => void) => (
    <Button
      look="quiet"
      aria-label={t('flow_about', words, when)}
      aria-disabled={state === 'busy'}
      onClick={task}
    >
      {words}
    </Button>
  );
  return (
    <li className={style.record}>
      <div>
        <p className={style.name}>
          {when} {one.intended && <span className={style.tag}>{t('dashboard_intended')}</span>}
        </p>
        <p className={style.soft}>
          {t('flow_about', plural('fields', one.fields), formatList(one.kinds.map(kindName)))}
        </p>
        <p className={style.soft}>
          {reasonWords(one.agreed)} {one.disagreeing > 0 && plural('flow_differ', one.disagreeing)}
        </p>
        {state === 'failed' && (
          <p className={style.wrong} role="alert">
            {t('lookup_failed')}
          </p>
        )}
      </div>
      <p className={style.ways}>
        {act(
          t(one.intended ? 'flow_not_intended' : 'pill_intended'),
          () => void run(() => onIntend(one.record, !one.intended)),
        )}
        {act(t('check_wrong'), () => void run(() => onJudge(one.record, false, false).then(onGone)))}
        {act(t('erase'), () => setAsking(true))}
      </p>
      {isAsking && (
        <Confirm
          title={t('record_erase_title')}
          action={t('erase')}
          onConfirm={() => {
            setAsking(false);
            void run(() => onEraseRecord(one.record).then(onGone));
          }}
          onCancel={() => setAsking(false)}
        >
          {t('record_erase_text', when)}
        </Confirm>
      )}
    </li>
  );
}
