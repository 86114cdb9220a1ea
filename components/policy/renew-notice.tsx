import { t } from '../../utils/i18n';
import { Button } from '../kit/button';
import style from './policy.module.css';

/** A policy asks for more than was agreed to: nothing is read until the person has looked at it. */
export function RenewNotice({ onWelcome }: { readonly onWelcome: () => void }) {
  return (
    <div className={style.renew} role="alert">
      <p>
        <strong>{t('policy_renew_title')}</strong> {t('policy_renew_text')}
      </p>
      <Button onClick={onWelcome}>{t('policy_renew_action')}</Button>
    </div>
  );
}
