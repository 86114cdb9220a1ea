import { direction, locale, t } from '../../utils/i18n';
import { Button } from '../kit/button';
import { Mark } from '../kit/mark';
import { useAnchor } from '../kit/use-anchor';
import style from './dashboard.module.css';
import { Flows } from './flows';
import { Privacy } from './privacy';
import type { DashboardProps } from './props';
import { Settings } from './settings';
import { Summary } from './summary';
import { Tools } from './tools';

/** The full page: one file per section, in the order of the menu. */
export function Dashboard(props: DashboardProps) {
  const { data, failed, toolName } = props;
  useAnchor(data !== undefined);
  return (
    <div className={style.page} lang={locale()} dir={direction()}>
      <nav className={style.menu} aria-label={t('dashboard_menu')}>
        <p className={style.brand}>
          <Mark size={24} /> {t('app_name')}
        </p>
        <ul>
          <li>
            <a href="#summary">{t('dashboard_summary')}</a>
          </li>
          <li>
            <a href="#flows">{t('dashboard_flows')}</a>
          </li>
          <li>
            <a href="#tools">{t('dashboard_tools')}</a>
          </li>
          <li>
            <a href="#privacy">{t('dashboard_privacy')}</a>
          </li>
          <li>
            <a href="#settings">{t('dashboard_settings')}</a>
          </li>
        </ul>
      </nav>
      <main className={style.main} aria-busy={!data && !failed}>
        {failed && (
          <div className={style.failed} role="alert">
            <p>{t('dashboard_failed')}</p>
            <Button onClick={props.onRetry}>{t('popup_failed_action')}</Button>
          </div>
        )}
        {data && (
          <>
            <Summary week={data.week} />
            <Flows flows={data.flows} toolName={toolName} />
            <Tools
              tools={data.tools}
              toolName={toolName}
              onRevoke={props.onRevoke}
              onWelcome={props.onWelcome}
            />
            <Privacy stored={data.stored} onErase={props.onErase} />
            <Settings onWelcome={props.onWelcome} />
          </>
        )}
      </main>
    </div>
  );
}
