import { t } from '../../utils/i18n';
import { toolNameOf } from '../../utils/tools/custom';
import * as actions from '../hooks/team-actions';
import { useHash } from '../hooks/use-hash';
import { useFigures, useTeam } from '../hooks/use-team';
import { TeamFrame } from './frame';
import { Pages } from './pages';
import { routeOf } from './routes';
import { Create } from './setup/create';
import style from './style';

const toolName = (id: Parameters<typeof toolNameOf>[0]) => toolNameOf(id, undefined);

/** The team page, live. */
export function TeamApp() {
  const route = routeOf(useHash());
  const state = useTeam();
  const made = useFigures(state);
  if (state === undefined) return <TeamFrame route={route} isBusy />;
  if (state === null) {
    return (
      <TeamFrame route={route}>
        <Create onCreate={actions.makeTeam} onRestore={actions.restoreTeam} />
      </TeamFrame>
    );
  }
  const { figures } = made;
  return (
    <TeamFrame team={state.team.name} route={route} isBusy={made.status === 'busy'}>
      {made.status === 'busy' && made.share > 0 && (
        <p className={style.soft}>
          <progress aria-label={t('team_busy')} value={made.share} /> {t('team_busy')}
        </p>
      )}
      {figures && <Pages route={route} state={state} figures={figures} toolName={toolName} />}
    </TeamFrame>
  );
}
