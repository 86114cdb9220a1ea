import { formatNumber, plural, t } from '../../../utils/i18n';
import type { ToolId } from '../../../utils/model';
import { bestOf } from '../../../utils/report/best';
import { FIELD_ROWS } from '../../../utils/report/exports/brief-tables';
import type { Gap, Verdict } from '../../../utils/report/gap';
import { Button } from '../../kit/button';
import { Mark } from '../../kit/mark';
import { asHours, day, decimal, hours, percent } from '../format';
import { caseLink } from '../routes';
import team from '../style';
import style from './brief.module.css';
import { FieldMap } from './field-map';
import { Lead } from './lead';
import { Reasons } from './reasons';
import { Trend } from './trend';
import { Typical } from './typical';
import { Ways } from './ways';

interface BriefProps {
  readonly gap: Gap;
  readonly verdicts: readonly Verdict[];
  readonly currency?: string;
  readonly floor: number;
  /** The day the figures were made. */
  readonly made: string;
  readonly toolName: (id: ToolId) => string;
  readonly onPrint: () => void;
}

/** One missing integration on one page: what a leader asks first on top, how it was measured at the foot. */
export function Brief({ gap, verdicts, currency, floor, made, toolName, onPrint }: BriefProps) {
  const best = bestOf(verdicts);
  const names = [toolName(gap.from), toolName(gap.to)] as const;
  return (
    <>
      <article className={style.sheet}>
        <p className={style.kicker}>
          <span>
            <Mark size={18} /> {t('app_name')}
          </span>
          <span>{day(made)}</span>
        </p>
        <h1>{t('brief_title', ...names)}</h1>
        <Lead
          gap={gap}
          verdicts={verdicts}
          toolName={toolName}
          {...(currency ? { currency } : {})}
          {...(best ? { best } : {})}
        />
        <div className={style.columns}>
          <div>
            <FieldMap gap={gap} toolName={toolName} most={FIELD_ROWS} />
            <Reasons gap={gap} />
          </div>
          <div>
            <Trend points={gap.trend} />
            <Typical gap={gap} toolName={toolName} />
          </div>
        </div>
        <Ways verdicts={verdicts} {...(best ? { best } : {})} {...(currency ? { currency } : {})} />
        <Facts gap={gap} toolName={toolName} />
        <p className={style.how}>
          {t(
            'team_brief_how',
            hours(asHours(gap.observed.seconds)),
            plural('records', gap.observed.records),
            formatNumber(gap.observed.personDays),
            plural('team_people_of', gap.quarter.people),
            plural('team_people_of', gap.contributors),
          )}{' '}
          {t('letter_how')} {t('team_brief_floor', formatNumber(floor))}
        </p>
      </article>
      <p className={team.act}>
        <Button look="primary" onClick={onPrint}>
          {t('print')}
        </Button>
        <a href={caseLink(gap.from, gap.to)}>{t('team_case_open')}</a>
      </p>
    </>
  );
}

/** What else decides: where the data should live, whether a connector exists, how far copies drift. */
function Facts({ gap, toolName }: Pick<BriefProps, 'gap' | 'toolName'>) {
  const { systemOfRecord, connector, disagreeingPer100, per100Records } = gap;
  return (
    <section className={style.block}>
      <h2>{t('team_brief_facts')}</h2>
      <table>
        <tbody>
          <tr>
            <th scope="row">{t('team_connector')}</th>
            <td>
              {t(`team_connector_${connector.status}`)}
              {connector.name !== undefined && ` (${connector.name})`}{' '}
              <span className={style.small}>{t('team_as_of', day(connector.asOf))}</span>
            </td>
          </tr>
          {systemOfRecord && (
            <tr>
              <th scope="row">{t('team_brief_home')}</th>
              <td>{t('team_brief_home_of', toolName(systemOfRecord.tool), percent(systemOfRecord.share))}</td>
            </tr>
          )}
          {disagreeingPer100 !== null && (
            <tr>
              <th scope="row">{t('team_brief_drift')}</th>
              <td>{t('team_brief_drift_of', decimal(disagreeingPer100))}</td>
            </tr>
          )}
          {per100Records !== null && (
            <tr>
              <th scope="row">{t('team_brief_share')}</th>
              <td>{t('team_brief_share_of', decimal(per100Records), toolName(gap.to))}</td>
            </tr>
          )}
          <tr>
            <th scope="row">{t('team_brief_rate')}</th>
            <td>
              {t('team_brief_rate_of', decimal(gap.perPersonDay.records), decimal(gap.perPersonDay.fields))}
            </td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}
