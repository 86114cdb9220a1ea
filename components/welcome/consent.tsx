import { t } from '../../utils/i18n';
import { Button } from '../kit/button';
import type { WelcomeProps } from './props';
import style from './welcome.module.css';

/** The one yes that everything waits for, and the same place again when a policy asks for more. */
export function Consent({ consent, changes = [], onConsent }: WelcomeProps) {
  if (consent === 'given') return <p className={style.soft}>{t('welcome_consent_given')}</p>;
  return (
    <>
      {consent === 'renew' ? (
        <div className={style.notice}>
          <p>{t('welcome_renew_text')}</p>
          <Changes changes={changes} />
        </div>
      ) : (
        <>
          <p>{t('welcome_consent_text')}</p>
          {changes.length > 0 && (
            <div className={style.notice}>
              <p>{t('policy_terms')}</p>
              <Changes changes={changes} />
            </div>
          )}
        </>
      )}
      <p className={style.act}>
        <Button look="primary" onClick={onConsent}>
          {consent === 'renew' ? t('welcome_renew_action') : t('welcome_consent_action')}
        </Button>
        <span className={style.soft}>{t('welcome_consent_refuse')}</span>
      </p>
    </>
  );
}

function Changes({ changes }: { readonly changes: readonly string[] }) {
  return (
    <ul className={style.list}>
      {changes.map((change) => (
        <li key={change}>{change}</li>
      ))}
    </ul>
  );
}
