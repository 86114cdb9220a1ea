import type { ReactNode } from 'react';
import { direction, locale, t } from '../../utils/i18n';
import { Mark } from './mark';
import style from './side-page.module.css';

/** A link of the menu; `current` as ARIA has it: a page, or a place on this one. */
export interface MenuItem {
  readonly href: string;
  readonly name: string;
  readonly current?: 'page' | 'true' | undefined;
}

interface SidePageProps {
  readonly items: readonly MenuItem[];
  /** For pages of many columns. */
  readonly isWide?: boolean;
  readonly isBusy?: boolean;
  /** What stands over the links, and what under them. */
  readonly above?: ReactNode;
  readonly below?: ReactNode;
  readonly children?: ReactNode;
}

/** A full page: our name and a menu beside what is shown, above it where there is no room. */
export function SidePage({ items, isWide = false, isBusy = false, above, below, children }: SidePageProps) {
  return (
    <div className={isWide ? `${style.page} ${style.wide}` : style.page} lang={locale()} dir={direction()}>
      <nav className={style.menu} aria-label={t('dashboard_menu')}>
        <p className={style.brand}>
          <Mark size={24} /> {t('app_name')}
        </p>
        {above}
        {items.length > 0 && (
          <ul>
            {items.map(({ href, name, current }) => (
              <li key={href}>
                <a href={href} aria-current={current}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        )}
        {below}
      </nav>
      <main className={style.main} aria-busy={isBusy}>
        {children}
      </main>
    </div>
  );
}
