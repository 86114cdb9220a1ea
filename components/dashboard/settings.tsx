import { t } from '../../utils/i18n';
import { Button } from '../kit/button';
import style from './dashboard.module.css';
import { Section } from './section';

/** For now, everything that can be set is on the welcome page. */
export function Settings({ onWelcome }: { readonly onWelcome: () => void }) {
  return (
    <Section id="settings" title={t('dashboard_settings')}>
      <p className={style.soft}>{t('dashboard_settings_text')}</p>
      <p className={style.act}>
        <Button onClick={onWelcome}>{t('dashboard_settings_action')}</Button>
      </p>
    </Section>
  );
}
