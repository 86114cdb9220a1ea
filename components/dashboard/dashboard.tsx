import type { ReactNode } from 'react';
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

interface FrameProps {
  readonly failed: boolean;
  readonly isBusy: boolean;
  readonly onRetry: () => void;
  readonly children: ReactNode;
}

/** The menu beside whatever page is shown. */
export function Frame({ failed, isBusy, onRetry, children }: FrameProps) {
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
      <main className={style.main} aria-busy={isBusy}>
        {failed && (
          <div className={style.failed} role="alert">
            <p>{t('dashboard_failed')}</p>
            <Button onClick={onRetry}>{t('popup_failed_action')}</Button>
          </div>
        )}
        {children}
      </main>
    </div>
  );
}

/** The full page: one file per section, in the order of the menu. */
export function Dashboard({ data, failed = false, ...rest }: DashboardProps) {
  useAnchor(data !== undefined);
  return (
    <Frame failed={failed} isBusy={!data && !failed} onRetry={rest.onRetry}>
      {data && (
        <>
          <Summary data={data} {...rest} />
          <Flows flows={data.flows} flowsOfWeeks={data.flowsOfWeeks} toolName={rest.toolName} />
          <Tools tools={data.tools ?? []} {...rest} />
          <Privacy stored={data.stored} tables={data.tables} {...rest} />
          <Settings values={data.settings} {...rest} />
        </>
      )}
    </Frame>
  );
}
