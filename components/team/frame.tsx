import type { ReactNode } from 'react';
import { t } from '../../utils/i18n';
import type { Place } from '../hooks/use-places';
import { SidePage } from '../kit/side-page';
import { pagesOf, type TeamRoute } from './routes';
import style from './style';

interface FrameProps {
  readonly places: readonly Place[];
  readonly chosen?: Place;
  readonly onChoose?: ((id: string) => void) | undefined;
  readonly route: TeamRoute;
  readonly isBusy?: boolean;
  readonly children?: ReactNode;
}

/** The menu beside whatever page is shown. */
export function TeamFrame({ places, chosen, onChoose, route, isBusy = false, children }: FrameProps) {
  const current = route.page === 'brief' ? 'gaps' : route.page === 'case' ? 'cases' : route.page;
  const items = (chosen ? pagesOf(chosen.isCombined) : []).map((page) => ({
    href: `#${page}`,
    name: t(`team_nav_${page}`),
    current: page === current ? ('page' as const) : undefined,
  }));
  return (
    <SidePage
      isWide
      isBusy={isBusy}
      items={items}
      above={chosen && <Chooser places={places} chosen={chosen} onChoose={onChoose} />}
      below={
        chosen && (
          <p className={style.another}>
            <a href="#new" aria-current={current === 'new' ? 'page' : undefined}>
              {t('team_another')}
            </a>
          </p>
        )
      }
    >
      {children}
    </SidePage>
  );
}

/** The team whose pages are shown; to be chosen where there are several. */
function Chooser({
  places,
  chosen,
  onChoose,
}: Pick<FrameProps, 'places' | 'onChoose'> & { readonly chosen: Place }) {
  if (places.length < 2) return <p className={style.team}>{chosen.name}</p>;
  return (
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
  );
}
