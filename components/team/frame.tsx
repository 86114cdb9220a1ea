import type { ReactNode } from 'react';
import { direction, locale, t } from '../../utils/i18n';
import { Mark } from '../kit/mark';
import { PAGES, type TeamRoute } from './routes';
import style from './style';

interface FrameProps {
  readonly team?: string;
  readonly route: TeamRoute;
  readonly isBusy?: boolean;
  readonly children?: ReactNode;
}

/** The menu beside whatever page is shown. */
export function TeamFrame({ team, route, isBusy = false, children }: FrameProps) {
  const current = route.page === 'brief' ? 'gaps' : route.page === 'case' ? 'cases' : route.page;
  return (
    <div className={style.page} lang={locale()} dir={direction()}>
      <nav className={style.menu} aria-label={t('dashboard_menu')}>
        <p className={style.brand}>
          <Mark size={24} /> {t('app_name')}
        </p>
        {team !== undefined && (
          <>
            <p className={style.team}>{team}</p>
            <ul>
              {PAGES.map((page) => (
                <li key={page}>
                  <a href={`#${page}`} aria-current={page === current ? 'page' : undefined}>
                    {t(`team_nav_${page}`)}
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
      </nav>
      <main className={style.main} aria-busy={isBusy}>
        {children}
      </main>
    </div>
  );
}
