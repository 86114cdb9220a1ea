import type { ReactNode } from 'react';
import { direction, locale, t } from '../../utils/i18n';
import type { Place } from '../hooks/use-places';
import { Mark } from '../kit/mark';
import { pagesOf, type TeamRoute } from './routes';
import style from './style';

interface FrameProps {
  readonly places: readonly Place[];
  readonly chosen?: Place;
  readonly onChoose?: (id: string) => void;
  readonly route: TeamRoute;
  readonly isBusy?: boolean;
  readonly children?: ReactNode;
}

/** The menu beside whatever page is shown. */
export function TeamFrame({ places, chosen, onChoose, route, isBusy = false, children }: FrameProps) {
  const current = route.page === 'brief' ? 'gaps' : route.page === 'case' ? 'cases' : route.page;
  return (
    <div className={style.page} lang={locale()} dir={direction()}>
      <nav className={style.menu} aria-label={t('dashboard_menu')}>
        <p className={style.brand}>
          <Mark size={24} /> {t('app_name')}
        </p>
        {chosen && (
          <>
            {places.length > 1 ? (
              <select
                className={style.chooser}
                aria-label={t('team_choose')}
                value={chosen.id}
                onChange={({ target }) => onChoose?.(target.value)}
              >
                {places.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            ) : (
              <p className={style.team}>{chosen.name}</p>
            )}
            <ul>
              {pagesOf(chosen.isCombined).map((page) => (
                <li key={page}>
                  <a href={`#${page}`} aria-current={page === current ? 'page' : undefined}>
                    {t(`team_nav_${page}`)}
                  </a>
                </li>
              ))}
            </ul>
            <p className={style.another}>
              <a href="#new" aria-current={current === 'new' ? 'page' : undefined}>
                {t('team_another')}
              </a>
            </p>
          </>
        )}
      </nav>
      <main className={style.main} aria-busy={isBusy}>
        {children}
      </main>
    </div>
  );
}
