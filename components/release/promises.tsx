import { formatNumber, t } from '../../utils/i18n';
import type { Invite } from '../../utils/report/invite';
import style from './release.module.css';

/** What releasing means, what cannot be prevented included: said before it is done. */
export function Promises({ invite }: { readonly invite: Invite }) {
  const floor = formatNumber(invite.floor);
  return (
    <div className={style.promises}>
      <h4>{t('release_means')}</h4>
      <ul>
        <li>
          {invite.trustee === undefined
            ? t('release_holder', invite.name)
            : t('release_trustee', invite.trustee)}
        </li>
        <li>{t('release_floor', floor)}</li>
        <li>{t('release_invented', floor)}</li>
        <li>{t('release_silent')}</li>
      </ul>
    </div>
  );
}
