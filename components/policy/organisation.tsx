import { formatList, formatNumber, t } from '../../utils/i18n';
import type { ToolId } from '../../utils/model';
import type { Managed } from '../../utils/policy/manage';
import { askedTools } from '../../utils/policy/terms';
import style from './policy.module.css';

interface OrganisationProps {
  readonly managed: Managed;
  readonly toolName: (id: ToolId) => string;
}

/** What the organisation's policy says, and which parts of it do not hold. Nothing when there is none. */
export function Organisation({ managed: { policy, locks, problems }, toolName }: OrganisationProps) {
  const names = (tools: readonly ToolId[]) => formatList(tools.map(toolName));
  const asked = askedTools(policy);
  const never = policy.neverWatchTools ?? [];
  const lines = [
    asked.length > 0 && t(locks.includes('watchTools') ? 'policy_only' : 'policy_asked', names(asked)),
    never.length > 0 && t('policy_never', names(never)),
    policy.floor !== undefined && t('policy_floor', formatNumber(policy.floor)),
    policy.team !== undefined && t('policy_team'),
    policy.delivery && t('policy_delivery', policy.delivery.origin),
  ].filter((line) => typeof line === 'string');
  if (lines.length + problems.length === 0) return null;
  return (
    <div className={style.organisation}>
      <h3>{t('policy_title')}</h3>
      <p className={style.soft}>{t('policy_never_consents')}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {problems.map(({ key, reason }) => (
        <p key={`${key} ${reason}`} className={style.wrong} role="alert">
          {t('policy_problem', key === '' ? t('policy_whole') : key, t(`policy_reason_${reason}`))}
        </p>
      ))}
    </div>
  );
}
