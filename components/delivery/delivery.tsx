import { t } from '../../utils/i18n';
import release from '../release/release.module.css';
import { Active } from './active';
import type { DeliveryProps } from './props';
import { SetUp } from './set-up';

/** Reports that go to a company's endpoint by themselves: off unless the person agrees, each announced a day ahead. */
export function Delivery({ teams, ...rest }: DeliveryProps) {
  return (
    <div className={release.release}>
      <p className={release.soft}>{t('delivery_text')}</p>
      {teams.length === 0 && <p>{t('delivery_no_team')}</p>}
      {teams.map((team) => (
        <div key={team.team} className={release.card}>
          <h3>{team.name}</h3>
          {team.delivery ? (
            <Active team={team} delivery={team.delivery} {...rest} />
          ) : (
            <SetUp team={team} {...rest} />
          )}
        </div>
      ))}
    </div>
  );
}
