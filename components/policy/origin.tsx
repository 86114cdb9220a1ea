import { t } from '../../utils/i18n';
import type { Managed, ManagedValue } from '../../utils/policy/manage';
import style from './policy.module.css';

/** Whose value stands beside a setting, and whether it can be changed; nothing where no policy speaks. */
export function OriginNote({
  managed,
  of,
}: {
  readonly managed: Managed | undefined;
  readonly of: ManagedValue;
}) {
  if (managed?.policy[of] === undefined) return null;
  return <span className={style.origin}>{originWords(managed, of)}</span>;
}

function originWords({ origins, locks }: Managed, of: ManagedValue): string {
  if (locks.includes(of)) return t('policy_locked');
  return origins[of] === 'policy' ? t('policy_suggested') : t('policy_yours');
}
