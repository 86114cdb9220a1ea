import { formatNumber, t } from '../../../utils/i18n';
import type { FeltReason, Gap } from '../../../utils/report/gap';
import { percent } from '../format';
import style from './brief.module.css';

/** Why people say they do it by hand, beside what was counted about the same. */
export function Reasons({ gap }: { readonly gap: Gap }) {
  return (
    <section className={style.block}>
      <h2>{t('team_brief_why')}</h2>
      {gap.reasons.length === 0 ? (
        <p className={style.small}>{t('team_brief_why_none')}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('team_brief_felt')}</th>
              <th scope="col" className={style.number}>
                {t('flow_times')}
              </th>
              <th scope="col">{t('team_brief_counted')}</th>
            </tr>
          </thead>
          <tbody>
            {gap.reasons.map((reason) => (
              <tr key={reason.answer}>
                <td>{t(`survey_${reason.answer}`)}</td>
                <td className={style.number}>{formatNumber(reason.times)}</td>
                <td>{counted(reason, gap)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** What the counts say about a reason; an em dash where nothing was counted. */
function counted({ answer, counted: share }: FeltReason, gap: Gap): string {
  if (answer === 'noIntegration') return t(`team_connector_${gap.connector.status}`);
  if (share === undefined) return '—';
  if (answer === 'checking') return t('team_brief_intended', percent(share));
  return t('team_brief_differ', percent(share));
}
