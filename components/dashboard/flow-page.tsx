import { durationRange, formatDate, formatList, formatTime, moneyRange, plural, t } from '../../utils/i18n';
import type { ToolId } from '../../utils/model';
import type { CarriedRecord } from '../../utils/summary/findings';
import { WeekBars } from '../charts/week-bars';
import { Button } from '../kit/button';
import { kindName } from '../kit/kind-name';
import style from './dashboard.module.css';
import { FieldMap } from './field-map';
import { briefLink } from './flow-link';
import type { DashboardActions, FlowData } from './props';
import { reasonWords } from './reason-words';
import { Section } from './section';
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
      <p>
        <a href="#flows">{t('flow_back')}</a>
      </p>
      <section className={style.summary} aria-labelledby="flow-title">
        <h1 id="flow-title">
          <strong>{t('flow_title', toolName(from), toolName(to))}</strong>
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
          <WeekBars points={trend} caption={t('chart_weeks')} width={720} height={96} />
        </div>
      </section>
      <Section id="map" title={t('flow_map')}>
        <FieldMap kinds={counts.kinds} />
      </Section>
      <Section id="why" title={t('survey_question')}>
        <WhyByHand answers={details.answers} />
      </Section>
      <Section id="records" title={t('flow_records')}>
        {details.records.length === 0 && <p className={style.soft}>{t('flow_records_none')}</p>}
        <ul className={style.rows}>
          {details.records.map((record) => (
            <Carried key={record.record} record={record} {...actions} />
          ))}
        </ul>
      </Section>
    </>
  );
}

function Carried({
  record: one,
  onJudge,
  onEraseRecord,
  onIntend,
}: { readonly record: CarriedRecord } & Pick<FlowPageProps, 'onJudge' | 'onEraseRecord' | 'onIntend'>) {
  const when = `${formatDate(one.at)}, ${formatTime(one.at)}`;
  return (
    <li className={style.record}>
      <div>
        <p className={style.name}>{when}</p>
        <p className={style.soft}>
          {plural('fields', one.fields)}: {formatList(one.kinds.map(kindName))}
        </p>
        <p className={style.soft}>
          {reasonWords(one.agreed)} {one.disagreeing > 0 && plural('flow_differ', one.disagreeing)}
        </p>
      </div>
      <p className={style.act}>
        <Button
          look="quiet"
          aria-label={t('flow_about', t(one.intended ? 'flow_not_intended' : 'pill_intended'), when)}
          onClick={() => void onIntend(one.record, !one.intended)}
        >
          {t(one.intended ? 'flow_not_intended' : 'pill_intended')}
        </Button>
        <Button
          look="quiet"
          aria-label={t('flow_about', t('check_wrong'), when)}
          onClick={() => void onJudge(one.record, false, false)}
        >
          {t('check_wrong')}
        </Button>
        <Button
          look="quiet"
          aria-label={t('flow_about', t('erase'), when)}
          onClick={() => void onEraseRecord(one.record)}
        >
          {t('erase')}
        </Button>
      </p>
    </li>
  );
}
