import { t } from '../../utils/i18n';
import { toolNameOf } from '../../utils/tools/custom';
import { goTo, useHash } from '../hooks/use-hash';
import { choosePlace, usePlaces } from '../hooks/use-places';
import { useFigures, useTeam } from '../hooks/use-team';
import { TeamFrame } from './frame';
import { Pages } from './pages';
import { routeOf } from './routes';
import { CreateRoute } from './setup/create-route';
import style from './style';

const toolName = (id: Parameters<typeof toolNameOf>[0]) => toolNameOf(id, undefined);

/** The team page, live. */
export function TeamApp() {
  const route = routeOf(useHash());
  const known = usePlaces();
  const state = useTeam(known?.chosen);
  const made = useFigures(state);
  if (!known) return <TeamFrame route={route} places={[]} isBusy />;
  const { places, chosen } = known;
  const frame = {
    route,
    places,
    ...(chosen ? { chosen } : {}),
    onChoose: (id: string) => {
      choosePlace(id);
      goTo('gaps');
    },
  };
  if (!chosen || route.page === 'new') {
    return (
      <TeamFrame {...frame}>
        <CreateRoute isFirst={!chosen} />
      </TeamFrame>
    );
  }
  const { figures } = made;
  return (
    <TeamFrame {...frame} isBusy={made.status === 'busy'}>
      {made.status === 'busy' && made.share > 0 && (
        <p className={style.soft}>
          <progress aria-label={t('team_busy')} value={made.share} /> {t('team_busy')}
        </p>
      )}
      {state && figures && (
        <Pages key={state.id} route={route} state={state} figures={figures} toolName={toolName} />
      )}
    </TeamFrame>
  );
}
