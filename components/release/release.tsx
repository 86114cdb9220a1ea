import { t } from '../../utils/i18n';
import { History } from './history';
import { Join } from './join';
import type { ReleaseProps } from './props';
import style from './release.module.css';
import { TeamCard } from './team-card';

/** Sharing with a team: nothing leaves this browser until the person releases it here. */
export function Release(props: ReleaseProps) {
  const { teams, released } = props;
  return (
    <div className={style.release}>
      <p className={style.soft}>{t('release_nothing')}</p>
      {teams.map((team) => (
        <TeamCard key={team.team} team={team} {...props} />
      ))}
      <Join
        key={teams.length}
        onRead={props.onRead}
        onJoin={props.onJoin}
        joined={teams.map(({ invite }) => invite.key)}
        {...(props.asked === undefined ? {} : { asked: props.asked })}
      />
      <History
        released={released}
        joined={teams.map(({ team }) => team)}
        onAgain={props.onAgain}
        onReadReleased={props.onReadReleased}
      />
      <p className={style.soft}>
        {t('release_manager')} <a href="team.html">{t('release_manager_link')}</a>
      </p>
    </div>
  );
}
